import GRDB

extension Store {
  /// Keeps what a deck's cards say, so that they can be searched and remembered.
  ///
  /// - Parameters:
  ///   - deck: the deck's file, absolute.
  ///   - title: the deck's title.
  ///   - digest: of the file's contents; where it is the recorded one, nothing is done.
  ///   - cards: the cards, asked for only when the digest has changed.
  /// - Returns: whether anything was recorded.
  /// - Throws: why the database could not be written.
  @discardableResult
  package func recordDeck(
    path deck: String, title: String, digest: UInt64, cards: () -> [CardSnapshot]
  ) throws(StorageError) -> Bool {
    let digest = Int64(bitPattern: digest)
    let recorded = try read { db in
      try Int64.fetchOne(db, sql: "SELECT digest FROM deck WHERE path = ?", arguments: [deck])
    }
    guard recorded != digest else { return false }
    let cards = cards()
    try write { db in
      let table = CardTable(db: db)
      try table.replaceCards(
        ofDeck: try table.deck(path: deck, title: title, digest: digest), with: cards)
    }
    return true
  }

  /// The cards that contain all the words, or words beginning so; best matches first.
  package func cards(matching words: String, limit: Int) throws(StorageError) -> [FoundCard] {
    try read { db in try CardTable(db: db).cards(matching: words, limit: limit) }
  }
}
