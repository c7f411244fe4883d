/// Looks for the ends of sentences, byte by byte.
struct SentenceScanner {
  let bytes: [UInt8]
  /// Where the sentence being read begins.
  private(set) var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      if offset == start, let end = captionLabelEnd() ?? datelineEnd() {
        sentences.append(start..<end)
        start = skippingBlanks(from: end)
        offset = start
        continue
      }
      if bytes[offset] == 0x20, beginsLine(at: offset + 1) {
        sentences.append(start..<offset)
        start = skippingBlanks(from: offset)
        offset = start
        continue
      }
      let length = markLength(at: offset)
      guard length > 0, let end = boundary(at: offset) else {
        // Another mark of the same run has the same end, and ends no more than this one.
        offset = length > 0 ? max(runEnd(from: offset), offset + length) : offset + 1
        continue
      }
      sentences.append(start..<end)
      start = skippingBlanks(from: end)
      offset = start
    }
    if start < bytes.count { sentences.append(start..<bytes.count) }
    return sentences
  }

  // MARK: - Bytes

  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The length of a mark that may end a sentence, or of a dash; 0 for anything else.
  private func markLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2: return isEllipsis(at: offset) ? 3 : dashLength(at: offset)
    case UInt8(ascii: "-"): return dashLength(at: offset)
    default: return 0
    }
  }

  private func isEllipsis(at offset: Int) -> Bool {
    bytes[offset] == 0xE2 && byte(at: offset + 1) == 0x80 && byte(at: offset + 2) == 0xA6
  }

  /// The length of an en dash, an em dash or two hyphens; 0 for anything else.
  func dashLength(at offset: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "-") { return byte(at: offset + 1) == bytes[offset] ? 2 : 0 }
    guard bytes[offset] == 0xE2, byte(at: offset + 1) == 0x80 else { return 0 }
    return byte(at: offset + 2) == 0x93 || byte(at: offset + 2) == 0x94 ? 3 : 0
  }

  private func isTerminator(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
  }

  /// The end of the terminators, quotation marks and brackets in a row from `offset`.
  private func runEnd(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: end)
      guard isTerminator(scalar) || Scalars.isCloser(scalar) else { break }
      end += length
    }
    return end
  }

  func skippingBlanks(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: offset)
      guard Scalars.isBlank(scalar) else { break }
      offset += length
    }
    return offset
  }

  func skippingDigits(from start: Int) -> Int {
    var offset = start
    while ASCII.isDigit(byte(at: offset)) { offset += 1 }
    return offset
  }

  func isCapital(at offset: Int) -> Bool {
    offset < bytes.count && Scalars.isCapital(Scalars.decode(bytes, at: offset).scalar)
  }

  /// The letters at `offset`, at most 24 bytes of them.
  func word(at offset: Int) -> ArraySlice<UInt8> {
    let limit = min(offset + 24, bytes.count)
    var end = offset
    while end < limit, ASCII.isLetter(bytes[end]) || bytes[end] >= 0x80 { end += 1 }
    return bytes[min(offset, end)..<end]
  }

  /// The letters, digits and inner full stops before `end`.
  func word(endingAt end: Int) -> ArraySlice<UInt8> {
    var begin = end
    while begin > start, begin > end - 24 {
      let byte = bytes[begin - 1]
      let isInner = byte >= 0x80 || byte == UInt8(ascii: ".")
      guard isInner || ASCII.isLetter(byte) || ASCII.isDigit(byte) else { break }
      begin -= 1
    }
    return bytes[begin..<end]
  }

  // MARK: - Ends

  /// The end of the sentence whose last mark begins at `offset`; nil when it goes on.
  private func boundary(at offset: Int) -> Int? {
    let dash = dashLength(at: offset)
    if dash > 0 { return breaksOff(at: offset, length: dash) ? offset + dash : nil }
    var end = runEnd(from: offset)
    let isFullStop = bytes[offset] == UInt8(ascii: ".") && end == offset + 1
    end = skippingFace(from: skippingReferences(from: end))
    if let note = noteEnd(from: end, afterStop: offset) { return note }
    let next = skippingBlanks(from: end)
    guard next < bytes.count else { return end }
    guard next > end, let head = beginning(at: next, after: offset) else { return nil }
    if isFullStop, !fullStopEnds(at: offset, before: head) { return nil }
    return end
  }

  /// Where the letter or digit stands that a new sentence begins with; nil when none begins.
  private func beginning(at next: Int, after mark: Int) -> Int? {
    var head = next
    var (scalar, length) = Scalars.decode(bytes, at: head)
    var hasBracket = false
    while Scalars.isOpener(scalar), head + length < bytes.count {
      hasBracket = hasBracket || scalar == 0x28
      head += length
      (scalar, length) = Scalars.decode(bytes, at: head)
    }
    if hasBracket, bytes[mark] != UInt8(ascii: "."),
      Scalars.isDigit(scalar) || endsInDigits(bracket: next)
    {
      // A title and its year: `Help! (1965)`.
      return nil
    }
    if Scalars.isCapital(scalar) || Scalars.isDigit(scalar) { return head }
    if hasBracket, isRemark(from: next, after: mark) { return head }
    if isCurrency(scalar), ASCII.isDigit(byte(at: head + length)) { return head + length }
    if head == next, Scalars.isLetter(scalar), isPlainStop(mark) { return head }
    // `iPhone`: a name with its capital inside.
    let hasCapital = word(at: head).prefix(8).contains { ASCII.isLetter($0) && !ASCII.isLower($0) }
    return hasCapital && length == 1 ? head : nil
  }

  /// Whether the bracket at `open` ends in a number, as in `(Three Sinners, 1950)`.
  private func endsInDigits(bracket open: Int) -> Bool {
    guard bytes[open] == UInt8(ascii: "("),
      let close = bytes[open...].prefix(80).firstIndex(of: UInt8(ascii: ")"))
    else { return false }
    return ASCII.isDigit(bytes[close - 1])
  }

  private func isCurrency(_ scalar: UInt32) -> Bool {
    scalar == 0x24 || scalar == 0xA3 || scalar == 0x20AC
  }

  /// Whether a full stop stands behind a word too long for an abbreviation, or all there is before it,
  /// so that even a small letter begins a sentence after it.
  private func isPlainStop(_ mark: Int) -> Bool {
    guard bytes[mark] == UInt8(ascii: "."), byte(at: mark + 1) != UInt8(ascii: ".") else {
      return false
    }
    let word = word(endingAt: mark)
    let isAlone = word.startIndex == start
    return word.count >= 4 && (isAlone ? word.dropFirst() : word).allSatisfy(ASCII.isLower)
      && !Abbreviations.contains(word, beforeNumber: false)
  }

  /// Whether the bracket at `open` holds all that is left, as a credit or a source does.
  private func isRemark(from open: Int, after mark: Int) -> Bool {
    guard bytes[open] == UInt8(ascii: "("), bytes[mark] == UInt8(ascii: "."),
      word(endingAt: mark).count > 1, !word(endingAt: mark).contains(UInt8(ascii: ".")),
      !Abbreviations.isTrailing(word(endingAt: mark))
    else { return false }
    guard let close = bytes[open...].prefix(400).firstIndex(of: UInt8(ascii: ")")) else {
      return false
    }
    guard bytes[open..<close].contains(where: { $0 == 0x20 || $0 == UInt8(ascii: ":") }) else {
      return false
    }
    let rest = skippingBlanks(from: close + 1)
    return rest >= bytes.count || byte(at: close + 1) == UInt8(ascii: ".")
  }

  /// Skips reference marks, `[17]` or `[citation needed]`: they belong to the sentence before them.
  private func skippingReferences(from start: Int) -> Int {
    var end = start
    while true {
      let open = skippingBlanks(from: end)
      guard byte(at: open) == UInt8(ascii: "[") else { return end }
      let close = skippingDigits(from: open + 1)
      if close > open + 1, close < open + 6, byte(at: close) == UInt8(ascii: "]") {
        end = close + 1
        continue
      }
      guard let close = bytes[open...].prefix(40).firstIndex(of: UInt8(ascii: "]")),
        bytes[open..<close].reversed().starts(with: "needed".utf8.reversed())
      else { return end }
      end = close + 1
    }
  }

  /// Skips a face made of marks, such as `:)` or `;-)`, that stands by itself.
  private func skippingFace(from start: Int) -> Int {
    let eyes = skippingBlanks(from: start)
    guard eyes > start, [0x3A, 0x3B, 0x3D].contains(byte(at: eyes)) else { return start }
    let mouth = byte(at: eyes + 1) == UInt8(ascii: "-") ? eyes + 2 : eyes + 1
    let isFace = [0x28, 0x29, 0x44, 0x50].contains(byte(at: mouth))
    return isFace && [0, 0x20].contains(byte(at: mouth + 1)) ? mouth + 1 : start
  }

  /// The end of a note's number after a full stop, raised in print: `... of power.4 Even though`.
  private func noteEnd(from end: Int, afterStop stop: Int) -> Int? {
    guard stop > start, bytes[stop] == UInt8(ascii: ".") else { return nil }
    let word = word(endingAt: stop)
    let isSentence =
      word.isEmpty
      ? bytes[stop - 1] == UInt8(ascii: ")")
      : word.count > 2 && !word.contains(where: ASCII.isDigit)
        && !Abbreviations.isLeading(word, beforeDigit: true) && !Abbreviations.isTrailing(word)
    guard isSentence || end > stop + 1 else { return nil }
    let digits = skippingBlanks(from: end)
    let digitsEnd = skippingDigits(from: digits)
    guard (1...3).contains(digitsEnd - digits), byte(at: digitsEnd) == 0x20,
      byte(at: digits) != UInt8(ascii: "0")
    else { return nil }
    let head = digitsEnd + 1
    guard isCapital(at: head) else { return nil }
    // With a blank before it the number may begin a sentence: only a function word rules it out.
    let isAttached = digits == end
    guard isAttached || FunctionWords.beginners.contains(self.word(at: head)) else {
      return nil
    }
    return digitsEnd
  }
}
