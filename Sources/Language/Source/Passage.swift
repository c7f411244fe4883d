/// A stretch of running text as a reader sees it: markup gone, wrapped lines joined.
///
/// Its bytes are clean; `sourceOffset(of:)` leads from any of them back to the source.
package struct Passage: Sendable {
  /// What a stretch of text is in its document.
  package enum Kind: Hashable, Sendable {
    /// A heading of the given level, 1 the highest.
    case heading(level: Int)
    case paragraph
    case listItem
    case quotation
  }

  package let kind: Kind
  /// The clean UTF-8 text.
  package let bytes: [UInt8]
  /// Where each run of bytes that are consecutive in the source begins, here and there; ascending.
  private let runs: [(start: Int, source: Int)]

  private init(kind: Kind, bytes: [UInt8], runs: [(start: Int, source: Int)]) {
    self.kind = kind
    self.bytes = bytes
    self.runs = runs
  }

  /// The source offset of a byte of the passage.
  package func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    guard low < runs.count else { return 0 }
    return runs[low].source + offset - runs[low].start
  }

  /// The source's byte range that a byte range of the passage, which is not empty, comes from.
  package func sourceRange(of range: Range<Int>) -> Range<Int> {
    sourceOffset(of: range.lowerBound)..<sourceOffset(of: range.upperBound - 1) + 1
  }

  /// The text of a byte range.
  package subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Collects a passage's bytes with their places in the source.
  package struct Builder {
    private var bytes: [UInt8] = []
    private var runs: [(start: Int, source: Int)] = []

    package init() {}

    package var isEmpty: Bool { bytes.isEmpty }
    package var last: UInt8? { bytes.last }

    /// Adds a byte that stands at `source`, or stands for what is there.
    package mutating func append(_ byte: UInt8, from source: Int) {
      if runs.last.map({ $0.source + bytes.count - $0.start }) != source {
        runs.append((bytes.count, source))
      }
      bytes.append(byte)
    }

    /// The passage, without blanks at its end; nil when nothing is left.
    package mutating func finish(as kind: Kind) -> Passage? {
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      defer { self = Builder() }
      return bytes.isEmpty ? nil : Passage(kind: kind, bytes: bytes, runs: runs)
    }
  }
}
