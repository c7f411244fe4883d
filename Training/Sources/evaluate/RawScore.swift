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

  /// How fast the whole way from plain text to trees is, on one core and on two.
  static func speed(_ sentences: [Sentence], _ model: LanguageModel, width: Int) -> String {
    var passages: [Passage] = []
    var builder = Passage.Builder()
    for sentence in sentences {
      if sentence.startsParagraph, let passage = builder.finish(as: .paragraph) {
        passages.append(passage)
      }
      for (form, hasBlank) in zip(sentence.forms, sentence.hasBlankAfter) {
        for byte in Array(form.utf8) + (hasBlank ? [0x20] : []) { builder.append(byte, from: 0) }
      }
    }
    if let passage = builder.finish(as: .paragraph) { passages.append(passage) }
    passages = Array(repeatElement(passages, count: 3).joined())
    let clock = ContinuousClock()
    var count = 0
    let times = [1, 2, 1, 2, 1, 2].map { threads in
      (
        threads,
        clock.measure {
          count =
            AnnotatedDocument(passages, model: model, width: width, threads: threads).ranges.count
        }
      )
    }
    let one = times.filter { $0.0 == 1 }.map(\.1).sorted()[1]
    let two = times.filter { $0.0 == 2 }.map(\.1).sorted()[1]
    return "tokens/second from plain text \(Int(Double(count) / (one / .seconds(1)))), "
      + "two cores \(((one / two) * 100).rounded() / 100) times one"
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
