package import Scheduling

/// A card as a deck had it when it was last read: for search, and so that progress whose card is
/// gone can still be named.
package struct CardSnapshot: Hashable, Sendable {
  package let item: ItemID
  package let prompt: String
  package let answer: String

  package init(item: ItemID, prompt: String, answer: String) {
    self.item = item
    self.prompt = prompt
    self.answer = answer
  }
}

/// A card found by a search, and the deck it was last seen in.
package struct FoundCard: Hashable, Sendable {
  package let card: CardSnapshot
  /// The deck's path; nil when the card is in no deck any more.
  package let deck: String?
}
