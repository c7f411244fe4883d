internal import Chronology
internal import Language

/// Clock times: `13:30`, `6 a.m.`.
///
/// They need a day, which stands elsewhere.
enum ClockRule {
  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let text = cursor.lower(start), cursor.tokens[start].kind == .number else { return nil }
    let parts = text.split(separator: ":")
    if parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 25,
      minute < 60
    {
      return TimexMatch(1, .vague)
    }
    return cursor.isWord(start + 1, "a.m.", "p.m.", "am", "pm", "o'clock", "o’clock")
      ? TimexMatch(2, .vague) : nil
  }
}

/// Times that lean on another: `two years later`, `the same year`, `that month`, `after a week`.
enum RelativeRule {
  private static let units: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades",
    "century", "centuries", "hour", "hours", "minute", "minutes", "night", "morning", "evening",
    "afternoon", "spring", "summer", "autumn", "fall", "winter", "time", "times", "period",
    "moment",
  ]
  private static let pointers: Set<String> = [
    "same", "following", "next", "previous", "preceding", "that", "this", "those", "these", "last",
    "past", "coming",
  ]
  private static let directions: Set<String> = [
    "later", "earlier", "before", "after", "afterwards", "ago", "previously",
  ]
  private static let amounts: Set<String> = [
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "several", "few", "some", "many", "fifteen", "twenty", "thirty", "forty",
    "fifty", "hundred", "half",
  ]

  static func match(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    pointing(cursor, at: start) ?? offset(cursor, at: start) ?? afterwards(cursor, at: start)
  }

  /// `the same year`, `that month`, `the following 1987`.
  private static func pointing(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard let word = cursor.lower(start), pointers.contains(word) else { return nil }
    var index = start + 1
    while let word = cursor.lower(index), amounts.contains(word) || pointers.contains(word) {
      index += 1
    }
    if let unit = cursor.lower(index), units.contains(unit) {
      return TimexMatch(index + 1 - start, .vague)
    }
    guard let date = SingleDateRules.match(cursor, at: index), date.date?.precision == .year
    else { return nil }
    return TimexMatch(index + date.length - start, .vague)
  }

  /// `two years later`, `a week after`, `more than 8 days earlier`.
  private static func offset(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    guard isAmount(cursor, at: start) else { return nil }
    var index = start + 1
    while index < start + 4, isAmount(cursor, at: index) { index += 1 }
    guard let unit = cursor.lower(index), units.contains(unit),
      let direction = cursor.lower(index + 1), directions.contains(direction)
    else { return nil }
    return TimexMatch(index + 2 - start, .vague)
  }

  /// `after a week`, `within six months`, `at the age of 18`.
  private static func afterwards(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    if cursor.isWord(start, "after", "within") {
      var index = start + 1
      while isAmount(cursor, at: index) { index += 1 }
      if index > start + 1, let unit = cursor.lower(index), units.contains(unit) {
        return TimexMatch(index + 1 - start, .vague)
      }
    }
    let isAge = cursor.isWord(start, "aged") || cursor.isWord(start, "age")
    guard isAge else { return nil }
    let index = cursor.isWord(start + 1, "of") ? start + 2 : start + 1
    return cursor.integer(index, digits: 1...3) != nil || isAmount(cursor, at: index)
      ? TimexMatch(index + 1 - start, .vague) : nil
  }

  private static func isAmount(_ cursor: TokenCursor, at index: Int) -> Bool {
    if let word = cursor.lower(index), amounts.contains(word) { return true }
    return cursor.integer(index, digits: 1...3) != nil
  }
}
