import Language

extension DeckFile {
  /// The deck with an id written into the comment of every card that has none.
  package func writingMissingIDs() -> DeckFile {
    let edits = zip(cards, layout.blocks).filter { !$1.hasID }
    return applying(edits.map { idEdit(for: $0, at: $1) })
  }

  /// The deck with cards added at the end of the section that has these headings.
  ///
  /// The headings are added at the deck's end when there is no such section. The cards' own headings
  /// do not count.
  package func appending(_ cards: [Card], under headings: [String]) -> DeckFile {
    guard !cards.isEmpty else { return self }
    var printer = DeckPrinter()
    let section = layout.sections.last { $0.headings == headings }
    if section == nil {
      printer.addHeadings(headings, after: layout.sections.last?.headings ?? [])
    }
    for card in cards { printer.add(card) }
    let range = section?.range ?? 0..<bytes.count
    let place = max(range.lowerBound, DeckText.trim(bytes, in: range).upperBound)
    return applying([DeckEdit(range: place..<place, text: separated(printer.text, at: place))])
  }

  /// The deck with one card's text replaced; its id, evidence and metadata stay.
  ///
  /// Nil when the deck has no card of this id.
  package func replacing(_ id: CardID, with content: Card.Content) -> DeckFile? {
    guard let index = cards.firstIndex(where: { $0.id == id }) else { return nil }
    let block = layout.blocks[index]
    var edits = [DeckEdit(range: block.text, text: DeckPrinter.lines(of: content))]
    if !block.hasID { edits.append(idEdit(for: cards[index], at: block)) }
    return applying(edits)
  }
}

extension DeckFile {
  private func idEdit(for card: Card, at block: CardBlock) -> DeckEdit {
    guard let mapping = block.mapping else {
      return DeckEdit(
        range: block.end..<block.end, text: "\n<!-- clio: {id: \(card.id)} -->")
    }
    let inside = DeckText.trim(bytes, in: mapping.lowerBound + 1..<mapping.upperBound - 1)
    let place = mapping.lowerBound + 1
    return DeckEdit(range: place..<place, text: "id: \(card.id)" + (inside.isEmpty ? "" : ", "))
  }
}
