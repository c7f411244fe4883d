/// A text as it was read, with the line and column of every byte.
///
/// Every range in Clio is UTF-8 byte offsets into `bytes`; lines and columns exist for display.
package struct SourceText: Sendable {
  /// The name to show in diagnostics and cards: a path or a file name.
  package let name: String
  /// The text's UTF-8 bytes, exactly as read.
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a byte range; ill-formed UTF-8 becomes U+FFFD.
  package subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The line, counted from 1, that holds the byte at `offset`.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and the column, both counted from 1; columns count Unicode scalars.
  package func location(at offset: Int) -> SourceLocation {
    let line = line(at: offset)
    let before = bytes[lineStarts[line - 1]..<min(offset, bytes.count)]
    let column = before.count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(file: name, line: line, column: column)
  }

  /// The byte range of a line counted from 1, without its line break.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  package var lineCount: Int { lineStarts.count }
}

/// A place in a file, for people: `chile.txt:31:5`.
package struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String { "\(file):\(line):\(column)" }
}
