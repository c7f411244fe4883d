package import Flashcards

/// A deck gathered for export: every exporter works from this one value.
package struct ExportDeck: Sendable {
  /// The deck's title; the file's name when the deck has none.
  package let title: String
  package let cards: [Card]

  package init(title: String, cards: [Card]) {
    self.title = title
    self.cards = cards
  }
}
