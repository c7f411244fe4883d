/// Words that point at the past, present or future without a unit, and adverbs that say how often:
/// `now`, `former`, `the future`, `daily`.
enum ReferenceRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    switch tokens.kind(index) {
    case .reference: return reference(tokens, index)
    case .periodic:
      let unit = TimeUnit(rawValue: tokens.value(index)) ?? .day
      guard !tokens[index].isCapitalized || tokens.kind(index - 1) == .period else { return nil }
      return Timex(
        range: 0..<0, kind: .set, meaning: .every(count: 1, unit), tokens: index..<index + 1)
    case .dayPart: return partAlone(tokens, index)
    default: return nil
    }
  }

  private static func reference(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    if tokens[index].isCapitalized, ![.lineBreak, .period, .mark].contains(tokens.kind(index - 1)) {
      return nil
    }
    let reference: Timex.Reference =
      switch tokens.value(index) {
      case ..<0: .past
      case 0: .present
      default: .future
      }
    var first = index
    if tokens.isWord(index, "future") || tokens.isWord(index, "present") {
      if tokens.kind(index - 1) == .the, tokens.kind(index + 1) != .word { first = index - 1 }
      if tokens.isWord(index, "present"), first == index { return nil }
    }
    return Timex(
      range: 0..<0, kind: .date, meaning: .reference(reference), tokens: first..<index + 1)
  }

  /// `at night`, `night attacks`.
  private static func partAlone(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    guard tokens.isWord(index, "night") || tokens.isWord(index, "noon") || tokens.isWord(index, "midnight"),
      tokens.kind(index - 1) == .preposition
    else { return nil }
    var fields = CalendarFields()
    fields.dayPart = DayPart(rawValue: tokens.value(index))
    return Timex(range: 0..<0, kind: .time, meaning: .calendar(fields), tokens: index..<index + 1)
  }
}
