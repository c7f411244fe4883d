import Language
import Treebank

/// Compares tokens and sentences found in plain text with the treebank's.
///
/// They are compared by their letters: blanks do not count. Paragraphs are those of the treebank.
struct RawScore {
  private var tokens = Score()
  private var sentences = Score()
  private(set) var errors: [String] = []

  init(_ sentences: [Sentence]) {
    var paragraph: [Sentence] = []
    for sentence in sentences {
      if sentence.startsParagraph, !paragraph.isEmpty {
        add(paragraph)
        paragraph = []
      }
      paragraph.append(sentence)
    }
    if !paragraph.isEmpty { add(paragraph) }
  }

  var description: String { "token F1 \(tokens.f1) sentence F1 \(sentences.f1)" }

  private struct Score {
    var (right, found, gold) = (0, 0, 0)

    mutating func add(_ found: Set<Range<Int>>, _ gold: Set<Range<Int>>) {
      right += found.intersection(gold).count
      self.found += found.count
      self.gold += gold.count
    }

    var f1: Double { percent(2 * right, of: found + gold) }
  }

  private mutating func add(_ paragraph: [Sentence]) {
    var builder = Passage.Builder()
    // For each byte of the text how many bytes that are no blank come before it.
    var solid: [Int] = []
    var count = 0
    var (goldTokens, goldSentences) = (Set<Range<Int>>(), Set<Range<Int>>())
    for sentence in paragraph {
      let start = count
      for (form, hasBlank) in zip(sentence.forms, sentence.hasBlankAfter) {
        let tokenStart = count
        for byte in form.utf8 {
          builder.append(byte, from: solid.count)
          solid.append(count)
          if byte != 0x20 { count += 1 }
        }
        goldTokens.insert(tokenStart..<count)
        guard hasBlank else { continue }
        builder.append(0x20, from: solid.count)
        solid.append(count)
      }
      goldSentences.insert(start..<count)
    }
    solid += [count, count]
    guard let passage = builder.finish(as: .paragraph) else { return }
    var (foundTokens, foundSentences) = (Set<Range<Int>>(), Set<Range<Int>>())
    for range in SentenceSplitter.sentences(of: passage) {
      foundSentences.insert(solid[range.lowerBound]..<solid[range.upperBound])
      for token in TreebankTokens.ranges(of: range, in: passage) {
        foundTokens.insert(solid[token.lowerBound]..<solid[token.upperBound])
      }
    }
    tokens.add(foundTokens, goldTokens)
    sentences.add(foundSentences, goldSentences)
    list("sentence", foundSentences, goldSentences, passage, solid)
    list("token", foundTokens, goldTokens, passage, solid)
  }

  /// Notes where one side has an end and the other has none, with the text around it.
  private mutating func list(
    _ kind: String, _ found: Set<Range<Int>>, _ gold: Set<Range<Int>>, _ passage: Passage,
    _ solid: [Int]
  ) {
    let ends = (found: Set(found.map(\.upperBound)), gold: Set(gold.map(\.upperBound)))
    for end in ends.found.symmetricDifference(ends.gold).sorted() {
      guard let offset = solid.firstIndex(of: end).map({ min($0, passage.bytes.count) }) else {
        continue
      }
      let before = passage[max(0, offset - 50)..<offset]
      let after = passage[offset..<min(passage.bytes.count, offset + 40)]
      let fault = ends.gold.contains(end) ? "missing" : "extra"
      errors.append("\(kind) \(fault): \(before) ⟨⟩ \(after)")
    }
  }
}
