import ArgumentParser
import Flashcards
import Scheduling
import Storage
import Study

/// `clio decks`: the decks there are, and what they have for today.
struct DecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decks",
    abstract: "List the decks with what is due today and what is new.",
    discussion: """
      These are the decks in this folder, in Decks/ and in clio's data folder, and all that were \
      studied or checked before.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try Context(options)
    let store = try context.openStore()
    defer { store.close() }
    let today = context.clock.today
    let states = try withDatabase { () throws(StorageError) in try store.allStates() }
    let recorded = try withDatabase { () throws(StorageError) in try store.recordedDecks() }
    var rows: [DeckRow] = []
    var seen: Set<String> = []
    for path in DeckLocator(environment: context.environment).paths + recorded.map(\.path) {
      let absolute = Path.absolute(path)
      guard seen.insert(absolute).inserted, File.isRegular(absolute),
        let deck = try? Deck(path: path), !deck.file.cards.isEmpty
      else { continue }
      let place = Path.shortened(path, home: context.environment.home)
      rows.append(DeckRow(deck, place: place, states: states, today: today))
    }
    let missing = recorded.filter { !File.exists($0.path) }
    guard !rows.isEmpty || !missing.isEmpty else {
      return try Output.standard.line(
        "No decks here. 'clio make FILE' makes one from a text; 'clio help make' says how.")
    }
    try DeckTable(terminal: context.terminal).show(rows)
    for deck in missing {
      let place = Path.shortened(deck.path, home: context.environment.home)
      let line = "missing: \(deck.title) (\(place)); its progress is kept"
      try Output.standard.line(context.terminal.styled(Printable.line(line), .faint))
    }
  }
}

/// What the table says about one deck.
struct DeckRow {
  let place: String
  let title: String
  var due = 0
  var new = 0
  var cards = 0

  init(_ deck: Deck, place: String, states: [ItemID: ItemState], today: StudyDay) {
    self.place = Printable.line(place)
    title = Printable.line(deck.title)
    for item in deck.items {
      cards += 1
      let state = states[item.itemID] ?? .untouched
      if state.isSuspended { continue }
      if state.isDue(on: today) || state.awaitsRepeat(on: today) { due += 1 }
      if state.isNew { new += 1 }
    }
  }
}

/// A table of decks, its columns as wide as their contents.
private struct DeckTable {
  let terminal: Terminal

  func show(_ rows: [DeckRow]) throws(Failure) {
    guard !rows.isEmpty else { return }
    let header = ["due", "new", "cards", "deck", ""]
    let lines =
      [header]
      + rows.map { row in
        [String(row.due), String(row.new), String(row.cards), row.title, row.place]
      }
    let widths = header.indices.map { column in
      lines.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    for (index, line) in lines.enumerated() {
      let cells = line.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(line[column]))
        return column < 3 ? gap + line[column] : line[column] + gap
      }
      let text = String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
      try Output.standard.line(index == 0 ? terminal.styled(text, .faint) : text)
    }
  }
}
