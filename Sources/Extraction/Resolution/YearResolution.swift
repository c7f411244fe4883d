internal import Chronology

/// Gives a day or month without a year the year of the story, when that is safe.
///
/// Safe means: the nearest earlier full date stands in the same paragraph, in one of the two
/// sentences before or the same one; no other year is named in between; and the new date is not
/// before it, since a story told in order does not go back without saying so.
enum YearResolution {
  private static let reach = 2

  static func resolve(_ sentences: inout [AnnotatedSentence]) {
    var anchor: Anchor?
    for index in sentences.indices {
      let passage = sentences[index].reference.passage
      if anchor?.passage != passage { anchor = nil }
      for timex in sentences[index].timexes.indices {
        let expression = sentences[index].timexes[timex]
        switch expression.meaning {
        case .yearless(let month, let day):
          guard let known = anchor, index - known.sentence <= reach,
            let date = date(month: month, day: day, of: known.date.year),
            known.date.dayNumbers.lowerBound <= date.dayNumbers.lowerBound
          else { continue }
          sentences[index].resolved[timex] = .date(date)
          anchor = Anchor(date: date, sentence: index, passage: passage)
        case .date(.date(let date)):
          anchor =
            isAnchor(expression, date)
            ? Anchor(date: date, sentence: index, passage: passage) : nil
        case .date(.interval):
          anchor = nil
        case .vague:
          // "the following year", "two years later": the story has moved on.
          anchor = nil
        }
      }
    }
  }

  private struct Anchor {
    let date: PartialDate
    let sentence: Int
    let passage: Int
  }

  /// A day, a month or a year that tells when something happened, not what a noun is called.
  private static func isAnchor(_ timex: TimeExpression, _ date: PartialDate) -> Bool {
    guard timex.locates, timex.part == nil, !date.isApproximate else { return false }
    return date.precision >= .year && date.precision != .season
  }

  private static func date(month: Int, day: Int?, of year: Int) -> PartialDate? {
    guard let day else { return .month(month, of: year) }
    return CalendarDate(year: year, month: month, day: day).map { .day($0) }
  }
}
