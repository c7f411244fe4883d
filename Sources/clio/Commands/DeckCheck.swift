import Flashcards
import Language
import Storage

/// Reads decks and shows all that is wrong in them; writes missing ids in, where asked to.
struct DeckCheck {
  let context: Context
  let writesIDs: Bool

  func run(_ names: [String]) throws(Failure) {
    let locator = DeckLocator(environment: context.environment)
    let store = try context.openStore()
    defer { store.close() }
    var hasErrors = false
    for name in names {
      let deck = try Deck(path: try locator.path(of: name))
      try context.show(deck.diagnostics)
      try report(on: deck)
      hasErrors = hasErrors || deck.errorCount > 0 || deck.file.cards.isEmpty
      guard !deck.file.cards.isEmpty else { continue }
      if writesIDs { try writeIDs(into: deck) }
      try context.record(deck, in: store)
    }
    if hasErrors { throw Failure(.inputErrors, []) }
  }

  private func report(on deck: Deck) throws(Failure) {
    let cards = Count.of(deck.file.cards.count, "card")
    let errors = deck.errorCount > 0 ? Count.of(deck.errorCount, "error") : "no errors"
    try Output.standard.line("\(Printable.line(deck.path)): \(cards), \(errors)")
  }

  private func writeIDs(into deck: Deck) throws(Failure) {
    let edited = deck.file.writingMissingIDs()
    guard edited.bytes != deck.source.bytes else {
      return try Output.standard.line("  every card has its id already")
    }
    try File.replace(deck.path, with: edited.bytes)
    try Output.standard.line("  ids are written into the cards that had none")
  }
}
