import ArgumentParser
import Flashcards
import Language
import Storage

/// `clio check`: what is wrong in decks and in the database.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check decks for broken cards, and the database for soundness.",
    discussion: """
      With decks, each is read and every problem shown with its place. Without, the database is \
      examined: the file itself, and that the memory states are what the log of answers gives.
      """)

  @Argument(help: "Deck files, or names of decks.", completion: .file(extensions: ["md"]))
  var decks: [String] = []

  @Flag(help: "Write an id into every card of the decks that has none, so that it can be edited.")
  var writeIds = false

  @Flag(help: "Compute the memory states and the search index anew from the log.")
  var repair = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if writeIds, decks.isEmpty { throw ValidationError("--write-ids needs the deck to write to") }
    if repair, !decks.isEmpty {
      throw ValidationError("--repair mends the database; it takes no deck")
    }
  }

  func run() throws {
    let context = try Context(options)
    if decks.isEmpty {
      try DatabaseCheck(context: context).run(repairs: repair)
    } else {
      try DeckCheck(context: context, writesIDs: writeIds).run(decks)
    }
  }
}
