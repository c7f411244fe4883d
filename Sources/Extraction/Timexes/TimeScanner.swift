/// Cuts a text into the tokens that time expressions are found in.
///
/// One pass over the bytes; a word is hashed as it is read, so that its kind costs one look into a
/// table. Dotted letters (`B.C.`, `a.m.`) are one word.
struct TimeScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words = TimeWords.english
  private var offset: Int
  private let end: Int
  private var lastEnd = -1
  private var tokens: [TimeToken] = []

  /// The tokens of a range of a text.
  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> TimeTokens {
    let tokens = bytes.withUnsafeBufferPointer { buffer in
      var scanner = TimeScanner(buffer, range)
      scanner.scan()
      return scanner.tokens
    }
    return TimeTokens(bytes: bytes, tokens: tokens)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(range.count / 5 + 8)
  }

  private func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private mutating func scan() {
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        offset += 1
      } else if Self.isLetter(byte) {
        scanWord()
      } else if Self.isDigit(byte) {
        scanNumber()
      } else if byte < 0x80 {
        scanMark(byte)
      } else {
        scanBeyondASCII()
      }
    }
  }

  private mutating func add(
    _ kind: TimeToken.Kind, upTo end: Int, value: Int32 = 0, digits: Int = 0,
    isCapitalized: Bool = false, isPlural: Bool = false
  ) {
    tokens.append(
      TimeToken(
        start: Int32(offset), end: Int32(end), kind: kind, value: value,
        digits: UInt8(min(digits, 255)), isCapitalized: isCapitalized,
        isAttached: lastEnd == offset, isPlural: isPlural))
    offset = end
    lastEnd = end
  }

  // MARK: - Words

  private mutating func scanWord() {
    let first = bytes[offset]
    let isCapitalized = first < 0x61
    var hash = TimeWords.seed
    var position = offset
    var last: UInt8 = 0
    while position < end {
      let byte = bytes[position]
      if Self.isLetter(byte) {
        last = byte | 0x20
        hash = TimeWords.mixed(hash, last)
      } else if byte >= 0xC3, byte != 0xE2 {
        last = 0
        hash = TimeWords.mixed(hash, byte)
        position += 1
        while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
        continue
      } else if Self.isDigit(byte) {
        hash = TimeWords.mixed(hash, byte)
      } else {
        break
      }
      position += 1
    }
    // B.C., a.m.: single letters and full stops by turns.
    if position == offset + 1, byte(position) == 0x2E, Self.isLetter(byte(position + 1)),
      byte(position + 2) == 0x2E
    {
      while byte(position) == 0x2E, Self.isLetter(byte(position + 1)),
        byte(position + 2) == 0x2E
      {
        hash = TimeWords.mixed(hash, byte(position + 1) | 0x20)
        position += 2
      }
      position += 1
    }
    let known = words.look(up: hash)
    let isPlural = known.kind == .word && last == 0x73 && position - offset > 3
    var value = known.value
    if known.kind == .word, first == 0x49 || first == 0x56 || first == 0x58 {
      value = RomanNumeral.read(bytes, offset..<position) ?? 0
    }
    add(
      known.kind, upTo: position, value: value, isCapitalized: isCapitalized, isPlural: isPlural)
  }

  private mutating func scanBeyondASCII() {
    if bytes[offset] == 0xE2, byte(offset + 1) == 0x80 {
      switch byte(offset + 2) {
      case 0x90...0x95: return add(.dash, upTo: min(end, offset + 3))
      case 0x98, 0x99: return add(.apostrophe, upTo: min(end, offset + 3))
      case 0x9C, 0x9D: return add(.mark, upTo: min(end, offset + 3))
      default: break
      }
    }
    if bytes[offset] == 0xC2 {
      if byte(offset + 1) == 0xA0 {
        offset += 2
        return
      }
      return add(byte(offset + 1) == 0xA3 ? .currency : .mark, upTo: min(end, offset + 2))
    }
    if bytes[offset] >= 0xC3, bytes[offset] != 0xE2 { return scanWord() }
    var position = offset + 1
    while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    let isEuro = bytes[offset] == 0xE2 && byte(offset + 1) == 0x82 && byte(offset + 2) == 0xAC
    add(isEuro ? .currency : .mark, upTo: position)
  }

  private mutating func scanMark(_ byte: UInt8) {
    let kind: TimeToken.Kind =
      switch byte {
      case 0x0A: .lineBreak
      case UInt8(ascii: ","): .comma
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): .period
      case UInt8(ascii: "-"): .dash
      case UInt8(ascii: "/"): .slash
      case UInt8(ascii: "("), UInt8(ascii: "["): .opening
      case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
      case UInt8(ascii: "'"): .apostrophe
      case UInt8(ascii: ":"): .colon
      case UInt8(ascii: "$"), UInt8(ascii: "#"): .currency
      default: .mark
      }
    add(kind, upTo: offset + 1, value: Int32(byte))
  }

  // MARK: - Numbers

  private mutating func scanNumber() {
    var position = offset
    var value: Int32 = 0
    while position < end, Self.isDigit(bytes[position]) {
      if position - offset < 8 { value = value * 10 + Int32(bytes[position] - 0x30) }
      position += 1
    }
    let digits = position - offset
    let next = byte(position)
    if digits <= 2, let end = numericDate(value, from: position) {
      return add(.numericDate, upTo: end.place, value: end.value)
    }
    if next == 0x2C || next == 0x2E, Self.isDigit(byte(position + 1)) {
      scanLongNumber(value, from: position, digits)
    } else if next == UInt8(ascii: ":"), digits <= 2, Self.isDigit(byte(position + 1)),
      Self.isDigit(byte(position + 2)), !Self.isDigit(byte(position + 3))
    {
      let minutes = Int32(byte(position + 1) - 0x30) * 10 + Int32(byte(position + 2) - 0x30)
      let isTime = value <= 24 && minutes < 60
      add(
        isTime ? .clock : .decimal, upTo: position + 3,
        value: value * 60 + minutes, digits: digits)
    } else if Self.isLetter(next) {
      scanSuffix(value, from: position, digits)
    } else if value % 10 == 0, digits == 4 || digits == 2, let end = possessive(at: position) {
      add(.decade, upTo: end, value: value, digits: digits)
    } else {
      add(.number, upTo: position, value: value, digits: digits)
    }
  }

  /// `26.6.1908`, `26/6/1908` and `26-6-1908` in one number, two digits for each of the first two.
  private func numericDate(
    _ first: Int32, from start: Int
  ) -> (place: Int, value: Int32)? {
    let mark = byte(start)
    guard mark == 0x2E || mark == 0x2F || mark == 0x2D, Self.isDigit(byte(start + 1)) else {
      return nil
    }
    var position = start + 1
    var second: Int32 = 0
    while Self.isDigit(byte(position)), position < start + 3 {
      second = second * 10 + Int32(byte(position) - 0x30)
      position += 1
    }
    guard byte(position) == mark else { return nil }
    var year: Int32 = 0
    for place in position + 1...position + 4 {
      guard Self.isDigit(byte(place)) else { return nil }
      year = year * 10 + Int32(byte(place) - 0x30)
    }
    let end = position + 5
    let isLonger = byte(end) == mark && Self.isDigit(byte(end + 1))
    guard !Self.isDigit(byte(end)), !Self.isLetter(byte(end)), !isLonger else { return nil }
    return (end, first * 1_000_000 + second * 10_000 + year)
  }

  /// Where `'s` ends.
  private func possessive(at position: Int) -> Int? {
    var next = position
    if byte(next) == UInt8(ascii: "'") {
      next += 1
    } else if byte(next) == 0xE2, byte(next + 1) == 0x80, byte(next + 2) == 0x99 {
      next += 3
    } else {
      return nil
    }
    return byte(next) == UInt8(ascii: "s") && !Self.isLetter(byte(next + 1)) ? next + 1 : nil
  }

  /// `1,500` and `22.8`; `26,1908` is two numbers.
  private mutating func scanLongNumber(_ value: Int32, from start: Int, _ digits: Int) {
    var position = start
    var isGrouped = false
    while byte(position) == 0x2C, Self.isDigit(byte(position + 1)),
      Self.isDigit(byte(position + 2)), Self.isDigit(byte(position + 3)),
      !Self.isDigit(byte(position + 4))
    {
      position += 4
      isGrouped = true
    }
    if byte(position) == 0x2E, Self.isDigit(byte(position + 1)), byte(start) == 0x2E || isGrouped {
      position += 1
      while Self.isDigit(byte(position)) { position += 1 }
      return add(.decimal, upTo: position, value: value, digits: digits)
    }
    add(isGrouped ? .grouped : .number, upTo: position, value: value, digits: digits)
  }

  /// `20th`, `1940s`, `6pm`.
  private mutating func scanSuffix(_ value: Int32, from start: Int, _ digits: Int) {
    var position = start
    while Self.isLetter(byte(position)) || Self.isDigit(byte(position)) { position += 1 }
    let first = byte(start) | 0x20
    let second = byte(start + 1) | 0x20
    switch (position - start, first, second) {
    case (1, UInt8(ascii: "s"), _) where value % 10 == 0 && digits >= 2:
      add(.decade, upTo: position, value: value, digits: digits)
    case (2, UInt8(ascii: "s"), UInt8(ascii: "t")), (2, UInt8(ascii: "n"), UInt8(ascii: "d")),
      (2, UInt8(ascii: "r"), UInt8(ascii: "d")), (2, UInt8(ascii: "t"), UInt8(ascii: "h")):
      add(.ordinalNumber, upTo: position, value: value, digits: digits)
    case (2, UInt8(ascii: "a"), UInt8(ascii: "m")) where value <= 12:
      add(.clock, upTo: position, value: value % 12 * 60, digits: digits)
    case (2, UInt8(ascii: "p"), UInt8(ascii: "m")) where value <= 12:
      add(.clock, upTo: position, value: (value % 12 + 12) * 60, digits: digits)
    default:
      add(.word, upTo: position)
    }
  }
}
