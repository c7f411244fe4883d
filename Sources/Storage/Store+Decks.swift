extension Store {
  /// Keeps what a deck's cards say, so that they can be searched and remembered.
  ///
  /// - Parameters:
  ///   - path: the deck's file, absolute.
  ///   - title: the deck's title.
  ///   - digest: of the file's contents; where it is the recorded one, nothing is done.
  ///   - cards: the cards, asked for only when the digest has changed.
  /// - Returns: whether anything was recorded.
  /// - Throws: why the database could not be written.
  @discardableResult
  package func recordDeck(
    path: String, title: String, digest: UInt64, cards: () -> [CardSnapshot]
  ) throws(StorageError) -> Bool { false }

  /// The cards that contain all the words, or words beginning so; best matches first.
  package func cards(matching words: String, limit: Int) throws(StorageError) -> [FoundCard] { [] }
}
