/// A fixed set of words that is asked with the bytes of a text, capitals or not.
struct WordSet: Sendable {
  private let numbers: WordMap

  init(_ words: some Sequence<String>) {
    numbers = WordMap(Dictionary(words.map { ($0, 1) }) { first, _ in first })
  }

  /// Whether the bytes, with ASCII letters made small, are a word of the set.
  func contains(_ word: ArraySlice<UInt8>) -> Bool { numbers[word] != nil }
}

/// Small numbers of a fixed set of words, asked for with the bytes of a text, capitals or not.
///
/// An open table of hashes: a word that is not in it is mostly refused by its first slot.
struct WordMap: Sendable {
  private var hashes: [UInt64]
  private var numbers: [UInt8]
  private let mask: Int
  private var longest = 0

  init(_ words: [String: UInt8]) {
    var capacity = 16
    while capacity < words.count * 4 { capacity *= 2 }
    hashes = Array(repeating: 0, count: capacity)
    numbers = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (word, number) in words {
      let bytes = Array(word.utf8)
      let hash = Self.hash(bytes[...])
      let slot = slot(of: hash)
      hashes[slot] = hash
      numbers[slot] = number
      longest = max(longest, bytes.count)
    }
  }

  subscript(word: ArraySlice<UInt8>) -> Int? {
    guard !word.isEmpty, word.count <= longest else { return nil }
    let hash = Self.hash(word)
    let slot = slot(of: hash)
    return hashes[slot] == hash ? Int(numbers[slot]) : nil
  }

  /// The slot that holds the hash, or the free one where it would be.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
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
