import GRDB
package import Scheduling

/// A deck that was read at some time, as it was then.
package struct RecordedDeck: Hashable, Sendable {
  /// The deck's file, absolute; it may be gone.
  package let path: String
  package let title: String
}

extension Store {
  /// Every deck ever recorded, in order of title.
  package func recordedDecks() throws(StorageError) -> [RecordedDeck] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT path, title FROM deck ORDER BY title, path").map { row in
        RecordedDeck(path: row[0] ?? "", title: row[1] ?? "")
      }
    }
  }

  /// A card by its item, and the deck it was last seen in; nil when it never was.
  package func card(_ item: ItemID) throws(StorageError) -> FoundCard? {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT card.prompt, card.answer, deck.path
          FROM card LEFT JOIN deck ON deck.id = card.deck WHERE card.item = ?
          """, arguments: [item.databaseInteger])
      return row.map { row in
        let card = CardSnapshot(item: item, prompt: row[0] ?? "", answer: row[1] ?? "")
        return FoundCard(card: card, deck: row[2])
      }
    }
  }
}
