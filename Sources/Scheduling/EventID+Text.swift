extension EventID: CustomStringConvertible {
  /// The usual form of a UUID: `01979c5a-0c00-7abc-8def-0123456789ab`.
  package var description: String {
    var text = ""
    text.reserveCapacity(36)
    for position in 0..<32 {
      if position == 8 || position == 12 || position == 16 || position == 20 { text.append("-") }
      let half = position < 16 ? high : low
      let digit = half >> UInt64(60 - 4 * (position % 16)) & 0xF
      text.append(String(digit, radix: 16))
    }
    return text
  }

  /// Nil unless the text is a version 7 UUID with its hyphens; capitals are accepted.
  package init?(_ text: String) {
    let characters = Array(text.utf8)
    guard characters.count == 36 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for (position, character) in characters.enumerated() {
      if position == 8 || position == 13 || position == 18 || position == 23 {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Self.hexValue(character) else { return nil }
      if position < 18 {
        halves.0 = halves.0 << 4 | digit
      } else {
        halves.1 = halves.1 << 4 | digit
      }
    }
    self.init(high: halves.0, low: halves.1)
  }

  private static func hexValue(_ character: UInt8) -> UInt64? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(character - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(character - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(character - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
