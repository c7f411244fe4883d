import Flashcards

/// Says what a merge did with a deck's cards.
enum MergeText {
  /// `2 cards added, 1 changed, 3 kept as edited, 1 left although no longer made, 0 removed`.
  static func line(_ summary: MergeSummary) -> String {
    "\(Count.of(summary.added.count, "card")) added, \(summary.changed.count) changed, "
      + "\(summary.edited.count) kept as edited, "
      + "\(summary.left.count) left although no longer made, \(summary.removed.count) removed"
  }

  /// What the line has no room for, a sentence each.
  static func notes(_ summary: MergeSummary) -> [String] {
    var notes: [String] = []
    if !summary.citedAnew.isEmpty {
      notes.append("cited from another place of the text: \(cards(summary.citedAnew))")
    }
    if !summary.deleted.isEmpty {
      notes.append("deleted by somebody and not brought back: \(cards(summary.deleted))")
    }
    if !summary.left.isEmpty { notes.append("--prune takes out what is no longer made") }
    if !summary.knewItsCards {
      let added = summary.added.isEmpty ? "" : ", so cards deleted from it count as new"
      notes.append("the deck did not tell which cards it was given\(added); from now on it does")
    }
    return notes
  }

  private static func cards(_ ids: [CardID]) -> String { Count.of(ids.count, "card") }
}
