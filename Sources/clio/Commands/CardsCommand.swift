import ArgumentParser
import Flashcards
import Scheduling
import Storage

/// `clio cards WORDS`: searches all cards ever read.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "Search the cards of all decks that were studied or checked.",
    discussion: "A card is found when it has all the words, or words that begin so.")

  @Argument(help: "Words to look for.")
  var words: [String]

  @Option(help: ArgumentHelp("How many cards to show at most.", valueName: "number"))
  var limit = 50

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0, not \(limit)") }
  }

  func run() throws {
    let context = try Context(options)
    let store = try context.openStore()
    defer { store.close() }
    let text = words.joined(separator: " ")
    let found = try withDatabase { () throws(StorageError) in
      try store.cards(matching: text, limit: limit + 1)
    }
    guard !found.isEmpty else {
      return try Output.standard.line("No card has the words '\(Printable.line(text))'.")
    }
    for entry in found.prefix(limit) {
      let id = CardID(rawValue: entry.card.item.rawValue).description
      let deck = entry.deck.map { Path.stem(of: $0) } ?? "in no deck any more"
      let line = "\(entry.card.prompt) = \(entry.card.answer) (\(deck))"
      try Output.standard.line(
        context.terminal.styled(id, .faint) + "  " + Printable.line(line))
    }
    if found.count > limit {
      try Output.standard.line("... and more; '--limit \(limit * 4)' shows more of them.")
    }
  }
}
