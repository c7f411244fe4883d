/// Days in two calendars, which are one date.
///
/// `11 November 1867 [O.S. 30 October]`, `25 October (7 November) 1917`,
/// `7 November (25 October Old Style)`, `5 (17) August 1850`, `24 January 1712 O.S.`
///
/// The New Style day counts. Without a mark, the day in brackets is the same day in the other
/// calendar only where it lies exactly as far off as the calendars did in that century. A day that
/// only its Old Style names stays as the text writes it.
enum StyleRule {
  /// The calendars.
  private enum Style { case old, new }

  /// The other day, with the brackets or slash around it.
  private struct Other {
    var end: Int
    var fields: CalendarFields
    var style: Style?
  }

  /// A date with what follows it of the other calendar.
  static func extended(_ date: CalendarRule.Found, _ tokens: TimeTokens) -> CalendarRule.Found {
    guard date.fields.hasDay, date.fields.span == .year, !date.fields.isBC else { return date }
    var end = date.end
    var style: Style?
    if let mark = mark(tokens, end) { (end, style) = mark }
    if let other = other(tokens, end), let pair = joined(date.fields, style, other, tokens) {
      return pair
    }
    return (end, date.fields)
  }

  /// The New Style day of `5 (17) August 1850` and `5/17 August`, where the month is, and its year.
  static func ofOneMonth(_ tokens: TimeTokens, _ index: Int) -> CalendarRule.Found? {
    let isInBrackets = tokens.kind(index + 1) == .opening && tokens.kind(index + 3) == .closing
    let isSlashed =
      tokens.kind(index + 1) == .slash && tokens[index + 1].isAttached
      && tokens[index + 2].isAttached
    guard isInBrackets || isSlashed, tokens.kind(index) == .number,
      let first = CalendarRule.dayNumber(tokens, index), tokens.kind(index + 2) == .number,
      let second = CalendarRule.dayNumber(tokens, index + 2),
      let (end, month) = CalendarRule.monthName(tokens, isInBrackets ? index + 4 : index + 3)
    else { return nil }
    let fields = CalendarFields.month(month, day: max(first, second))
    guard let date = CalendarRule.withYear(fields, tokens, end),
      gaps(in: date.fields.year).contains(abs(second - first))
    else { return nil }
    return date
  }

  private static func joined(
    _ first: CalendarFields, _ style: Style?, _ other: Other, _ tokens: TimeTokens
  ) -> CalendarRule.Found? {
    var end = other.end
    var common: CalendarFields?
    if first.year == nil, other.fields.year == nil {
      let next = tokens.kind(end) == .comma || tokens.kind(end) == .of ? end + 1 : end
      if let year = YearsRule.year(tokens, next) {
        common = year.fields
        end = year.end
      }
    }
    let gap = gap(first, other.fields)
    let isOtherNew: Bool
    if style != nil || other.style != nil {
      guard style != other.style else { return nil }
      isOtherNew = other.style == .new || style == .old
    } else {
      let year = common?.year ?? first.year ?? other.fields.year
      guard gaps(in: year).contains(abs(gap)) else { return nil }
      isOtherNew = gap > 0
    }
    var main = isOtherNew ? other.fields : first
    let old = isOtherNew ? first : other.fields
    if let common {
      main.takeYear(of: common)
    } else if main.year == nil, let year = old.year {
      main.takeYear(of: old)
      if main.month == 1, old.month == 12 { main.year = year + 1 }
    }
    return (end, main)
  }

  /// The days from one day to the other by the shorter way round the year.
  private static func gap(_ first: CalendarFields, _ second: CalendarFields) -> Int {
    let gap = dayOfYear(second) - dayOfYear(first)
    return gap > 182 ? gap - 365 : gap < -182 ? gap + 365 : gap
  }

  private static func dayOfYear(_ fields: CalendarFields) -> Int {
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    let month = fields.month ?? 1
    return (1...12 ~= month ? before[month - 1] : 0) + (fields.day ?? 1)
  }

  /// By how many days the calendars can differ in a year; one less around a leap day.
  private static func gaps(in year: Int?) -> ClosedRange<Int> {
    guard let year else { return 10...13 }
    guard year > 1582 else { return -1 ... -1 }
    let century = year / 100
    let gap = century - century / 4 - 2
    return year % 100 == 0 ? gap - 1...gap : gap...gap
  }

  /// `[O.S. 30 October]`, `(7 November New Style)`, `/7 November`.
  private static func other(_ tokens: TimeTokens, _ place: Int) -> Other? {
    let isInBrackets = tokens.kind(place) == .opening
    guard isInBrackets || tokens.kind(place) == .slash else { return nil }
    var next = place + 1
    var style: Style?
    if let mark = name(tokens, next) {
      (next, style) = mark
      if tokens.kind(next) == .colon { next += 1 }
    }
    guard let date = CalendarRule.dayOfMonth(tokens, next) else { return nil }
    next = date.end
    if style == nil, let mark = mark(tokens, next) { (next, style) = mark }
    if isInBrackets {
      guard tokens.kind(next) == .closing else { return nil }
      next += 1
    }
    return Other(end: next, fields: date.fields, style: style)
  }

  /// The calendar's name after a day, in brackets of its own or not.
  private static func mark(_ tokens: TimeTokens, _ place: Int) -> (end: Int, style: Style)? {
    if tokens.kind(place) == .opening {
      guard let name = name(tokens, place + 1), tokens.kind(name.end) == .closing else {
        return nil
      }
      return (name.end + 1, name.style)
    }
    return name(tokens, tokens.kind(place) == .comma ? place + 1 : place)
  }

  /// `O.S.`, `New Style`, `in the Julian calendar`, `according to the Julian calendar`.
  private static func name(_ tokens: TimeTokens, _ start: Int) -> (end: Int, style: Style)? {
    var place = start
    if tokens[place].isCapitalized {
      if tokens.isWord(place, "o.s.") || tokens.isWord(place, "os") { return (place + 1, .old) }
      if tokens.isWord(place, "n.s.") || tokens.isWord(place, "ns") { return (place + 1, .new) }
    }
    if tokens.kind(place) == .in || tokens.isWord(place, "by") { place += 1 }
    if tokens.isWord(place, "according"), tokens.kind(place + 1) == .to { place += 2 }
    if tokens.kind(place) == .the { place += 1 }
    let style: Style
    if tokens.isWord(place, "old") || tokens.isWord(place, "julian") {
      style = .old
    } else if tokens.isWord(place, "new") || tokens.isWord(place, "gregorian") {
      style = .new
    } else {
      return nil
    }
    var end = place + 1
    if tokens.isWord(end, "style") { end += 1 }
    if tokens.isWord(end, "calendar") { return (end + 1, style) }
    let isName = place == start && !tokens.isWord(end - 1, "old") && !tokens.isWord(end - 1, "new")
    return isName ? (end, style) : nil
  }
}
