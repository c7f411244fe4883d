/// The date that an event's words carry: `the war of 1870`, `the 1848 revolt`, `6 June 1944`.
///
/// It dates nothing by itself where something else is counted from it: `two years after the war of
/// 1870`, `the tenth anniversary of 6 June 1944`.
struct EventDate {
  /// The place after the event.
  var end: Int
  /// Nil for a period, from which nothing can be counted: `the war of 1870-71`.
  var fields: CalendarFields?
  /// Whether the date is that of a time around it: `Easter 1916`.
  var isApproximate = false

  /// The event that begins at a place, if its words name a year.
  static func read(_ tokens: TimeTokens, from start: Int) -> EventDate? {
    if let event = dated(tokens, start) { return event }
    let end = NounTail.end(tokens, from: start)
    guard end > start, tokens.kind(end) == .of else { return nil }
    return date(tokens, tokens.kind(end + 1) == .the ? end + 2 : end + 1)
  }

  /// `6 June 1944`, `the 1848 revolt`.
  private static func dated(_ tokens: TimeTokens, _ start: Int) -> EventDate? {
    let hasArticle = tokens.kind(start) == .the
    guard var event = date(tokens, hasArticle ? start + 1 : start) else { return nil }
    if hasArticle, tokens.kind(event.end) == .word {
      event.end = max(event.end, NounTail.end(tokens, from: event.end))
    }
    return event
  }

  private static func date(_ tokens: TimeTokens, _ place: Int) -> EventDate? {
    guard let event = named(tokens, place) ?? calendar(tokens, place), event.fields?.year != nil,
      event.fields?.span == .year
    else { return nil }
    let isPeriod =
      (tokens.isDash(event.end) || tokens.kind(event.end) == .slash)
      && tokens.kind(event.end + 1) == .number
    return isPeriod ? EventDate(end: event.end + 2, fields: nil) : event
  }

  private static func named(_ tokens: TimeTokens, _ place: Int) -> EventDate? {
    for heart in place...place + 1 {
      if let timex = NamedDayRule.match(tokens, heart), timex.tokens.lowerBound == place,
        let fields = timex.explicitFields
      {
        return EventDate(
          end: timex.tokens.upperBound, fields: fields, isApproximate: timex.isApproximate)
      }
    }
    return nil
  }

  private static func calendar(_ tokens: TimeTokens, _ place: Int) -> EventDate? {
    CalendarRule.match(tokens, place).map { StyleRule.extended($0, tokens) }
      .map { EventDate(end: $0.end, fields: $0.fields) }
  }

  /// Where the words for an event end that carries no date: `the fall of the fort`.
  static func undated(_ tokens: TimeTokens, from start: Int) -> Int {
    let end = NounTail.end(tokens, from: start)
    guard end > start else { return end }
    switch tokens.kind(end) {
    case .of, .to: break
    default: guard tokens.isWord(end, "into") else { return end }
    }
    let last = NounTail.end(tokens, from: end + 1)
    return last > end + 1 ? last : end
  }

  /// The date so many units after the event; nil where the event's date is not told as finely.
  func moved(by count: Int?, _ unit: TimeUnit) -> CalendarFields? {
    guard let fields, let count else { return nil }
    switch unit {
    case .year, .decade, .century: break
    case .month, .quarter: guard fields.month != nil else { return nil }
    case .day, .week, .fortnight: guard fields.calendarDate != nil else { return nil }
    case .second, .minute, .hour, .millennium: return nil
    }
    return DateShift.shifted(
      fields, by: Timex.Shift(count: count, unit: unit), to: CalendarFields())
  }
}
