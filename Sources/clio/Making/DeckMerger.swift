import Flashcards
import Language

/// Merges a deck made anew into the file of the deck made before, and tells what became of it.
struct DeckMerger {
  let path: String
  /// The path as one would type it.
  let shown: String
  let rule: DeckWriting
  let context: Context

  /// Reads, merges and writes the deck; a deck that needs no change is not written.
  ///
  /// - Throws: that the deck has mistakes, or was made from something else; it then stays as it is.
  func merge(_ fresh: DeckFile) throws(Failure) {
    let deck = try Deck(path: path)
    try context.show(deck.diagnostics)
    let replacing = "or replace the deck with --force"
    guard deck.errorCount == 0 else {
      throw Failure(
        .inputErrors, "'\(shown)' has mistakes and stays as it is",
        remedy: "mend them and make it again, \(replacing)")
    }
    guard let source = fresh.source, deck.file.source == source else {
      let made = deck.file.source.map { "was made from '\(Printable.line($0))'" }
      throw Failure(
        .inputErrors,
        "'\(shown)' \(made ?? "names no source") and stays as it is",
        remedy: "give another name with -o, write 'source: \(Printable.line(fresh.source ?? ""))' "
          + "between the '---' lines at its beginning to merge, \(replacing)")
    }
    let merge = DeckMerge(fresh, into: deck.file, prunes: rule.prunes)
    let isSame = merge.deck.bytes == deck.source.bytes
    if !isSame, !rule.isDryRun { try File.replace(path, with: merge.deck.bytes) }
    let end = isSame ? "; nothing to change" : rule.isDryRun ? "; nothing is written" : ""
    try Output.standard.line("\(shown): \(MergeText.line(merge.summary))\(end)")
    for note in MergeText.notes(merge.summary) { try Output.standard.line("  " + note) }
  }
}
