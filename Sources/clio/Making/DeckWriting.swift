/// What `clio make` may do to a deck that is there already.
struct DeckWriting {
  /// Whether the deck is replaced, not merged into.
  var replaces: Bool
  /// Whether unedited cards that are no longer made are taken out.
  var prunes: Bool
  /// Whether what would be done is only told.
  var isDryRun: Bool
}
