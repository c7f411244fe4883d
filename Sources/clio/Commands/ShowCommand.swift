import ArgumentParser
import Chronology
import Flashcards
import Scheduling
import Storage
import Study

/// `clio show CARD`: all that is known about one card.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a card, where it comes from and how well it is known.")

  @Argument(help: ArgumentHelp("The card's id, or words that only it has.", valueName: "card"))
  var words: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try Context(options)
    let store = try context.openStore()
    defer { store.close() }
    let finder = CardFinder(context: context, store: store)
    let found = try finder.card(words)
    let inDeck = finder.deckCard(found)
    try show("card", CardID(rawValue: found.card.item.rawValue).description)
    if let path = found.deck {
      let place = Path.shortened(path, home: context.environment.home)
      try show("deck", place + (inDeck == nil ? " (no longer has it)" : ""))
    }
    if let inDeck {
      for item in inDeck.items { try show(item, context, store) }
      try showOrigin(of: inDeck.card)
    } else {
      try show("question", found.card.prompt)
      try show("answer", found.card.answer)
      try showStanding(of: found.card.item, context, store)
    }
  }

  private func show(_ item: StudyItem, _ context: Context, _ store: Store) throws(Failure) {
    try show("question", item.prompt)
    try show("answer", item.answer)
    try showStanding(of: item.itemID, context, store)
  }

  private func showOrigin(of card: Card) throws(Failure) {
    let metadata = card.metadata
    if !metadata.accept.isEmpty { try show("accepted", metadata.accept.joined(separator: "; ")) }
    if let date = metadata.date { try show("date", date.edtf) }
    if let hint = metadata.hint { try show("hint", hint) }
    if !metadata.tags.isEmpty { try show("tags", metadata.tags.joined(separator: ", ")) }
    if let evidence = card.evidence { try show("evidence", evidence) }
    if let source = metadata.from { try show("source", source.description) }
  }

  private func showStanding(
    of item: ItemID, _ context: Context, _ store: Store
  ) throws(Failure) {
    let state = try withDatabase { () throws(StorageError) in try store.states(of: [item])[item] }
    guard let state, let memory = state.memory, let due = state.due else {
      return try show("standing", state?.isSuspended == true ? "new, suspended" : "new")
    }
    let today = context.clock.today
    let ease = "\(memory.easeFactor / 100).\(memory.easeFactor % 100 / 10)\(memory.easeFactor % 10)"
    var parts = [
      Count.of(state.reviewCount, "review"), Count.of(memory.lapses, "lapse"),
      "ease factor \(ease)", "interval \(DayText.wait(memory.interval))",
      due <= today ? "due now" : "due \(DayText.phrase(due, today: today))",
    ]
    if state.isSuspended { parts.append("suspended") }
    if state.isLeech(threshold: context.settings.leechLapses) {
      parts.append("a leech: better rewrite it")
    }
    try show("standing", parts.joined(separator: ", "))
  }

  private func show(_ name: String, _ value: String) throws(Failure) {
    let label = name + ":" + String(repeating: " ", count: max(0, 9 - name.count))
    try Output.standard.line("\(label) \(Printable.line(value))")
  }
}
