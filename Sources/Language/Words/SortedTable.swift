internal import CLexicon

/// A table of lines sorted by their first field, read where it lies in the program.
struct SortedTable: Sendable {
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>

  static let verbs = SortedTable(clio_verbs_table(), count: clio_verbs_size)
  static let nouns = SortedTable(clio_nouns_table(), count: clio_nouns_size)
  static let forms = SortedTable(clio_forms_table(), count: clio_forms_size)

  private init(_ start: UnsafePointer<UInt8>?, count: Int) {
    bytes = UnsafeBufferPointer(start: start, count: count)
  }

  /// The line's fields after its first, which is `key`; nil when no line has it.
  func fields(of key: some StringProtocol) -> [Substring]? {
    guard let rest = line(of: key) else { return nil }
    return String(decoding: bytes[rest], as: UTF8.self).split(separator: " ")
  }

  func contains(_ key: some StringProtocol) -> Bool { line(of: key) != nil }

  /// The first fields of all lines.
  var keys: [String] {
    bytes.split(separator: Self.newline).map { line in
      String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
  }

  /// The bytes after the key in its line.
  private func line(of key: some StringProtocol) -> Range<Int>? {
    let key = Array(key.utf8)
    guard !key.isEmpty, key.allSatisfy({ $0 > 0x20 }) else { return nil }
    var (low, high) = (0, bytes.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != Self.newline { start -= 1 }
      var (offset, index) = (start, 0)
      while index < key.count, bytes[offset] == key[index] {
        offset += 1
        index += 1
      }
      // A blank and a line break are less than any letter.
      let isEnd = bytes[offset] == Self.newline || bytes[offset] == UInt8(ascii: " ")
      if index < key.count, !isEnd, key[index] < bytes[offset] {
        high = start
        continue
      }
      let end = end(of: offset)
      if index == key.count, isEnd { return offset..<end }
      if index == key.count { high = start } else { low = end + 1 }
    }
    return nil
  }

  private static let newline = UInt8(ascii: "\n")

  private func end(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != Self.newline { end += 1 }
    return end
  }
}
