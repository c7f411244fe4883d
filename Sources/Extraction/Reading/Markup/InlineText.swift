internal import Language

/// Gathers a passage's running text: blanks become one space, invisible characters go.
struct InlineText {
  private(set) var bytes: [UInt8] = []
  /// Where each run of bytes that are consecutive in the source begins, here and there.
  private var runs: [(start: Int, place: Int)] = []
  private var isAfterBlank = false

  var isEmpty: Bool { bytes.isEmpty }
  var count: Int { bytes.count }

  /// Adds a stretch of the source as it stands.
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = source[offset]
      if byte > 0x20, byte < 0x7F {
        append(byte, from: offset)
        offset += 1
      } else {
        let length = min(Self.length(of: byte), range.upperBound - offset)
        append(source[offset..<offset + length], from: offset)
        offset += length
      }
    }
  }

  /// Adds what a character reference stands for, which may be several characters.
  mutating func append(_ text: [UInt8], standingAt source: Int) {
    var offset = 0
    while offset < text.count {
      let length = min(Self.length(of: text[offset]), text.count - offset)
      append(text[offset..<offset + length], at: source)
      offset += length
    }
  }

  /// Adds a blank unless nothing is there yet.
  mutating func appendBlank() { isAfterBlank = true }

  /// Forgets all but the first bytes.
  mutating func truncate(to count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    while let last = runs.last, last.start >= count { runs.removeLast() }
  }

  /// Makes of raised digits, from a byte on, what they can be.
  ///
  /// After a number they are a power, which must not become digits of it: 10 to the 6th is not 106.
  /// Elsewhere they are the mark of a note.
  mutating func raiseDigits(from start: Int) {
    guard start < bytes.count, bytes[start...].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return
    }
    let digits = bytes[start...]
    let place = runs.last.map { $0.place + max(0, start - $0.start) } ?? 0
    truncate(to: start)
    guard let last = bytes.last, (0x30...0x39).contains(last) else { return }
    for digit in digits {
      append(Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)[Int(digit - 0x30)], at: place)
    }
  }

  /// The passage, of which nothing is kept for the next; nil when nothing is left.
  mutating func finish(as kind: Passage.Kind) -> Passage? {
    var builder = Passage.Builder()
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].start : bytes.count
      for offset in run.start..<end {
        builder.append(bytes[offset], from: run.place + offset - run.start)
      }
    }
    self = InlineText()
    return builder.finish(as: kind)
  }

  private mutating func append(_ byte: UInt8, from place: Int) {
    flushBlank(at: place)
    add(byte, from: place)
  }

  private mutating func add(_ byte: UInt8, from place: Int) {
    if runs.last.map({ $0.place + bytes.count - $0.start }) != place {
      runs.append((bytes.count, place))
    }
    bytes.append(byte)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at place: Int) {
    for byte in String(scalar).utf8 { append(byte, from: place) }
  }

  /// Adds a character whose bytes stand one after another.
  private mutating func append(_ character: ArraySlice<UInt8>, from place: Int) {
    guard !isBlankOrInvisible(character) else { return }
    for (index, byte) in character.enumerated() { append(byte, from: place + index) }
  }

  /// Adds a character that stands for what is at one place.
  private mutating func append(_ character: ArraySlice<UInt8>, at place: Int) {
    guard !isBlankOrInvisible(character) else { return }
    for byte in character { append(byte, from: place) }
  }

  private mutating func flushBlank(at place: Int) {
    guard isAfterBlank else { return }
    isAfterBlank = false
    guard let last = bytes.last, last != 0x20 else { return }
    add(0x20, from: max(place - 1, 0))
  }

  /// Takes note of a blank; soft hyphens and marks without width are passed over.
  private mutating func isBlankOrInvisible(_ character: ArraySlice<UInt8>) -> Bool {
    guard let scalar = Self.scalar(character) else { return false }
    switch scalar.value {
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      isAfterBlank = true
      return true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      return true
    default: return false
    }
  }

  private static func scalar(_ character: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = character.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  /// The length of a character by its first byte.
  private static func length(of byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
