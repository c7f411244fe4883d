extension DeckFile {
  /// The edit that takes a card out, with the empty lines before it.
  ///
  /// Nil when a note behind the card would then become part of the card before it, which no comment
  /// ends.
  func removal(ofCardAt index: Int, besides removed: Set<CardID>) -> DeckEdit? {
    let block = layout.blocks[index]
    let previous = cards[..<index].lastIndex { !removed.contains($0.id) }
    let isOpen = previous.map { layout.blocks[$0].mapping == nil } ?? false
    if isOpen, isNote(lineAfter: block.end) { return nil }
    let body = block.text.lowerBound
    let start = bodyTrim(before: body)
    var end = block.end
    if start == frontMatter.end {
      while end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D { end += 1 }
    }
    return DeckEdit(range: start..<end, text: "")
  }

  /// Where the white space before a place begins; never before the deck's body.
  private func bodyTrim(before place: Int) -> Int {
    var start = place
    while start > frontMatter.end, bytes[start - 1] == 0x0A || DeckLine.isSpace(bytes[start - 1]) {
      start -= 1
    }
    return start
  }

  /// Whether the next line with something on it is no structure that ends a card.
  private func isNote(lineAfter end: Int) -> Bool {
    let lines = bytes[end...].split(separator: 0x0A)
    for line in lines.lazy.map({ DeckLine($0) }) where line != .blank {
      switch line {
      case .question, .cloze, .heading, .separator: return false
      default: return true
      }
    }
    return false
  }
}
