/// Cuts text into words, numbers, clitics and marks, on its bytes alone.
///
/// Each piece is looked at once, with a few bytes around it: the time is linear in the text's length.
struct TokenScanner {
  struct Piece {
    let kind: Token.Kind
    let range: Range<Int>
    /// Whether the piece directly follows the one before.
    let isAttached: Bool
  }

  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  /// Where the next piece is looked for.
  private(set) var offset: Int
  private var lastEnd = -1
  private var canTakeClitic = false

  init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
    offset = range.lowerBound
  }

  /// The next piece; nil at the end of the range.
  mutating func next() -> Piece? {
    while offset < end {
      let byte = bytes[offset]
      if ASCII.isBlank(byte) {
        offset += 1
        continue
      }
      if ASCII.isLetter(byte) { return take(.word, upTo: wordEnd()) }
      if ASCII.isDigit(byte) { return take(.number, upTo: numberEnd()) }
      if canTakeClitic, lastEnd == offset, let end = cliticEnd() { return take(.clitic, upTo: end) }
      if byte == UInt8(ascii: "."), startsFraction { return take(.number, upTo: numberEnd()) }
      guard byte >= 0x80 else { return take(.punctuation, upTo: offset + 1) }
      let (scalar, length) = Scalars.decode(bytes, at: offset)
      if Scalars.isBlank(scalar) {
        offset += length
      } else if Scalars.isLetter(scalar) {
        return take(.word, upTo: wordEnd())
      } else {
        return take(.punctuation, upTo: offset + length)
      }
    }
    return nil
  }

  /// Passes over the blanks before `offset`.
  mutating func skip(to offset: Int) { self.offset = max(self.offset, offset) }

  /// Takes everything up to `end` as one piece.
  mutating func take(_ kind: Token.Kind, upTo end: Int) -> Piece {
    let range = offset..<min(end, self.end)
    let isAttached = lastEnd == range.lowerBound
    offset = range.upperBound
    lastEnd = range.upperBound
    canTakeClitic = kind == .word || kind == .number
    return Piece(kind: kind, range: range, isAttached: isAttached)
  }

  private func byte(at offset: Int) -> UInt8? { offset < end ? bytes[offset] : nil }

  private func isDigit(at offset: Int) -> Bool { offset < end && ASCII.isDigit(bytes[offset]) }

  /// The length of the letter at `offset`; 0 when there is none.
  private func letterLength(at offset: Int) -> Int {
    guard offset < end else { return 0 }
    let byte = bytes[offset]
    if byte < 0x80 { return ASCII.isLetter(byte) ? 1 : 0 }
    let (scalar, length) = Scalars.decode(bytes, at: offset)
    return Scalars.isLetter(scalar) ? length : 0
  }

  /// The length of the apostrophe at `offset`; 0 when there is none.
  private func apostropheLength(at offset: Int) -> Int {
    guard offset < end else { return 0 }
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    let isTypographic =
      bytes[offset] == 0xE2 && offset + 2 < end && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
    return isTypographic ? 3 : 0
  }

  // MARK: - Numbers

  /// `.265`: a full stop that nothing stands before and a digit follows.
  private var startsFraction: Bool {
    guard isDigit(at: offset + 1) else { return false }
    return offset == start || ASCII.isBlank(bytes[offset - 1])
      || bytes[offset - 1] == UInt8(ascii: "(")
  }

  /// Digits with inner points and colons before digits and commas before three, and a suffix of
  /// letters (`20th`).
  private func numberEnd() -> Int {
    var position = offset
    while position < end {
      let byte = bytes[position]
      if ASCII.isDigit(byte) {
        position += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
        guard isDigit(at: position + 1) else { break }
        position += 1
      } else if byte == UInt8(ascii: ",") {
        let group = position + 1..<position + 4
        guard group.allSatisfy(isDigit), !isDigit(at: group.upperBound) else { break }
        position += 1
      } else {
        let length = letterLength(at: position)
        guard length > 0 else { break }
        position += length
      }
    }
    return position
  }

  // MARK: - Words

  private func wordEnd() -> Int {
    var position = offset
    while position < end {
      let byte = bytes[position]
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        position += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte >= 0x80 {
        let length = innerLength(at: position)
        guard length > 0 else { break }
        position += length
      } else {
        break
      }
    }
    return position < end && bytes[position] == UInt8(ascii: ".")
      ? withFullStop(position) : position
  }

  /// The length of what may stand inside a word: other letters, and hyphens and apostrophes before
  /// a letter.
  private func innerLength(at position: Int) -> Int {
    let (scalar, length) = Scalars.decode(bytes, at: position)
    guard position + length <= end else { return 0 }
    if Scalars.isHyphen(scalar) { return letterLength(at: position + length) > 0 ? length : 0 }
    if Scalars.isApostrophe(scalar) {
      let isInner = letterLength(at: position + length) > 0 && !isPossessive(at: position + length)
      return isInner ? length : 0
    }
    let isCombining = (0x300...0x36F).contains(scalar)
    return isCombining || Scalars.isLetter(scalar) ? length : 0
  }

  /// Whether an `s` alone follows, so that the apostrophe begins a clitic.
  private func isPossessive(at offset: Int) -> Bool {
    guard offset < end, bytes[offset] | 0x20 == UInt8(ascii: "s") else { return false }
    return letterLength(at: offset + 1) == 0
  }

  private func cliticEnd() -> Int? {
    let length = apostropheLength(at: offset)
    return length > 0 && isPossessive(at: offset + length) ? offset + length + 1 : nil
  }

  /// Keeps the full stop on an initial (`J.`), a dotted acronym (`U.S.`) or an abbreviation.
  private func withFullStop(_ position: Int) -> Int {
    let first = letterLength(at: offset)
    if offset + first == position {
      // U.S.A., B.C., a.m.: single letters and full stops by turns.
      var stop = position
      while byte(at: stop) == UInt8(ascii: ".") {
        let letter = letterLength(at: stop + 1)
        guard letter > 0, byte(at: stop + 1 + letter) == UInt8(ascii: ".") else { break }
        stop += 1 + letter
      }
      if stop > position { return stop + 1 }
      let isInitial = Scalars.isCapital(Scalars.decode(bytes, at: offset).scalar)
      if isInitial ? position + 1 < end : isBeforeNumber(position + 1) { return position + 1 }
    }
    if position - offset == 2, let letter = byte(at: position + 1), ASCII.isUpper(letter),
      byte(at: position + 2) == UInt8(ascii: ".")
    {
      // Ph.D.
      return position + 3
    }
    let word = bytes[offset..<position]
    let isKept = Abbreviations.contains(word, beforeNumber: isBeforeNumber(position + 1))
    return isKept ? position + 1 : position
  }

  /// Whether a blank and a digit follow: `p. 12`, `No. 5`.
  private func isBeforeNumber(_ offset: Int) -> Bool {
    byte(at: offset) == 0x20 && isDigit(at: offset + 1)
  }
}
