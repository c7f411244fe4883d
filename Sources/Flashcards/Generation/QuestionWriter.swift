internal import Chronology
internal import Extraction

/// Puts a dated fact into the words of a question.
struct QuestionWriter {
  let fact: DatedFact

  // MARK: - When

  /// `In what year did Salvador Allende enter the University of Chile?`; nil when no question word
  /// fits the date.
  func when(complement: Phrase) -> String? {
    guard let opening = whenOpening else { return nil }
    return opening + " " + inverted(complement) + "?"
  }

  /// The question words, at the precision the text gives.
  private var whenOpening: String? {
    switch fact.timex.signal {
    case .in?, .on?, .during?, nil:
      guard case .date(let date) = fact.date else { return nil }
      if fact.timex.part != nil { return "When" }
      switch date.precision {
      case .day: return "On what date"
      case .year: return date.isApproximate ? "Around what year" : "In what year"
      case .decade: return "In which decade"
      case .century: return "In which century"
      case .month, .season: return "When"
      }
    case .by?:
      guard case .date(let date) = fact.date, date.precision >= .year else { return nil }
      if date.precision == .year {
        return fact.timex.part == .end ? "By the end of what year" : "By what year"
      }
      return fact.timex.part == nil ? "By when" : nil
    case .until?:
      guard case .date(let date) = fact.date, date.precision >= .year, fact.timex.part == nil
      else { return nil }
      return date.precision == .year ? "Until what year" : "Until when"
    case .fromTo?:
      guard case .interval = fact.date else { return nil }
      return "From when until when"
    default: return nil
    }
  }

  /// Auxiliary, subject and verb in the order of a question, with the complement.
  private func inverted(_ complement: Phrase) -> String {
    switch fact.verb {
    case .simplePast(_, let lemma):
      words("did", fact.subject.text, fact.adverbs.text, lemma, complement.text)
    case .compound(let auxiliary, let participle, _):
      words(auxiliary, fact.subject.text, fact.adverbs.text, participle, complement.text)
    }
  }

  /// The answer to `when`: the date in the text's own words where they answer the question.
  func whenAnswer(formatted: String) -> String {
    switch fact.timex.signal {
    case .by?, .fromTo?: formatted
    default: fact.dateWords.map(Self.plainDecade) ?? formatted
    }
  }

  /// `1920’s` as `1920s`.
  private static func plainDecade(_ words: String) -> String {
    for mark in ["’s", "'s"] where words.hasSuffix(mark) { return words.dropLast(2) + "s" }
    return words
  }

  // MARK: - Statement

  /// The fact as a sentence, for clozes: the date first where the text has it first.
  func statement(dateText: String, subject: String, complement: Phrase) -> String {
    if fact.isFronted {
      let date = dateText.prefix(1).uppercased() + dateText.dropFirst()
      return words(date + ",", subject, predicate, complement.text) + "."
    }
    let rest = self.complement(complement, with: dateText)
    let sentence = words(subject, predicate, rest) + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private var predicate: String {
    switch fact.verb {
    case .simplePast(let form, _): words(fact.adverbs.text, form)
    case .compound(let auxiliary, let participle, _):
      words(auxiliary, fact.adverbs.text, participle)
    }
  }

  /// The complement with the date at its place in the text, or at its end.
  private func complement(_ phrase: Phrase, with dateText: String) -> String {
    guard !fact.isFronted else { return words(phrase.text, dateText) }
    let before = Phrase(pieces: Array(phrase.pieces.prefix(fact.datePosition)))
    let after = Phrase(pieces: Array(phrase.pieces.dropFirst(fact.datePosition)))
    return words(before.text, dateText, after.text)
  }

  private func words(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
