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
    var start = block.text.lowerBound
    while start > 0, bytes[start - 1] == 0x0A || DeckLine.isSpace(bytes[start - 1]) { start -= 1 }
    return DeckEdit(range: start..<block.end, text: "")
  }

  /// Whether the next line with something on it is no structure that ends a card.
  private func isNote(lineAfter end: Int) -> Bool {
    let isSpace = { $0 == 0x0A || DeckLine.isSpace($0) }
    guard let first = bytes[end...].firstIndex(where: { !isSpace($0) }) else { return false }
    let start = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? first
    switch DeckLine(bytes[start...].prefix { $0 != 0x0A }) {
    case .question, .cloze, .heading, .separator: return false
    default: return true
    }
  }
}
