/// Years written twice because the year began in March: `10 February 1711/12`, `1711/2`.
///
/// The later year counts. After the first weeks of a year, or without a month, two years with a
/// slash are two years.
enum DoubleYear {
  /// The place after the second year, and that year.
  static func read(
    _ tokens: TimeTokens, _ end: Int, year: Int?, of fields: CalendarFields
  ) -> (end: Int, year: Int)? {
    guard let year, 1000...1760 ~= year, let month = fields.month, month <= 3,
      month < 3 || fields.day.map({ $0 <= 25 }) ?? true,
      tokens.kind(end) == .slash, tokens[end].isAttached, tokens.kind(end + 1) == .number,
      tokens[end + 1].isAttached, tokens.kind(end + 2) != .slash || !tokens[end + 2].isAttached
    else { return nil }
    let scale =
      switch tokens[end + 1].digits {
      case 1: 10
      case 2: 100
      case 4: 10_000
      default: 0
      }
    guard scale > 0, tokens.value(end + 1) == (year + 1) % scale else { return nil }
    return (end + 2, year + 1)
  }
}
