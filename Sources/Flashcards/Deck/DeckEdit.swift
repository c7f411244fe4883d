import Language

/// A replacement of some bytes of a deck; its line breaks become the file's.
struct DeckEdit: Hashable {
  let range: Range<Int>
  let text: String
}

extension DeckFile {
  /// The deck with the edits made; they are in order and none overlaps another.
  func applying(_ edits: [DeckEdit]) -> DeckFile {
    guard !edits.isEmpty else { return self }
    let lineBreak: [UInt8] = usesCarriageReturns ? [0x0D, 0x0A] : [0x0A]
    var edited: [UInt8] = []
    var position = 0
    for edit in edits {
      edited += bytes[position..<edit.range.lowerBound]
      for byte in edit.text.utf8 {
        if byte == 0x0A { edited += lineBreak } else { edited.append(byte) }
      }
      position = edit.range.upperBound
    }
    edited += bytes[position...]
    return DeckFile.parse(SourceText(name: name, bytes: edited)).deck
  }

  /// The text with an empty line before it and behind it, where the file goes on.
  func separated(_ text: String, at place: Int) -> String {
    let isFirst = place == 0 || bytes[..<place].elementsEqual("\u{FEFF}".utf8)
    let isLine = !isFirst && bytes[place - 1] == 0x0A
    let lead = isFirst ? "" : isLine ? "\n" : "\n\n"
    guard place < bytes.count else { return lead + text }
    let isLineEnd = bytes[place] == 0x0A || bytes[place] == 0x0D
    return lead + (isLineEnd ? String(text.dropLast()) : text + "\n")
  }

  private var usesCarriageReturns: Bool {
    guard let first = bytes.firstIndex(of: 0x0A), first > 0 else { return false }
    return bytes[first - 1] == 0x0D
  }
}
