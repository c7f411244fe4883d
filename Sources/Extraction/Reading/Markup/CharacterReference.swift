internal import CEntities

/// The character references of HTML and XML: `&eacute;`, `&#233;`, `&#xE9;`.
enum CharacterReference {
  /// The longest name in the table, in bytes.
  private static let longestName = 32
  /// The longest name that needs no ";".
  private static let longestOldName = 6

  /// What the windows-1252 bytes 0x80 to 0x9F stand for, which old pages write as numbers.
  private static let windowsCharacters = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// Reads the reference at an "&".
  ///
  /// - Parameters:
  ///   - start: where the "&" stands.
  ///   - end: where the text ends.
  ///   - bytes: the text.
  /// - Returns: the characters and where the reference ends; nil when there is none.
  static func read(at start: Int, upTo end: Int, in bytes: [UInt8]) -> (text: [UInt8], end: Int)? {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      return number(at: start + 2, upTo: end, in: bytes)
    }
    var length = 0
    while length < longestName, start + 1 + length < end,
      isAlphanumeric(bytes[start + 1 + length])
    {
      length += 1
    }
    if start + 1 + length < end, bytes[start + 1 + length] == UInt8(ascii: ";"),
      let text = characters(bytes[start + 1...start + 1 + length])
    {
      return (text, start + 2 + length)
    }
    // A few names of old need no ";", and what follows them may be letters.
    length = min(length, longestOldName)
    while length >= 2 {
      if let text = characters(bytes[start + 1..<start + 1 + length]) {
        return (text, start + 1 + length)
      }
      length -= 1
    }
    return nil
  }

  /// A text with its references replaced, for attributes and titles.
  static func decoded(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "&"),
        let reference = read(at: offset, upTo: range.upperBound, in: bytes)
      {
        result += reference.text
        offset = reference.end
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func number(
    at start: Int, upTo end: Int, in bytes: [UInt8]
  ) -> (text: [UInt8], end: Int)? {
    var offset = start
    let isHexadecimal = offset < end && bytes[offset] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { offset += 1 }
    let digits = offset
    var value: UInt32 = 0
    while offset < end, let digit = digit(bytes[offset], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      offset += 1
    }
    guard offset > digits else { return nil }
    if offset < end, bytes[offset] == UInt8(ascii: ";") { offset += 1 }
    let scalar =
      (0x80...0x9F).contains(value)
      ? windowsCharacters[Int(value) - 0x80]
      : value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    return (Array(String(scalar).utf8), offset)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal:
      UInt32(byte | 0x20) - 0x57
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Searches the table where it lies in the program.
  private static func characters(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    let table = UnsafeBufferPointer(start: clio_entities_table(), count: clio_entities_size)
    var low = 0
    var high = table.count
    while low < high {
      var start = (low + high) / 2
      while start > low, table[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      let line = table[start...].prefix { $0 != UInt8(ascii: "\n") }
      let key = line.prefix { $0 != UInt8(ascii: "\t") }
      if key.elementsEqual(name) { return Array(line.dropFirst(key.count + 1)) }
      if key.lexicographicallyPrecedes(name) {
        low = line.endIndex + 1
      } else {
        high = start
      }
    }
    return nil
  }
}
