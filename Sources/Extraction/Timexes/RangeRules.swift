internal import Chronology
internal import Language

/// Spans written with a dash: `1948-1949`, `1939–45`, `5-10 June 1967`, `June 5–10, 1967`.
enum DashRangeRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    years(cursor, at: start) ?? days(cursor, at: start) ?? dates(cursor, at: start)
  }

  private static func years(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let first = cursor.year(start), cursor.isDash(start + 1) else { return nil }
    let last: Int
    if let year = cursor.year(start + 2) {
      last = year
    } else if let short = cursor.integer(start + 2, digits: 2...2), !cursor.isDash(start + 3) {
      last = first / 100 * 100 + short
    } else {
      return nil
    }
    guard last > first, last - first < 200 else { return nil }
    return TimexMatch(3, .date(.interval(.date(.year(first)), .date(.year(last)))))
  }

  private static func days(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    let monthFirst = cursor.month(start) != nil
    let first = monthFirst ? start + 1 : start
    guard let from = cursor.day(first), cursor.isDash(first + 1), cursor.day(first + 2) != nil,
      let end = DayRule.match(cursor, at: monthFirst ? first + 2 : first + 2)?.date
        ?? lastDay(cursor, monthAt: start, dayAt: first + 2),
      let month = end.month, end.precision == .day,
      let begin = CalendarDate(year: end.year, month: month, day: from),
      begin.dayNumber < end.dayNumbers.lowerBound
    else { return nil }
    let value = TemporalValue.interval(.date(.day(begin)), .date(end))
    let tail = monthFirst ? yearLength(cursor, after: first + 2) : endLength(cursor, at: first + 2)
    return TimexMatch(first + 2 - start + tail, .date(value))
  }

  /// The end of `June 5-10, 1967`.
  private static func lastDay(
    _ cursor: TokenCursor, monthAt monthIndex: Int, dayAt dayIndex: Int
  ) -> PartialDate? {
    let yearIndex = cursor.isComma(dayIndex + 1) ? dayIndex + 2 : dayIndex + 1
    guard let month = cursor.month(monthIndex), let day = cursor.day(dayIndex),
      let year = cursor.year(yearIndex),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return .day(date)
  }

  private static func yearLength(_ cursor: TokenCursor, after day: Int) -> Int {
    cursor.isComma(day + 1) ? 3 : 2
  }

  private static func endLength(_ cursor: TokenCursor, at start: Int) -> Int {
    DayRule.match(cursor, at: start)?.length ?? 1
  }

  /// `March 1981 – June 1983`.
  private static func dates(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let first = SingleDateRules.match(cursor, at: start), let from = first.date,
      cursor.isDash(start + first.length),
      let second = SingleDateRules.match(cursor, at: start + first.length + 1),
      let to = second.date, from.dayNumbers.upperBound < to.dayNumbers.upperBound
    else { return nil }
    return TimexMatch(
      first.length + 1 + second.length, .date(.interval(.date(from), .date(to))))
  }
}

/// Spans written with words: `from March 1981 to June 1983`, `between 1914 and 1918`.
///
/// The opening word is part of the match.
enum WordRangeRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    let joints: [String]
    switch cursor.lower(start) {
    case "from": joints = ["to", "until", "till", "through"]
    case "between": joints = ["and"]
    default: return nil
    }
    if cursor.isWord(start, "between"), let dashed = DashRangeRule.match(cursor, at: start + 1) {
      return TimexMatch(dashed.length + 1, dashed.meaning)
    }
    guard let first = SingleDateRules.match(cursor, at: start + 1) else { return nil }
    let joint = start + 1 + first.length
    guard let word = cursor.lower(joint), joints.contains(word),
      let second = SingleDateRules.match(cursor, at: joint + 1)
    else { return nil }
    let length = joint + 1 + second.length - start
    guard let to = second.date, let from = first.date ?? completed(first.meaning, by: to),
      from.dayNumbers.upperBound < to.dayNumbers.upperBound
    else { return TimexMatch(length, .vague) }
    return TimexMatch(length, .date(.interval(.date(from), .date(to))))
  }

  /// The start of `from March to June 1983`: its year is the end's.
  private static func completed(
    _ meaning: TimeExpression.Meaning, by end: PartialDate
  ) -> PartialDate? {
    guard case .yearless(let month, let day) = meaning else { return nil }
    guard let day else { return .month(month, of: end.year) }
    return CalendarDate(year: end.year, month: month, day: day).map { .day($0) }
  }
}

/// The rules for one date, finest first.
enum SingleDateRules {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    let start = start
    return DayRule.match(cursor, at: start) ?? SeasonRule.match(cursor, at: start)
      ?? MonthRule.match(cursor, at: start) ?? DecadeRule.match(cursor, at: start)
      ?? CenturyRule.match(cursor, at: start) ?? YearRule.match(cursor, at: start)
  }
}
