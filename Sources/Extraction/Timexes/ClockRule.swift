/// Times of day: `13:30`, `6 a.m.`, `11:30 p.m.`, `five o'clock`, the `9` of `9 to 10 p.m.`.
enum ClockTimeRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> (end: Int, fields: CalendarFields)? {
    var fields = CalendarFields()
    switch tokens.kind(index) {
    case .clock:
      let (end, isAfternoon) = halfDay(tokens, index + 1)
      let shared = end == index + 1 ? sharedMinutes(tokens, index, tokens.value(index)) : nil
      fields.minutes = shared ?? minutes(tokens.value(index), isAfternoon)
      return (end, fields)
    case .number, .cardinal:
      guard tokens[index].digits <= 2, 1...12 ~= tokens.value(index) else { return nil }
      let (end, isAfternoon) = halfDay(tokens, index + 1)
      if end > index + 1 {
        fields.minutes = minutes(tokens.value(index) * 60, isAfternoon)
        return (end, fields)
      }
      if isOClock(tokens, index + 1) {
        fields.minutes = tokens.value(index) * 60
        return (index + 4, fields)
      }
      fields.minutes = sharedMinutes(tokens, index, tokens.value(index) * 60)
      return fields.minutes == nil ? nil : (index + 1, fields)
    default: return nil
    }
  }

  private static func isOClock(_ tokens: TimeTokens, _ place: Int) -> Bool {
    tokens.isWord(place, "o") && tokens.kind(place + 1) == .apostrophe
      && tokens.isWord(place + 2, "clock")
  }

  /// The `9` of `between 9 and 10 p.m.`, in the half of the day that the second time names.
  private static func sharedMinutes(
    _ tokens: TimeTokens, _ index: Int, _ first: Int
  ) -> Int? {
    let joint = index + 1
    switch tokens.kind(joint) {
    case .and where tokens.isWord(index - 1, "between"): break
    case .to where tokens.isWord(index - 1, "from"): break
    case .dash where tokens[joint].isAttached: break
    default: return nil
    }
    let second: Int
    switch tokens.kind(joint + 1) {
    case .number where tokens[joint + 1].digits <= 2, .cardinal:
      second = tokens.value(joint + 1) * 60
    case .clock: second = tokens.value(joint + 1)
    default: return nil
    }
    guard 60..<780 ~= first, 60..<780 ~= second || tokens.kind(joint + 1) == .clock else {
      return nil
    }
    if isOClock(tokens, joint + 2) { return first }
    guard let isAfternoon = attachedHalf(tokens, joint + 1) else { return nil }
    let isCrossing = first % 720 > second % 720
    return minutes(first, isAfternoon != isCrossing)
  }

  /// The half of the day named after a time, or written to it: `10 p.m.`, `10pm`.
  private static func attachedHalf(_ tokens: TimeTokens, _ index: Int) -> Bool? {
    if let half = halfDay(tokens, index + 1).isAfternoon { return half }
    let isWritten =
      tokens.kind(index) == .clock && tokens.bytes[Int(tokens[index].end) - 1] | 0x20 == 0x6D
    return isWritten ? tokens.value(index) >= 720 : nil
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
