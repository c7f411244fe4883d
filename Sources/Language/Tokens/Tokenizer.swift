/// Cuts a sentence into tokens by rule.
///
/// Clitics (`'s`) are tokens of their own; hyphenated words stay whole unless a digit is involved
/// (`mid-1940s`, `1948-49`); abbreviations and initials keep their full stop.
package struct Tokenizer: Sendable {
  private let passage: Passage
  private let end: Int
  private var offset: Int
  private var tokens: [Token] = []

  /// The tokens of a byte range of a passage.
  package static func tokens(of range: Range<Int>, in passage: Passage) -> [Token] {
    var tokenizer = Tokenizer(passage: passage, end: range.upperBound, offset: range.lowerBound)
    while tokenizer.offset < tokenizer.end { tokenizer.next() }
    return tokenizer.tokens
  }

  private init(passage: Passage, end: Int, offset: Int) {
    self.passage = passage
    self.end = end
    self.offset = offset
  }

  private mutating func next() {
    let (scalar, length) = Scalars.decode(passage.bytes, at: offset)
    if Scalars.isBlank(scalar) {
      offset += length
    } else if Scalars.isDigit(scalar) {
      add(.number, upTo: numberEnd())
      addClitic()
    } else if Scalars.isLetter(scalar) {
      addWord()
    } else {
      add(.punctuation, upTo: offset + length)
    }
  }

  private mutating func add(_ kind: Token.Kind, upTo end: Int) {
    let range = offset..<min(end, self.end)
    let isAttached = tokens.last.map { $0.range.upperBound == range.lowerBound } ?? false
    tokens.append(
      Token(kind: kind, range: range, text: passage[range], isAttached: isAttached))
    offset = range.upperBound
  }

  private func scalar(at offset: Int) -> UInt32? {
    offset < end ? Scalars.decode(passage.bytes, at: offset).scalar : nil
  }

  /// Digits with inner commas, points and colons before digits, and a suffix of letters (`20th`).
  private func numberEnd() -> Int {
    var position = offset
    while let current = scalar(at: position) {
      if Scalars.isDigit(current) || Scalars.isLetter(current) {
        position += Scalars.decode(passage.bytes, at: position).length
        continue
      }
      let isJoint = current == 0x2C || current == 0x2E || current == 0x3A
      guard isJoint, scalar(at: position + 1).map(Scalars.isDigit) ?? false else { break }
      position += 1
    }
    return position
  }

  private mutating func addWord() {
    var position = offset
    while let current = scalar(at: position) {
      let next = position + Scalars.decode(passage.bytes, at: position).length
      if Scalars.isLetter(current) || Scalars.isDigit(current) || isCombining(current) {
        position = next
      } else if Scalars.isHyphen(current), let after = scalar(at: next), Scalars.isLetter(after) {
        position = next
      } else if Scalars.isApostrophe(current), let after = scalar(at: next),
        Scalars.isLetter(after), !isPossessive(at: next)
      {
        position = next
      } else {
        break
      }
    }
    if scalar(at: position) == 0x2E { position = withFullStop(position) }
    add(.word, upTo: position)
    addClitic()
  }

  private func isCombining(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  /// Whether an `s` alone follows, so that the apostrophe begins a clitic.
  private func isPossessive(at offset: Int) -> Bool {
    guard let letter = scalar(at: offset), letter == 0x73 || letter == 0x53 else { return false }
    guard let after = scalar(at: offset + 1) else { return true }
    return !Scalars.isLetter(after)
  }

  private mutating func addClitic() {
    guard let mark = scalar(at: offset), Scalars.isApostrophe(mark) else { return }
    let letter = offset + Scalars.decode(passage.bytes, at: offset).length
    if isPossessive(at: letter) { add(.clitic, upTo: letter + 1) }
  }

  /// Keeps the full stop on an initial (`J.`), a dotted acronym (`U.S.`) or an abbreviation.
  private func withFullStop(_ position: Int) -> Int {
    let word = passage[offset..<position]
    let isInitial = word.unicodeScalars.count == 1 && Scalars.isCapital(scalar(at: offset) ?? 0)
    let isShort = word.unicodeScalars.count == 1
    var stop = position
    if isShort {
      // U.S.A., B.C., a.m.: single letters and full stops by turns.
      while scalar(at: stop) == 0x2E, let letter = scalar(at: stop + 1), Scalars.isLetter(letter),
        scalar(at: stop + 2) == 0x2E
      {
        stop += 2
      }
    }
    if stop > position { return stop + 1 }
    if isInitial && position + 1 < end { return position + 1 }
    return Abbreviations.contains(word) ? position + 1 : position
  }
}
