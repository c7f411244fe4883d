/// What a merge did with a deck's cards.
package struct MergeSummary: Hashable, Sendable {
  /// New cards, in the order of the text.
  package internal(set) var added: [CardID] = []
  /// Cards nobody had edited that took new words or new evidence.
  package internal(set) var changed: [CardID] = []
  /// Cards that only cite another line than before.
  package internal(set) var citedAnew: [CardID] = []
  /// Made cards that somebody edited; they stay as they are.
  package internal(set) var edited: [CardID] = []
  /// Cards nobody edited that are no longer made; they stay all the same.
  package internal(set) var left: [CardID] = []
  /// Cards nobody edited that are no longer made and were taken out.
  package internal(set) var removed: [CardID] = []
  /// Cards that somebody deleted from the deck; they do not come back.
  package internal(set) var deleted: [CardID] = []
  /// Whether the deck told which cards it was given; if not, deleted ones are among the added.
  package internal(set) var knewItsCards = true
}
