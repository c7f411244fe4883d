import Language
import Treebank

/// Compares tokens and sentences found in plain text with the treebank's.
///
/// They are compared by their letters: blanks do not count. Paragraphs are those of the treebank.
enum RawScore {
  static func score(_ sentences: [Sentence]) -> String {
    var (tokens, sentenceScore) = (Score(), Score())
    var paragraph: [Sentence] = []
    func finish() {
      guard !paragraph.isEmpty else { return }
      add(paragraph, &tokens, &sentenceScore)
      paragraph = []
    }
    for sentence in sentences {
      if sentence.startsParagraph { finish() }
      paragraph.append(sentence)
    }
    finish()
    return "token F1 \(tokens.f1) sentence F1 \(sentenceScore.f1)"
  }

  private struct Score {
    var (right, found, gold) = (0, 0, 0)

    mutating func add(_ found: Set<Range<Int>>, _ gold: Set<Range<Int>>) {
      right += found.intersection(gold).count
      self.found += found.count
      self.gold += gold.count
    }

    var f1: Double { percent(2 * right, of: found + gold) }
  }

  private static func add(
    _ paragraph: [Sentence], _ tokens: inout Score, _ sentences: inout Score
  ) {
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
  }
}
