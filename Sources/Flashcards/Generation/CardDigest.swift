/// Digests that give generated cards their identity and tell whether somebody edited them.
///
/// FNV-1a (Fowler, Noll and Vo), 64 bits, with the finalizer of SplitMix64 so that near texts
/// give far values.
enum CardDigest {
  /// The identity of the card that these parts describe; the same parts give the same id.
  static func id(of parts: [String]) -> CardID {
    CardID(rawValue: hash(parts.joined(separator: "\u{1F}")))
  }

  /// Eight hexadecimal digits of the card's words as generated.
  static func digest(of content: Card.Content) -> String {
    let value: UInt64 =
      switch content {
      case .question(let prompt, let answer): hash(prompt + "\u{1F}" + answer)
      case .cloze(let cloze): hash(cloze.source)
      }
    let digits = String(UInt32(truncatingIfNeeded: value), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
