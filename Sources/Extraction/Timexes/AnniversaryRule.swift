/// Anniversaries: `the tenth anniversary of the fire`, `the 50th anniversary of 26 June 1908`.
///
/// `12 March, the tenth anniversary of the fire` has the date before it. Else only an event whose
/// own words tell its date gives one; otherwise the day is known to be unknown, so that no other
/// date is taken for it.
enum AnniversaryRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    guard tokens.isWord(index + 1, "anniversary") else { return nil }
    var number = tokens.value(index)
    var first = index
    if let tens = CalendarRule.tensBefore(tokens, index) {
      number += tens
      first -= 2
    }
    if tokens.kind(first - 1) == .the { first -= 1 }
    var end = index + 2
    var timex = Timex(range: 0..<0, kind: .date, meaning: .unknown, tokens: first..<end)
    if tokens.kind(end) == .of {
      if let event = EventDate.read(tokens, from: end + 1) {
        end = event.end
        if var fields = event.fields, let year = fields.astronomicalYear {
          fields.weekday = nil
          fields.setYear(astronomical: year + number)
          timex.meaning = .calendar(fields)
          timex.isReckoned = true
          timex.isApproximate = event.isApproximate
        }
      } else {
        end = max(end, EventDate.undated(tokens, from: end + 1))
      }
    }
    if case .unknown = timex.meaning, isApposition(tokens, first) {
      timex.meaning = .shifted(Timex.Shift(count: 0, unit: .second), CalendarFields())
    }
    timex.tokens = first..<end
    return timex
  }

  /// Whether a day or year and a comma stand before.
  private static func isApposition(_ tokens: TimeTokens, _ first: Int) -> Bool {
    guard tokens.kind(first - 1) == .comma else { return false }
    return [.number, .ordinalNumber, .month].contains(tokens.kind(first - 2))
  }
}
