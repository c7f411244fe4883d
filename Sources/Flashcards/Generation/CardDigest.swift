/// Digests that give generated cards their identity and tell whether somebody edited them.
enum CardDigest {
  /// The identity of the card that these parts describe; the same parts give the same id.
  static func id(of parts: [String]) -> CardID { CardID(rawValue: hash(parts)) }

  /// Eight hexadecimal digits of the card's words as generated.
  static func digest(of content: Card.Content) -> String {
    let value =
      switch content {
      case .question(let prompt, let answer): hash([prompt, answer])
      case .cloze(let cloze): hash([cloze.source])
      }
    let digits = String(UInt32(truncatingIfNeeded: value), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func hash(_ parts: [String]) -> UInt64 {
    var hash = StableHash()
    for part in parts {
      hash.combine(part.utf8)
      // A byte that UTF-8 never has keeps "a" + "bc" apart from "ab" + "c".
      hash.combine(CollectionOfOne(0xFF))
    }
    return hash.value
  }
}
