/// Roman numerals up to thirty, as centuries are counted by: `XIX`, `XIXth`, `IV`.
enum RomanNumeral {
  /// The number a word stands for, an ordinal's letters after it or not; nil for any other word.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32? {
    guard range.count <= 8 else { return nil }
    var value: Int32 = 0
    var smallest: Int32 = 10
    var repeats = 0
    var place = range.lowerBound
    while place < range.upperBound, let digit = digit(bytes[place]) {
      if place + 1 < range.upperBound, let next = self.digit(bytes[place + 1]), next > digit {
        // "IV" and "IX", once and at the end.
        guard digit == 1, smallest > 1 || repeats == 0, place + 2 == end(bytes, range) else {
          return nil
        }
        value += next - digit
        place += 2
        break
      }
      repeats = digit == smallest ? repeats + 1 : 1
      guard digit <= smallest, repeats <= (digit == 5 ? 1 : 3) else { return nil }
      smallest = digit
      value += digit
      place += 1
    }
    let rest = range.upperBound - place
    guard rest == 0 || rest == 2 && isSuffix(bytes[place], bytes[place + 1]) else { return nil }
    return value
  }

  private static func digit(_ byte: UInt8) -> Int32? {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    default: nil
    }
  }

  /// Where the capitals end.
  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var place = range.lowerBound
    while place < range.upperBound, digit(bytes[place]) != nil { place += 1 }
    return place
  }

  private static func isSuffix(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      true
    default: false
    }
  }
}
