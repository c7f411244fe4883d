internal import Chronology
internal import Language

/// What a rule found at a place: how many tokens it takes, and their meaning.
struct TimexMatch {
  let length: Int
  let meaning: TimeExpression.Meaning

  init(_ length: Int, _ date: PartialDate) {
    self.length = length
    meaning = .date(.date(date))
  }

  init(_ length: Int, _ meaning: TimeExpression.Meaning) {
    self.length = length
    self.meaning = meaning
  }

  /// The single date it means, if it is one.
  var date: PartialDate? {
    guard case .date(.date(let date)) = meaning else { return nil }
    return date
  }
}

/// Days: `26 June 1908`, `the 26th of June, 1908`, `June 26, 1908`, `1908-06-26`, `June 26`.
enum DayRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    if let weekday = cursor.lower(start), EnglishCalendar.weekdays.contains(weekday) {
      let next = cursor.isComma(start + 1) ? start + 2 : start + 1
      let head = cursor.isWord(next, "the") ? next + 1 : next
      guard let match = match(cursor, at: head) else { return nil }
      return TimexMatch(match.length + head - start, match.meaning)
    }
    return dayFirst(cursor, at: start) ?? monthFirst(cursor, at: start) ?? iso(cursor, at: start)
  }

  private static func dayFirst(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let day = cursor.day(start) else { return nil }
    let monthIndex = cursor.isWord(start + 1, "of") ? start + 2 : start + 1
    guard let month = cursor.month(monthIndex) else { return nil }
    return withYear(day: day, month: month, cursor, from: start, last: monthIndex)
  }

  private static func monthFirst(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let month = cursor.month(start) else { return nil }
    let dayIndex = cursor.isWord(start + 1, "the") ? start + 2 : start + 1
    guard let day = cursor.day(dayIndex), !cursor.isCount(after: dayIndex),
      cursor.month(dayIndex + 1) == nil
    else { return nil }
    return withYear(day: day, month: month, cursor, from: start, last: dayIndex)
  }

  private static func withYear(
    day: Int, month: Int, _ cursor: TokenCursor, from start: Int, last: Int
  ) -> TimexMatch? {
    let yearIndex = cursor.isComma(last + 1) || cursor.isWord(last + 1, "of") ? last + 2 : last + 1
    if let year = cursor.year(yearIndex) ?? ancientYear(cursor, at: yearIndex) {
      let era = cursor.era(after: yearIndex, year: year)
      let length = yearIndex + era.length + 1 - start
      guard let date = CalendarDate(year: era.year, month: month, day: day) else {
        return TimexMatch(length, .vague)
      }
      return TimexMatch(length, .day(date))
    }
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    return TimexMatch(last + 1 - start, .yearless(month: month, day: day))
  }

  /// A year of fewer digits, only with its era: `44 BC`.
  private static func ancientYear(_ cursor: TokenCursor, at index: Int) -> Int? {
    guard let year = cursor.integer(index, digits: 1...4),
      cursor.era(after: index, year: year).length > 0
    else { return nil }
    return year
  }

  private static func iso(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let year = cursor.year(start), cursor.isDash(start + 1), cursor.isDash(start + 3),
      let month = cursor.integer(start + 2, digits: 2...2),
      let day = cursor.integer(start + 4, digits: 2...2),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return TimexMatch(5, .day(date))
  }
}

/// Months: `March 1927`, `March of 1927`, `March`.
enum MonthRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let month = cursor.month(start) else { return nil }
    let isJoined = cursor.isComma(start + 1) || cursor.isWord(start + 1, "of")
    let yearIndex = isJoined ? start + 2 : start + 1
    if let year = cursor.year(yearIndex) ?? cursor.integer(yearIndex, digits: 1...3) {
      let era = cursor.era(after: yearIndex, year: year)
      let isCertain = year >= 1000 || era.length > 0
      if isCertain, let date = PartialDate.month(month, of: era.year) {
        return TimexMatch(yearIndex + era.length + 1 - start, date)
      }
    }
    return TimexMatch(1, .yearless(month: month, day: nil))
  }
}

/// Years: `1933`, `44 BC`, `AD 14`.
enum YearRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    if cursor.isWord(start, "ad", "a.d.", "ce"), let year = cursor.integer(start + 1, digits: 1...4)
    {
      return TimexMatch(2, .year(year))
    }
    if let year = cursor.integer(start, digits: 1...4), year > 0 {
      let era = cursor.era(after: start, year: year)
      if era.length > 0 { return TimexMatch(2, .year(era.year)) }
    }
    return cursor.year(start).map { TimexMatch(1, .year($0)) }
  }
}

/// Decades: `1920s`, `1920's`.
///
/// `the 20s` names no century and stays vague.
enum DecadeRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let text = cursor.lower(start) else { return nil }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits), number % 10 == 0 else { return nil }
    let hasSuffix = text.dropFirst(digits.count) == "s"
    let hasClitic =
      text.count == digits.count && cursor.tokens.indices.contains(start + 1)
      && cursor.tokens[start + 1].kind == .clitic
    guard hasSuffix || hasClitic else { return nil }
    let length = hasSuffix ? 1 : 2
    if digits.count == 2 { return TimexMatch(length, .vague) }
    guard digits.count == 4, (1000...2190).contains(number) else { return nil }
    return TimexMatch(length, .decade(holding: number))
  }
}

/// Centuries: `the 19th century`, `the first century BC`.
enum CenturyRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard cursor.isWord(start + 1, "century", "c."), let ordinal = ordinal(cursor, at: start)
    else { return nil }
    switch cursor.lower(start + 2) {
    case "bc", "b.c.", "bce", "b.c.e.":
      // The first century BC is 100 BC to 1 BC: EDTF's `-00XX` begins with 1 BC's year 0.
      return TimexMatch(3, .vague)
    case "ad", "a.d.", "ce":
      return TimexMatch(3, .century(holding: (ordinal - 1) * 100))
    default:
      return TimexMatch(2, .century(holding: (ordinal - 1) * 100))
    }
  }

  private static func ordinal(_ cursor: TokenCursor, at index: Int) -> Int? {
    guard let text = cursor.lower(index) else { return nil }
    if let named = EnglishCalendar.ordinals[text] { return named }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits), (1...21).contains(number),
      ["st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return number
  }
}

/// Seasons: `the spring of 1898`, `autumn 1986`.
///
/// A season without a year is no date.
enum SeasonRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let season = cursor.season(start) else { return nil }
    let yearIndex = cursor.isWord(start + 1, "of") ? start + 2 : start + 1
    if let year = cursor.year(yearIndex) {
      let era = cursor.era(after: yearIndex, year: year)
      return TimexMatch(yearIndex + era.length + 1 - start, .season(season, of: era.year))
    }
    return nil
  }
}
