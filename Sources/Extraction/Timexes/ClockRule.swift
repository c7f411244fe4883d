/// Times of day: `13:30`, `6 a.m.`, `11:30 p.m.`, `five o'clock`, `six in the evening`, the `9` of
/// `9 to 10 p.m.`.
enum ClockTimeRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> (end: Int, fields: CalendarFields)? {
    let told: Int
    switch tokens.kind(index) {
    case .clock: told = tokens.value(index)
    case .number, .cardinal:
      guard tokens[index].digits <= 2, 1...12 ~= tokens.value(index) else { return nil }
      told = tokens.value(index) * 60
    default: return nil
    }
    var fields = CalendarFields()
    var end = index + 1
    let hasOClock = isOClock(tokens, end)
    if hasOClock { end += 3 }
    let isTime = hasOClock || tokens.kind(index) == .clock
    if let half = half(tokens, end, told, isTime: isTime || isHour(tokens, index)) {
      fields.minutes = minutes(told, half.isAfternoon)
      return (half.end, fields)
    }
    fields.minutes = hasOClock ? told : sharedMinutes(tokens, index, told) ?? (isTime ? told : nil)
    return fields.minutes == nil ? nil : (end, fields)
  }

  /// Whether a bare number can be an hour: "at six", "between nine and ten".
  private static func isHour(_ tokens: TimeTokens, _ index: Int) -> Bool {
    if tokens.kind(index - 1) == .and {
      return tokens.isWord(index - 3, "between")
        && [.number, .cardinal].contains(tokens.kind(index - 2))
    }
    return hourPrepositions.contains(tokens, index - 1)
  }

  private static let hourPrepositions = TextSet([
    "at", "by", "until", "till", "about", "around", "before", "after", "since",
  ])

  /// The half of the day that stands after a time: `p.m.`, `in the evening`, `at night`.
  private static func half(
    _ tokens: TimeTokens, _ place: Int, _ told: Int,
    isTime: @autoclosure () -> Bool
  ) -> (end: Int, isAfternoon: Bool)? {
    let (end, isAfternoon) = halfDay(tokens, place)
    if let isAfternoon { return (end, isAfternoon) }
    guard told < 780 else { return nil }
    if tokens.kind(place) == .in, tokens.kind(place + 1) == .the,
      tokens.kind(place + 2) == .dayPart, isTime()
    {
      if tokens.isWord(place + 2, "morning") { return (place + 3, false) }
      let isLate = tokens.isWord(place + 2, "afternoon") || tokens.isWord(place + 2, "evening")
      return isLate ? (place + 3, true) : nil
    }
    if tokens.isWord(place, "at"), tokens.isWord(place + 1, "night"), isTime() {
      return (place + 2, 360..<720 ~= told)
    }
    return nil
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
    guard let isAfternoon = toldHalf(tokens, joint + 1, second) else {
      return isOClock(tokens, joint + 2) ? first : nil
    }
    let isCrossing = first % 720 > second % 720
    return minutes(first, isAfternoon != isCrossing)
  }

  /// The half of the day named after a time, or written to it: `10 p.m.`, `10pm`.
  private static func toldHalf(_ tokens: TimeTokens, _ index: Int, _ told: Int) -> Bool? {
    let hasOClock = isOClock(tokens, index + 1)
    if let half = half(tokens, hasOClock ? index + 4 : index + 1, told, isTime: true) {
      return half.isAfternoon
    }
    let isWritten =
      tokens.kind(index) == .clock && tokens.bytes[Int(tokens[index].end) - 1] | 0x20 == 0x6D
    return isWritten ? told >= 720 : nil
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
