/// What goes on from a date: the end of a range (`1914-18`, `from April to June`) or another of a
/// list (`4 and 5 May`, `April and June 1955`).
enum RangeRule {
  static func continuation(_ tokens: TimeTokens, after timex: Timex) -> Timex? {
    guard timex.kind == .date || timex.kind == .time, case .calendar(let fields) = timex.meaning
    else { return nil }
    let end = timex.tokens.upperBound
    let isDash = tokens.isDash(end)
    let isSlash = tokens.kind(end) == .slash
    guard
      isDash || isSlash || tokens.kind(end) == .to || tokens.kind(end) == .and
        || tokens.isWord(end, "until") || tokens.isWord(end, "till")
        || tokens.isWord(end, "through")
    else { return nil }
    let start = end + 1
    let joint: Timex.Joint = tokens.kind(end) == .and || isSlash ? .other : .end
    if let short = shortYear(fields, tokens, start, isDash: isDash || isSlash) {
      return made(short.fields, start, short.end, joint)
    }
    if let day = lastDay(fields, tokens, start, isDash: isDash) {
      return made(day.fields, start, day.end, joint)
    }
    return nil
  }

  private static func made(
    _ fields: CalendarFields, _ start: Int, _ end: Int, _ joint: Timex.Joint
  ) -> Timex {
    var timex = Timex(range: 0..<0, kind: .date, meaning: .calendar(fields), tokens: start..<end)
    timex.joint = joint
    return timex
  }

  /// The `45` of `1939-45`.
  private static func shortYear(
    _ first: CalendarFields, _ tokens: TimeTokens, _ start: Int, isDash: Bool
  ) -> (end: Int, fields: CalendarFields)? {
    guard isDash, first.isYearOnly, first.span == .year, !first.isBC, let year = first.year,
      tokens.kind(start) == .number, tokens[start].digits == 2, year >= 1000,
      tokens.value(start) > year % 100,
      tokens.kind(start + 1) != .dash || !tokens[start + 1].isAttached
    else { return nil }
    var fields = CalendarFields()
    fields.year = year / 100 * 100 + tokens.value(start)
    return (start + 1, fields)
  }

  /// The `29` of `January 25-29` and the `5` of `May 4 and 5`.
  private static func lastDay(
    _ first: CalendarFields, _ tokens: TimeTokens, _ start: Int, isDash: Bool
  ) -> (end: Int, fields: CalendarFields)? {
    guard first.hasDay, let day = first.day, let last = CalendarRule.dayNumber(tokens, start),
      tokens.kind(start) != .ordinal, last > day, last - day < 31,
      CalendarRule.monthName(tokens, start + 1) == nil, tokens.kind(start + 1) != .of,
      isDash || ![.word, .units, .unit, .cardinal, .mark].contains(tokens.kind(start + 1))
    else { return nil }
    var fields = first
    fields.day = last
    fields.weekday = nil
    var next = start + 1
    if tokens.kind(next) == .comma { next += 1 }
    if let year = YearsRule.year(tokens, next), first.year == nil {
      fields.takeYear(of: year.fields)
      return (year.end, fields)
    }
    return (start + 1, fields)
  }
}
