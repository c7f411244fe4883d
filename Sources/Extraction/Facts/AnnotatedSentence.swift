package import Chronology
package import Language

/// A sentence with its tokens and time expressions, as the later stages want it.
package struct AnnotatedSentence: Sendable {
  package let reference: SentenceReference
  package let kind: Passage.Kind
  package let tokens: [Token]
  package let syntax: SentenceSyntax
  /// Which people the engine finds in it.
  package let reading: Referents.Reading
  package var timexes: [TimeExpression]
  /// The dates that resolution gave to expressions without a year, by their index.
  package var resolved: [Int: TemporalValue] = [:]

  /// The date of a time expression, from itself or from resolution.
  package func date(of timex: Int) -> TemporalValue? {
    timexes[timex].date ?? resolved[timex]
  }

  /// The words of a time expression without its preposition.
  package func text(of timex: TimeExpression) -> String { tokens.text(of: timex.tokens) }
}

extension [Token] {
  /// The words of a range, with blanks where the source has them.
  func text(of range: Range<Int>) -> String {
    range.reduce(into: "") { text, index in
      if index > range.lowerBound, !self[index].isAttached { text += " " }
      text += self[index].text
    }
  }
}

extension Document {
  /// A sentence longer than this is no sentence that a card could come from, in bytes.
  private static var longestSentence: Int { 1_200 }

  /// The document's sentences, with their trees, and the dates found and resolved.
  ///
  /// - Parameters:
  ///   - model: of the language.
  ///   - threads: how many may work side by side.
  /// - Returns: the sentences of its paragraphs, lists and quotations.
  package func annotatedSentences(
    model: LanguageModel, threads: Int = 1
  ) -> [AnnotatedSentence] {
    let timexes = Dictionary(
      grouping: DocumentTimexes(passages: passages, threads: threads).resolved,
      by: \.timex.setting.paragraph)
    // A sentence without a date becomes no card; its tree only helps to tell who is who.
    let analysis = AnnotatedDocument(
      passages, model: model, longest: Self.longestSentence, threads: threads
    ) { passage, sentence in
      !(timexes[passage] ?? []).contains { $0.range.overlaps(sentence) }
    }
    let referents = Referents(of: analysis, passages: passages, model: model)
    var sentences: [AnnotatedSentence] = []
    var headings: [(level: Int, text: String)] = []
    var heading = -1
    for sentence in analysis.sentences {
      let passage = passages[sentence.passage]
      while heading < sentence.passage {
        heading += 1
        guard case .heading(let level) = passages[heading].kind else { continue }
        headings.removeAll { $0.level >= level }
        if passages[heading].text != title { headings.append((level, passages[heading].text)) }
      }
      guard !passage.isHeading else { continue }
      let tokens = Tokenizer.tokens(of: sentence.range, in: passage)
      let readings = TimeExpressionReader.readings(
        of: timexes[sentence.passage] ?? [], tokens: tokens)
      let resolved = readings.enumerated().compactMap { index, reading in
        reading.resolved.map { (index, $0) }
      }
      let reference = SentenceReference(
        passage: sentence.passage, range: sentence.range, text: passage[sentence.range],
        line: line(of: sentence.range.lowerBound, in: passage), headings: headings.map(\.text))
      sentences.append(
        AnnotatedSentence(
          reference: reference, kind: passage.kind, tokens: tokens,
          syntax: SentenceSyntax(of: sentence, in: analysis, model: model, tokens: tokens),
          reading: referents.reading(of: sentence, in: analysis, tokens: tokens),
          timexes: readings.map(\.expression),
          resolved: Dictionary(uniqueKeysWithValues: resolved)))
    }
    return sentences
  }
}
