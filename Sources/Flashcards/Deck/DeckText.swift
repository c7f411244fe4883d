/// The text of a card as a deck's lines, both ways.
///
/// A line that is text but looks like structure (`Q:`, `#`, `>`, `---` ...) has a backslash before
/// it, as in Markdown. So has an empty or indented line where the white space would be lost: at the
/// text's beginning. A backslash at the very end keeps the white space before it.
enum DeckText {
  private static let backslash = UInt8(ascii: "\\")

  /// The text that the lines `range` of the deck stand for.
  static func decode(_ bytes: [UInt8], in range: Range<Int>) -> String {
    let range = trim(bytes, in: range)
    let special = bytes[range].contains { $0 == 0x0D || $0 == backslash }
    guard special else { return String(decoding: bytes[range], as: UTF8.self) }
    var text: [UInt8] = []
    for var line in bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.last == 0x0D { line = line.dropLast() }
      if line.endIndex == range.upperBound, endsInGuardedSpace(line), line.last == backslash {
        line = line.dropLast()
      }
      if line.first == backslash, needsEscape(line.drop { $0 == backslash }) {
        line = line.dropFirst()
      }
      text += line
      text.append(0x0A)
    }
    return String(decoding: text.dropLast(), as: UTF8.self)
  }

  /// The lines that stand for a text.
  ///
  /// A carriage return becomes a line break, and NUL U+FFFD.
  static func encode(_ text: String) -> String {
    let lines = normalize(text).split(separator: 0x0A, omittingEmptySubsequences: false)
    var encoded: [UInt8] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { encoded.append(0x0A) }
      let isLast = number == lines.count - 1
      let rest = line.drop { $0 == backslash }
      let isExposed = number == 0 || isLast && rest.isEmpty
      if needsEscape(rest),
        isExposed || rest.startIndex > line.startIndex || DeckLine(rest).isStructure
      {
        encoded.append(backslash)
      }
      encoded += line
      if isLast, endsInGuardedSpace(line) { encoded.append(backslash) }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func normalize(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var wasReturn = false
    for byte in text.utf8 {
      switch byte {
      case 0x0D: bytes.append(0x0A)
      case 0x0A where wasReturn: break
      case 0x00: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return bytes
  }

  /// Whether a line that begins like this, behind its backslashes, is never text as it stands.
  private static func needsEscape(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    return DeckLine.isSpace(first) || DeckLine(rest).isStructure
  }

  /// Whether a line ends in white space, whatever backslashes follow it.
  private static func endsInGuardedSpace(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last(where: { $0 != backslash }) else { return false }
    return DeckLine.isSpace(last)
  }

  /// The range without white space at its ends.
  static func trim(_ bytes: [UInt8], in range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, DeckLine.isSpace(bytes[start]) || bytes[start] == 0x0A { start += 1 }
    while end > start, DeckLine.isSpace(bytes[end - 1]) || bytes[end - 1] == 0x0A { end -= 1 }
    return start..<end
  }
}
