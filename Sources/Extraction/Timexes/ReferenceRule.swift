/// Words that point without a unit, and adverbs that say how often: `now`, `former`, `the future`,
/// `since then`, `daily`.
enum ReferenceRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    switch tokens.kind(index) {
    case .reference: return reference(tokens, index)
    case .periodic:
      let unit = TimeUnit(rawValue: tokens.value(index)) ?? .day
      guard !tokens[index].isCapitalized || tokens.kind(index - 1) == .period else { return nil }
      return Timex(
        range: 0..<0, kind: .set, meaning: .every(count: 1, unit), tokens: index..<index + 1)
    case .then: return then(tokens, index)
    case .dayPart: return partAlone(tokens, index)
    case .pointer where tokens.isWord(index, "past") && tokens.kind(index - 1) == .the:
      guard [.period, .comma, .lineBreak, .and, .function].contains(tokens.kind(index + 1))
      else { return nil }
      return Timex(
        range: 0..<0, kind: .date, meaning: .reference(.past), tokens: index - 1..<index + 1)
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
    var end = index + 1
    if tokens.isWord(index - 1, "right") { first = index - 1 }
    if tokens.isWord(index, "future") || tokens.isWord(index, "present") {
      if tokens.kind(index - 1) == .the, tokens.kind(index + 1) != .word { first = index - 1 }
      if tokens.isWord(index, "present"), first == index {
        // "present-day", "2013 to the present" and "2013-present".
        if tokens.isWord(end, "day") {
          end += 1
        } else if tokens.isDash(end, tight: true), tokens.isWord(end + 1, "day") {
          end += 2
        } else if tokens.kind(index - 1) != .dash {
          return nil
        }
      }
    }
    return Timex(
      range: 0..<0, kind: .date, meaning: .reference(reference), tokens: first..<end)
  }

  /// `since then`, `by then`: the time last mentioned; not "by then Senator Bell".
  private static func then(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    let before = index - 1
    let isOpening = [.lineBreak, .period].contains(tokens.kind(before - 1))
    guard
      tokens.isWord(before, "since") || tokens.isWord(before, "by")
        || tokens.isWord(before, "until") || tokens.isWord(before, "till")
        || tokens.isWord(before, "from"),
      tokens.kind(index + 1) != .dash, isOpening || !tokens[index + 1].isCapitalized
    else { return nil }
    return Timex(
      range: 0..<0, kind: .date,
      meaning: .shifted(Timex.Shift(count: 0, unit: .second), CalendarFields()),
      tokens: index..<index + 1)
  }

  /// `at night`, `night attacks`.
  private static func partAlone(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    let isAdverb = tokens.kind(index - 1) == .preposition
    let next = tokens.kind(index + 1)
    let isAttributive =
      tokens.isWord(index, "night") && tokens.kind(index - 1) != .the
      && (next == .word && !tokens[index + 1].isCapitalized
        || tokens.isDash(index + 1, tight: true))
    guard !tokens[index].isCapitalized, isAdverb || isAttributive else { return nil }
    var fields = CalendarFields()
    fields.dayPart = DayPart(rawValue: tokens.value(index))
    return Timex(range: 0..<0, kind: .time, meaning: .recurring(fields), tokens: index..<index + 1)
  }
}
