/// Finds the sentences of a passage by rule.
///
/// A sentence ends at `.`, `!`, `?` or an ellipsis, with the quotation marks and brackets that
/// close after it, when blank space and something that can begin a sentence follow. Abbreviations,
/// initials, decimal points and a quotation that the sentence goes on after do not end one.
package enum SentenceSplitter {
  /// The byte ranges of the sentences, without the blanks around them.
  package static func sentences(of passage: Passage) -> [Range<Int>] {
    if case .heading = passage.kind { return [0..<passage.bytes.count] }
    let bytes = passage.bytes
    var sentences: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: offset)
      guard isTerminator(scalar), let end = boundary(at: offset, since: start, in: bytes) else {
        offset += length
        continue
      }
      sentences.append(start..<end)
      start = skippingBlanks(from: end, in: bytes)
      offset = start
    }
    if start < bytes.count { sentences.append(start..<bytes.count) }
    return sentences
  }

  private static func isTerminator(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
  }

  private static func skippingBlanks(from start: Int, in bytes: [UInt8]) -> Int {
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: offset)
      guard Scalars.isBlank(scalar) else { break }
      offset += length
    }
    return offset
  }

  /// The end of the sentence whose terminator stands at `offset`; nil when it goes on.
  private static func boundary(at offset: Int, since start: Int, in bytes: [UInt8]) -> Int? {
    var end = offset
    while end < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: end)
      guard isTerminator(scalar) || Scalars.isCloser(scalar) else { break }
      end += length
    }
    let mark = end
    end = skippingReferences(from: end, in: bytes)
    let next = skippingBlanks(from: end, in: bytes)
    guard next < bytes.count else { return end }
    guard next > end else { return nil }

    var head = next
    var (scalar, length) = Scalars.decode(bytes, at: head)
    while Scalars.isOpener(scalar), head + length < bytes.count {
      head += length
      (scalar, length) = Scalars.decode(bytes, at: head)
    }
    guard Scalars.isCapital(scalar) || Scalars.isDigit(scalar) else { return nil }
    let isFullStop = bytes[offset] == UInt8(ascii: ".") && mark == offset + 1
    if isFullStop, !fullStopEnds(at: offset, since: start, before: head, in: bytes) { return nil }
    return end
  }

  /// Skips reference marks such as `[17]`: they belong to the sentence before them.
  private static func skippingReferences(from start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while true {
      let open = skippingBlanks(from: end, in: bytes)
      guard open < bytes.count, bytes[open] == UInt8(ascii: "["),
        let close = bytes[open...].prefix(6).firstIndex(of: UInt8(ascii: "]")), close > open + 1,
        bytes[open + 1..<close].allSatisfy({ Scalars.isDigit(UInt32($0)) })
      else { return end }
      end = close + 1
    }
  }

  /// Whether a single full stop ends the sentence, and not just an abbreviation.
  private static func fullStopEnds(
    at offset: Int, since start: Int, before head: Int, in bytes: [UInt8]
  ) -> Bool {
    let word = word(endingAt: offset, since: start, in: bytes)
    guard let first = word.unicodeScalars.first else { return true }
    let isBeforeDigit = Scalars.isDigit(UInt32(bytes[head]))
    if Abbreviations.isLeading(word, beforeDigit: isBeforeDigit) { return false }
    let isInitial = word.unicodeScalars.count == 1 && Scalars.isCapital(first.value)
    let isDotted = word.contains(".")
    if isInitial || isDotted || Abbreviations.isTrailing(word) {
      return FunctionWords.beginsSentence(nextWord(at: head, in: bytes))
    }
    return true
  }

  /// The letters, digits and inner full stops before a full stop.
  private static func word(endingAt end: Int, since start: Int, in bytes: [UInt8]) -> String {
    var begin = end
    while begin > start, begin > end - 24 {
      let byte = bytes[begin - 1]
      let isInner = byte >= 0x80 || byte == UInt8(ascii: ".")
      guard isInner || Scalars.isLetter(UInt32(byte)) || Scalars.isDigit(UInt32(byte))
      else { break }
      begin -= 1
    }
    return String(decoding: bytes[begin..<end], as: UTF8.self)
  }

  private static func nextWord(at start: Int, in bytes: [UInt8]) -> String {
    let end = bytes[start...].prefix(24).firstIndex { !Scalars.isLetter(UInt32($0)) && $0 < 0x80 }
    return String(decoding: bytes[start..<(end ?? min(start + 24, bytes.count))], as: UTF8.self)
  }
}
