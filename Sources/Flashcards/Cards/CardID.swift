/// A card's identity for life: 64 bits, written as 13 characters of base32.
///
/// It stays when the words are edited or the card moves to another deck, so progress does too.
package struct CardID: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Lower-case letters and digits without `i`, `l`, `o` and `u` (Crockford's base32).
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Nil unless the text is 13 characters of the alphabet and fits 64 bits; capitals are accepted.
  package init?(_ text: String) {
    guard text.utf8.count == 13 else { return nil }
    var value: UInt64 = 0
    for digit in text.utf8 {
      let number = Self.numbers[Int(digit)]
      guard number < 32, value >> 59 == 0 else { return nil }
      value = value << 5 | UInt64(number)
    }
    rawValue = value
  }

  /// What each byte stands for as a digit, in capitals too; 255 when it is none.
  private static let numbers: [UInt8] = {
    var numbers = [UInt8](repeating: 255, count: 256)
    for (number, digit) in alphabet.enumerated() {
      numbers[Int(digit)] = UInt8(number)
      if digit >= UInt8(ascii: "a") { numbers[Int(digit - 0x20)] = UInt8(number) }
    }
    return numbers
  }()
}

extension CardID: CustomStringConvertible {
  package var description: String {
    var digits: [UInt8] = []
    for index in 0..<13 {
      digits.append(Self.alphabet[Int(rawValue >> UInt64(60 - 5 * index) & 31)])
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

extension CardID: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
