package import Chronology

/// Compares what somebody typed with the right answer: dates by value, numbers by value, names
/// forgivingly.
package enum AnswerCheck {
  package static func check(typed: String, item: StudyItem) -> AnswerVerdict {
    check(
      typed: typed, answer: item.answer, accepted: item.accepted, date: item.date,
      choices: item.card.metadata.choices, isName: item.card.metadata.kind == .who)
  }

  /// Checks against the answer and everything that is accepted beside it; the best verdict counts.
  ///
  /// A date that parses counts only where the answer is a date too. A typed answer that is one of
  /// the wrong choices is wrong, however near it is spelt.
  package static func check(
    typed: String, answer: String, accepted: [String] = [], date: TemporalValue? = nil,
    choices: [String] = [], isName: Bool = false
  ) -> AnswerVerdict {
    let typedText = AnswerText(typed)
    guard !typedText.isEmpty else { return AnswerVerdict(.wrong, grade: 0) }
    let candidates = [answer] + accepted
    if candidates.contains(where: { AnswerText($0) == typedText }) {
      return AnswerVerdict(.exact, grade: 5)
    }
    if choices.contains(where: { AnswerText($0) == typedText }) {
      return AnswerVerdict(.wrong, grade: 1)
    }
    var best = AnswerVerdict(.wrong, grade: 1)
    for candidate in candidates {
      let verdict = compare(
        typed, typedText, with: candidate, date: candidate == answer ? date : nil, isName: isName)
      if verdict.proposedGrade > best.proposedGrade { best = verdict }
    }
    return best
  }

  private static func compare(
    _ typed: String, _ typedText: AnswerText, with candidate: String, date: TemporalValue?,
    isName: Bool
  ) -> AnswerVerdict {
    let written = TemporalValue(typed: candidate)
    if let right = written ?? date, isDateOnly(candidate) || date != nil {
      if let typedDate = TemporalValue(typed: typed) {
        return verdict(of: bestMatch(typedDate, [date, written].compactMap { $0 } + [right]))
      }
      // "1500" may be a count as well as a year.
      let isCount = candidate.allSatisfy(\.isNumber) && date == nil
      let agrees = Quantity(candidate) == Quantity(typed)
      return isCount && agrees ? AnswerVerdict(.exact, grade: 5) : AnswerVerdict(.wrong, grade: 1)
    }
    let right = AnswerText(candidate)
    if let quantity = Quantity(candidate) {
      guard let typedQuantity = Quantity(typed) else { return AnswerVerdict(.wrong, grade: 1) }
      return quantity.agrees(with: typedQuantity)
        ? AnswerVerdict(.exact, grade: 5) : AnswerVerdict(.wrong, grade: 1)
    }
    return NameMatch.verdict(typed: typedText, right: right, isName: isName)
  }

  private static func isDateOnly(_ text: String) -> Bool { TemporalValue(typed: text) != nil }

  private static func bestMatch(_ typed: TemporalValue, _ rights: [TemporalValue]) -> DateMatch {
    let matches = rights.map { DateMatch(typed: typed, right: $0) }
    return matches.first { $0 == .right } ?? matches.first { $0 != .wrong } ?? .wrong
  }

  private static func verdict(of match: DateMatch) -> AnswerVerdict {
    switch match {
    case .right: AnswerVerdict(.exact, grade: 5)
    case .coarser: AnswerVerdict(.close, .coarserDate, grade: 2)
    case .partial(let right, let wrong):
      AnswerVerdict(
        .close, .date(right: right, wrong: wrong), grade: right.contains(.year) ? 2 : 1)
    case .wrong: AnswerVerdict(.wrong, grade: 1)
    }
  }
}
