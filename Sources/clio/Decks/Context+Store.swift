import Flashcards
import Language
import Scheduling
import Storage

extension Failure {
  /// What the database said, with its remedy.
  init(_ error: StorageError) {
    self.init(.inputOutput, Printable.line(error.message), remedy: Printable.line(error.remedy))
  }
}

/// Does something with the database; its failures become the program's.
func withDatabase<Result>(
  _ body: () throws(StorageError) -> Result
) throws(Failure) -> Result {
  do throws(StorageError) {
    return try body()
  } catch {
    throw Failure(error)
  }
}

extension Context {
  /// Opens the database, making it where there is none.
  func openStore() throws(Failure) -> Store {
    try withDatabase { () throws(StorageError) in try Store(path: databasePath, now: clock.now) }
  }

  /// Keeps a deck's cards in the database, for search; nothing is done where they are there.
  func record(_ deck: Deck, in store: Store) throws(Failure) {
    _ = try withDatabase { () throws(StorageError) in
      try store.recordDeck(
        path: Path.absolute(deck.path), title: deck.title,
        digest: ContentDigest.of(deck.source.bytes)
      ) {
        deck.items.map { item in
          CardSnapshot(item: ItemID(rawValue: item.id), prompt: item.prompt, answer: item.answer)
        }
      }
    }
  }
}
