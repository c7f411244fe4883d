/// Times of day: `13:30`, `6 a.m.`, `11:30 p.m.`, `five o'clock`, `noon`, `midnight`.
enum ClockTimeRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> (end: Int, fields: CalendarFields)? {
    var fields = CalendarFields()
    switch tokens.kind(index) {
    case .clock:
      let (end, isAfternoon) = halfDay(tokens, index + 1)
      fields.minutes = minutes(tokens.value(index), isAfternoon)
      return (end, fields)
    case .number, .cardinal:
      guard tokens[index].digits <= 2, 1...12 ~= tokens.value(index) else { return nil }
      let (end, isAfternoon) = halfDay(tokens, index + 1)
      if end > index + 1 {
        fields.minutes = minutes(tokens.value(index) * 60, isAfternoon)
        return (end, fields)
      }
      guard tokens.isWord(index + 1, "o"), tokens.kind(index + 2) == .apostrophe,
        tokens.isWord(index + 3, "clock")
      else { return nil }
      fields.minutes = tokens.value(index) * 60
      return (index + 4, fields)
    default: return nil
    }
  }

  /// The place after "a.m." or "p.m."; nil where neither stands.
  private static func halfDay(_ tokens: TimeTokens, _ index: Int) -> (end: Int, isAfternoon: Bool?)
  {
    let length = tokens[index].end - tokens[index].start
    guard length == 2 || length == 4 else { return (index, nil) }
    let first = tokens.bytes[Int(tokens[index].start)] | 0x20
    let second = tokens.bytes[Int(tokens[index].start) + (length == 2 ? 1 : 2)] | 0x20
    guard second == UInt8(ascii: "m") else { return (index, nil) }
    if first == UInt8(ascii: "a") { return (index + 1, false) }
    if first == UInt8(ascii: "p") { return (index + 1, true) }
    return (index, nil)
  }

  private static func minutes(_ minutes: Int, _ isAfternoon: Bool?) -> Int {
    switch isAfternoon {
    case true? where minutes < 720: minutes + 720
    case false? where minutes >= 720 && minutes < 780: minutes - 720
    default: minutes
    }
  }
}
