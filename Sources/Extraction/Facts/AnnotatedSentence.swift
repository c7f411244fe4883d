package import Chronology
package import Language

/// A sentence with its tokens and time expressions, as the later stages want it.
package struct AnnotatedSentence: Sendable {
  package let reference: SentenceReference
  package let kind: Passage.Kind
  package let tokens: [Token]
  package var timexes: [TimeExpression]
  /// The dates that resolution gave to expressions without a year, by their index.
  package var resolved: [Int: TemporalValue] = [:]

  /// The date of a time expression, from itself or from resolution.
  package func date(of timex: Int) -> TemporalValue? {
    timexes[timex].date ?? resolved[timex]
  }
}

extension Document {
  /// A sentence longer than this is no sentence that a card could come from, in bytes.
  private static var longestSentence: Int { 1_200 }

  /// The document's sentences, with the dates found and resolved.
  package func annotatedSentences() -> [AnnotatedSentence] {
    var sentences: [AnnotatedSentence] = []
    var headings: [(level: Int, text: String)] = []
    for (index, passage) in passages.enumerated() {
      if case .heading(let level) = passage.kind {
        headings.removeAll { $0.level >= level }
        if passage.text != title { headings.append((level, passage.text)) }
        continue
      }
      for range in SentenceSplitter.sentences(of: passage) where range.count <= Self.longestSentence
      {
        let tokens = Tokenizer.tokens(of: range, in: passage)
        let reference = SentenceReference(
          passage: index, range: range, text: passage[range],
          line: line(of: range.lowerBound, in: passage), headings: headings.map(\.text))
        sentences.append(
          AnnotatedSentence(
            reference: reference, kind: passage.kind, tokens: tokens,
            timexes: TimexTagger.timexes(in: tokens)))
      }
    }
    YearResolution.resolve(&sentences)
    return sentences
  }
}
