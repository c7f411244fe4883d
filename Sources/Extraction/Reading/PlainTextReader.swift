package import Language

/// Reads plain text: blank lines part the blocks, short lines alone are headings.
///
/// A block whose lines are all short was wrapped by its writer and is one paragraph; a block with
/// a long line has a paragraph on each. Lines that begin with a bullet are list items.
package enum PlainTextReader {
  /// A line longer than this was not wrapped by hand, in bytes.
  private static let widestWrappedLine = 120
  /// A heading is no longer than this, in bytes.
  private static let longestHeading = 100

  package static func read(_ source: SourceText) -> Document {
    var passages: [Passage] = []
    var block: [Range<Int>] = []
    for line in 1...source.lineCount {
      let range = trimmed(source.range(ofLine: line), in: source.bytes)
      if range.isEmpty {
        read(block, of: source, into: &passages)
        block = []
      } else {
        block.append(range)
      }
    }
    read(block, of: source, into: &passages)
    return Document(source: source, passages: passages)
  }

  private static func read(
    _ block: [Range<Int>], of source: SourceText, into passages: inout [Passage]
  ) {
    guard !block.isEmpty else { return }
    if block.count == 1, isHeading(block[0], in: source.bytes) {
      let level = passages.contains(where: \.isHeading) ? 2 : 1
      append(block[...], of: source, as: .heading(level: level), to: &passages)
      return
    }
    let isWrapped = block.allSatisfy { $0.count <= widestWrappedLine }
    var start = 0
    var kind = Passage.Kind.paragraph
    for index in block.indices {
      let bullet = bulletLength(block[index], in: source.bytes)
      guard index > start || bullet > 0 else { continue }
      if bullet > 0 || !isWrapped {
        append(block[start..<index], of: source, as: kind, to: &passages)
        start = index
        kind = bullet > 0 ? .listItem : .paragraph
      }
    }
    append(block[start...], of: source, as: kind, to: &passages)
  }

  private static func append(
    _ lines: ArraySlice<Range<Int>>, of source: SourceText, as kind: Passage.Kind,
    to passages: inout [Passage]
  ) {
    var builder = Passage.Builder()
    for line in lines {
      var line = line
      if builder.isEmpty {
        line = line.dropFirst(bulletLength(line, in: source.bytes))
      } else {
        builder.append(UInt8(ascii: " "), from: line.lowerBound - 1)
      }
      for offset in line { builder.append(source.bytes[offset], from: offset) }
    }
    if let passage = builder.finish(as: kind) { passages.append(passage) }
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = range.first, isBlank(bytes[first]) { range = range.dropFirst() }
    while let last = range.last, isBlank(bytes[last]) { range = range.dropLast() }
    return range
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// A short line that begins like a title and does not end like a sentence.
  private static func isHeading(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count <= longestHeading, let first = line.first,
      let last = bytes[line].dropLast(closerLength(line, in: bytes)).last,
      bulletLength(line, in: bytes) == 0
    else { return false }
    let begin = bytes[first]
    let startsAsTitle =
      begin >= 0x80 || (0x41...0x5A).contains(begin) || (0x30...0x39).contains(begin)
      || begin == UInt8(ascii: "\"")
    return startsAsTitle && !".!?:;,".utf8.contains(last)
  }

  /// The length of the quotation marks, brackets and reference marks (`[17]`) that end a line.
  private static func closerLength(_ line: Range<Int>, in bytes: [UInt8]) -> Int {
    var rest = bytes[line]
    while let last = rest.last {
      let mark = ["\u{201D}", "\u{2019}", "\"", "'", ")", " "].first { rest.ends(with: $0.utf8) }
      if let mark {
        rest = rest.dropLast(mark.utf8.count)
      } else if last == UInt8(ascii: "]"), let open = rest.lastIndex(of: UInt8(ascii: "[")) {
        rest = rest[..<open]
      } else {
        break
      }
    }
    return line.count - rest.count
  }

  /// The length of a bullet and the blanks after it; 0 when the line has none.
  private static func bulletLength(_ line: Range<Int>, in bytes: [UInt8]) -> Int {
    let text = bytes[line]
    for bullet in ["•", "-", "*", "–", "·", "◦"] where text.starts(with: bullet.utf8) {
      let rest = text.dropFirst(bullet.utf8.count)
      let blanks = rest.prefix { isBlank($0) }.count
      if blanks > 0 || bullet == "•" { return bullet.utf8.count + blanks }
    }
    return 0
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String.UTF8View) -> Bool {
    suffix(text.count).elementsEqual(text)
  }
}
