import GRDB
import Scheduling

/// The statements about decks and their cards, each within a transaction of the caller's.
struct CardTable {
  let db: Database

  /// The row of a deck, made or brought up to date.
  func deck(path: String, title: String, digest: Int64) throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: """
        INSERT INTO deck (path, title, digest) VALUES (?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET title = excluded.title, digest = excluded.digest
        RETURNING id
        """, arguments: [path, title, digest]) ?? 0
  }

  /// Makes these the cards of a deck.
  ///
  /// A card that another deck had moves over. One that is gone is kept, without a deck, while there
  /// is progress on it.
  func replaceCards(ofDeck deck: Int64, with cards: [CardSnapshot]) throws {
    let upsert = try db.cachedStatement(
      sql: """
        INSERT INTO card (item, deck, prompt, answer) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (item) DO UPDATE
        SET deck = excluded.deck, prompt = excluded.prompt, answer = excluded.answer
        WHERE deck IS NOT ?2 OR prompt <> ?3 OR answer <> ?4
        """)
    for card in cards {
      try upsert.execute(
        arguments: [card.item.databaseInteger, deck, card.prompt, card.answer])
    }
    let present = Set(cards.map(\.item.databaseInteger))
    let recorded = try Int64.fetchAll(
      db, sql: "SELECT item FROM card WHERE deck = ?", arguments: [deck])
    for item in recorded where !present.contains(item) { try release(item) }
  }

  /// Takes a card out of its deck.
  private func release(_ item: Int64) throws {
    try db.cachedStatement(
      sql: "DELETE FROM card WHERE item = ?1 AND NOT EXISTS (SELECT 1 FROM event WHERE item = ?1)"
    ).execute(arguments: [item])
    try db.cachedStatement(sql: "UPDATE card SET deck = NULL WHERE item = ?")
      .execute(arguments: [item])
  }

  func cards(matching words: String, limit: Int) throws -> [FoundCard] {
    let terms = Self.terms(words)
    guard !terms.isEmpty else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT card.item, card.prompt, card.answer, deck.path
        FROM card_search JOIN card ON card.item = card_search.rowid
        LEFT JOIN deck ON deck.id = card.deck
        WHERE card_search MATCH ? ORDER BY rank, card.item LIMIT ?
        """)
    let rows = try Row.fetchCursor(statement, arguments: [terms, limit])
    var found: [FoundCard] = []
    while let row = try rows.next() {
      let card = CardSnapshot(
        item: ItemID(databaseInteger: row[0] ?? 0), prompt: row[1] ?? "", answer: row[2] ?? "")
      found.append(FoundCard(card: card, deck: row[3]))
    }
    return found
  }

  /// The words as terms of a search: each in quotes, since signs have a meaning there, and each as
  /// the beginning of a word.
  private static func terms(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace)
      .map { word in
        let letters = word.filter { $0 != "\"" && $0 != "\0" }
        return letters.isEmpty ? "" : "\"\(letters)\" *"
      }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
