internal import Language

/// Strips a block's inline marks: emphasis, code, links, images, footnotes, tags and escapes.
struct MarkdownInline {
  private let source: SourceText
  private var builder = Passage.Builder()

  init(source: SourceText) { self.source = source }

  mutating func finish(as kind: Passage.Kind) -> Passage? { builder.finish(as: kind) }

  mutating func add(_ line: Range<Int>) {
    if !builder.isEmpty, builder.last != 0x20 {
      builder.append(UInt8(ascii: " "), from: max(0, line.lowerBound - 1))
    }
    var offset = line.lowerBound
    while offset < line.upperBound { offset = addNext(at: offset, upTo: line.upperBound) }
  }

  private mutating func addNext(at offset: Int, upTo end: Int) -> Int {
    let byte = source.bytes[offset]
    let next = offset + 1 < end ? source.bytes[offset + 1] : 0
    switch byte {
    case UInt8(ascii: "\\") where isPunctuation(next):
      builder.append(next, from: offset + 1)
      return offset + 2
    case UInt8(ascii: "*"), UInt8(ascii: "`"):
      return offset + 1
    case UInt8(ascii: "_") where !isWordByte(builder.last ?? 0x20) || !isWordByte(next):
      return offset + 1
    case UInt8(ascii: "!") where next == UInt8(ascii: "["):
      if let close = linkEnd(from: offset + 1, upTo: end) { return close.end }
    case UInt8(ascii: "["):
      if let close = linkEnd(from: offset, upTo: end) {
        if next != UInt8(ascii: "^") { add(offset + 1..<close.textEnd) }
        return close.end
      }
    case UInt8(ascii: "<"):
      if let tag = tagEnd(from: offset, upTo: end) { return tag }
    default: break
    }
    builder.append(byte, from: offset)
    return offset + 1
  }

  /// The end of a link's text and of the whole `[text](address)`, `[text][label]` or `[^note]`.
  private func linkEnd(from start: Int, upTo end: Int) -> (textEnd: Int, end: Int)? {
    guard let close = closing(UInt8(ascii: "]"), after: start, upTo: end) else { return nil }
    let after = close + 1
    let follower = after < end ? source.bytes[after] : 0
    if follower == UInt8(ascii: "("),
      let paren = closing(UInt8(ascii: ")"), after: after, upTo: end)
    {
      return (close, paren + 1)
    }
    if follower == UInt8(ascii: "["),
      let label = closing(UInt8(ascii: "]"), after: after, upTo: end)
    {
      return (close, label + 1)
    }
    return source.bytes[start + 1] == UInt8(ascii: "^") ? (close, after) : nil
  }

  private func closing(_ mark: UInt8, after start: Int, upTo end: Int) -> Int? {
    source.bytes[start..<end].firstIndex(of: mark)
  }

  private func tagEnd(from start: Int, upTo end: Int) -> Int? {
    let next = start + 1 < end ? source.bytes[start + 1] : 0
    guard isWordByte(next) || next == UInt8(ascii: "/") else { return nil }
    return closing(UInt8(ascii: ">"), after: start, upTo: end).map { $0 + 1 }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isWordByte(byte)
  }
}
