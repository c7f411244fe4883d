import ArgumentParser
import Flashcards
import Scheduling
import Storage

/// `clio suspend CARD`: the card is not asked until `clio unsuspend CARD`.
struct SuspendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: "Ask a card no more until it is unsuspended.")

  @Argument(help: ArgumentHelp("The card's id, or words that only it has.", valueName: "card"))
  var words: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try Suspension(isSuspending: true).apply(to: words, options: options)
  }
}

/// `clio unsuspend CARD`.
struct UnsuspendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unsuspend", abstract: "Ask a suspended card again.")

  @Argument(help: ArgumentHelp("The card's id, or words that only it has.", valueName: "card"))
  var words: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try Suspension(isSuspending: false).apply(to: words, options: options)
  }
}

/// Suspends all that is asked of a card, or lifts that.
private struct Suspension {
  let isSuspending: Bool

  func apply(to words: [String], options: GlobalOptions) throws(Failure) {
    let context = try Context(options)
    let store = try context.openStore()
    defer { store.close() }
    let finder = CardFinder(context: context, store: store)
    let found = try finder.card(words)
    let items =
      finder.deckCard(found)?.items.map { ItemID(rawValue: $0.id) } ?? [found.card.item]
    let states = try withDatabase { () throws(StorageError) in try store.states(of: items) }
    let changed = items.filter { (states[$0]?.isSuspended ?? false) != isSuspending }
    let prompt = Printable.line(found.card.prompt)
    guard !changed.isEmpty else {
      let already = isSuspending ? "It is already suspended" : "It is not suspended"
      return try Output.standard.line("\(already): \(prompt)")
    }
    try context.append(changed.map { isSuspending ? .suspend($0) : .unsuspend($0) }, to: store)
    try Output.standard.line("\(isSuspending ? "Suspended" : "Asked again"): \(prompt)")
  }
}
