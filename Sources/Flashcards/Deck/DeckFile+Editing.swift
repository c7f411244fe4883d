extension DeckFile {
  /// The deck with an id written into the comment of every card that has none.
  package func writingMissingIDs() -> DeckFile { self }

  /// The deck with cards added at the end of the section that has these headings; the headings are
  /// added at the deck's end when there is no such section.
  package func appending(_ cards: [Card], under headings: [String]) -> DeckFile { self }

  /// The deck with one card's text replaced; its id, evidence and metadata stay. Nil when the deck
  /// has no card of this id.
  package func replacing(_ id: CardID, with content: Card.Content) -> DeckFile? { nil }
}
