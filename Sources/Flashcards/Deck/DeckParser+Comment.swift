import Language

extension DeckParser {
  /// Reads a `clio` comment into the card it ends.
  mutating func readComment(_ range: Range<Int>, line: Int) {
    guard let card = draft, !card.isClosed else {
      report(
        at: range, "the comment belongs to no card", note: "put it on the last line of its card")
      return
    }
    if !card.isCloze, card.answer == nil {
      draft?.isBroken = true
      report(
        at: range, "the comment stands before the answer", note: "put it on the card's last line")
      return
    }
    draft?.comment = range
    draft?.commentLine = line
    draft?.isFenced = false
    guard let mapping = readMapping(range) else {
      draft?.isBroken = true
      return
    }
    var reader = MetadataReader(source: source)
    reader.read(mapping.entries)
    diagnostics += reader.diagnostics
    comment = CardComment(metadata: reader.metadata, id: reader.id, mapping: mapping.range)
    if reader.hasBadID { draft?.isBroken = true }
  }

  private mutating func readMapping(
    _ range: Range<Int>
  ) -> (entries: [FlowEntry], range: Range<Int>)? {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")),
      let close = closing(of: colon..<range.upperBound)
    else {
      report(
        at: range.lowerBound..<range.lowerBound + 4, "the comment is not closed",
        note: "end it with `-->` on the same line")
      return nil
    }
    let behind = DeckText.trim(bytes, in: close + 3..<range.upperBound)
    guard behind.isEmpty else {
      report(
        at: behind, "text stands behind the comment", note: "end the line with `-->`")
      return nil
    }
    var parser = FlowParser(bytes, in: colon + 1..<close)
    do {
      parser.skipBlanks()
      let start = parser.position
      let entries = try parser.mapping()
      let mapping = start..<parser.position
      parser.skipBlanks()
      guard parser.next == nil else {
        report(
          at: parser.position..<close, "the metadata goes on behind its braces",
          note: "put everything between `{` and `}`")
        return nil
      }
      return (entries, mapping)
    } catch {
      report(at: error.offset..<error.offset + 1, error.summary, note: error.note)
      return nil
    }
  }

  /// Where the last `-->` of the range stands.
  private func closing(of range: Range<Int>) -> Int? {
    var offset = range.upperBound - 3
    while offset > range.lowerBound {
      if bytes[offset..<offset + 3].elementsEqual("-->".utf8) { return offset }
      offset -= 1
    }
    return nil
  }
}
