/// Guesses an encoding from the bytes alone, and says no where a guess would be a gamble.
enum EncodingGuess {
  /// How much of a text is looked at.
  private static let sample = 1 << 16

  /// UTF-16 without a mark: nearly every second byte of an English text is zero then.
  static func utf16(_ contents: [UInt8]) -> TextEncoding? {
    let sample = contents.prefix(Self.sample & ~1)
    guard sample.count >= 4, contents.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let pairs = sample.count / 2
    if zeros[1] * 10 >= pairs * 7, zeros[0] * 20 < pairs { return .utf16LittleEndian }
    if zeros[0] * 10 >= pairs * 7, zeros[1] * 20 < pairs { return .utf16BigEndian }
    return nil
  }

  /// Whether an English text makes sense in Windows-1252.
  ///
  /// Letters with accents are rare in one, and signs such as "³" or "¹" do not stand within a word,
  /// where Polish or Czech in its encoding has letters; Cyrillic would be nothing but accents.
  static func looksLikeWindows1252(_ contents: [UInt8]) -> Bool {
    var letters = 0
    var accents = 0
    var previous: UInt8 = 0
    var beforePrevious: UInt8 = 0
    for byte in contents {
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
      case 0xC0...0xFF: accents += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      default: break
      }
      if isSign(previous), isLetter(beforePrevious), isLetter(byte) { return false }
      beforePrevious = previous
      previous = byte
    }
    return accents <= 3 || accents * 8 <= letters + accents
  }

  /// Signs that have no place between two letters.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xAA, 0xAB, 0xAD, 0xB4, 0xB7, 0xBA, 0xBB: false
    case 0xA1...0xBF, 0xD7, 0xF7: true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0xC0 || (0x61...0x7A).contains(byte | 0x20)
  }
}
