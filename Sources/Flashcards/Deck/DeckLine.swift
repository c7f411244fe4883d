/// What a line of a deck is, judged by its first bytes.
///
/// Reading and printing share this judgement: the printer puts a backslash before a line of text
/// that would be judged as anything but text.
enum DeckLine: Hashable {
  case question, answer, cloze
  case separator
  case heading(level: Int)
  case quote
  case fence
  case comment
  case blank
  case text

  init(_ bytes: some RandomAccessCollection<UInt8>) {
    var rest = bytes[...]
    guard let first = rest.popFirst() else {
      self = .blank
      return
    }
    switch first {
    case UInt8(ascii: "Q") where rest.first == UInt8(ascii: ":"): self = .question
    case UInt8(ascii: "A") where rest.first == UInt8(ascii: ":"): self = .answer
    case UInt8(ascii: "C") where rest.first == UInt8(ascii: ":"): self = .cloze
    case UInt8(ascii: ">"): self = .quote
    case UInt8(ascii: "-"): self = Self.isSeparator(bytes) ? .separator : .text
    case UInt8(ascii: "#"): self = Self.heading(bytes)
    case UInt8(ascii: "`"): self = rest.starts(with: "``".utf8) ? .fence : .text
    case UInt8(ascii: "<"): self = Self.isComment(rest) ? .comment : .text
    case 0x20, 0x09: self = bytes.allSatisfy(Self.isSpace) ? .blank : .text
    default: self = .text
    }
  }

  /// Whether a text line that looks like this needs a backslash to stay text.
  var isStructure: Bool {
    switch self {
    case .text, .blank, .fence: false
    default: true
    }
  }

  /// The bytes of the tag before a card's text.
  static let tagLength = 2

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private static func isSeparator(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy(isSpace)
  }

  private static func heading(_ bytes: some RandomAccessCollection<UInt8>) -> Self {
    let marks = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    guard marks <= 6, let next = bytes.dropFirst(marks).first, isSpace(next) else { return .text }
    return .heading(level: marks)
  }

  /// Whether `!-- clio:` stands behind the `<`.
  private static func isComment(_ rest: some RandomAccessCollection<UInt8>) -> Bool {
    guard rest.starts(with: "!--".utf8) else { return false }
    return rest.dropFirst(3).drop(while: isSpace).starts(with: "clio:".utf8)
  }
}
