import Flashcards
import Scheduling
import Storage

/// A card found in its deck, with the items that are asked of it.
struct FoundDeckCard {
  let card: Card
  /// Nil when the deck is gone or no longer has the card.
  let deckPath: String?
  let items: [StudyItem]
}

/// Finds the one card that an id or some words of its text stand for.
struct CardFinder {
  let context: Context
  let store: Store

  /// - Throws: that no card, or more than one, is meant.
  func card(_ words: [String]) throws(Failure) -> FoundCard {
    let text = words.joined(separator: " ")
    if words.count == 1, let id = CardID(text) {
      let found = try withDatabase { () throws(StorageError) in
        try store.card(ItemID(rawValue: id.rawValue))
      }
      guard let found else {
        throw Failure(.inputErrors, "there is no card \(id)", remedy: remedy)
      }
      return found
    }
    let found = try withDatabase { () throws(StorageError) in
      try store.cards(matching: text, limit: 2)
    }
    guard let first = found.first else {
      throw Failure(.inputErrors, "no card has the words '\(Printable.line(text))'", remedy: remedy)
    }
    guard found.count == 1 else {
      throw Failure(
        .inputErrors, "several cards have the words '\(Printable.line(text))'",
        remedy: "'clio cards \(Printable.line(text))' lists them with their ids")
    }
    return first
  }

  private var remedy: String {
    "'clio cards WORDS' searches the decks that were studied or checked"
  }

  /// The card in its deck's file, and all that is asked of it.
  func deckCard(_ found: FoundCard) -> FoundDeckCard? {
    guard let path = found.deck, let deck = try? Deck(path: path) else { return nil }
    for card in deck.file.cards {
      let items = card.items
      if items.contains(where: { $0.id == found.card.item.rawValue }) {
        return FoundDeckCard(card: card, deckPath: path, items: items)
      }
    }
    return nil
  }
}
