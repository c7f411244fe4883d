/// A fixed set of words that is asked with the bytes of a text, capitals or not.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>
  private let longest: Int

  init(_ words: some Sequence<String>) {
    hashes = Set(words.map { Self.hash(Array($0.utf8)[...]) })
    longest = words.reduce(0) { max($0, $1.utf8.count) }
  }

  /// Whether the bytes, with ASCII letters made small, are a word of the set.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    !word.isEmpty && word.count <= longest && hashes.contains(Self.hash(word))
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(ASCII.lower(byte))) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

/// The classes of ASCII bytes.
enum ASCII {
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A blank or a line break.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
