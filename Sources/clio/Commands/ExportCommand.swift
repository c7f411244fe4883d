import ArgumentParser
import Flashcards
import Interchange

/// `clio export DECK --to FORMAT`: a deck for another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a deck for a spreadsheet or for Anki.",
    discussion: """
      csv is a table with a heading line (RFC 4180) for a spreadsheet. anki-text is what Anki \
      reads with File > Import: note types, sub-decks, tags and identities included, so that \
      importing it again updates the notes. Without -o the file goes to standard output.
      """)

  @Argument(help: "A deck file, or the name of a deck.", completion: .file(extensions: ["md"]))
  var deck: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The format: \(ExportFormat.names.joined(separator: " or ")).", valueName: "format"),
    completion: .list(ExportFormat.names))
  var formatName: String

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard ExportFormat(name: formatName) == nil else { return }
    let nearest = Likeness.nearest(to: formatName.lowercased(), among: ExportFormat.names)
    let remedy =
      nearest.map { "did you mean '\($0)'?" }
      ?? "clio writes \(ExportFormat.names.joined(separator: " and "))"
    throw ValidationError("there is no format '\(Printable.line(formatName))'; \(remedy)")
  }

  func run() throws {
    guard let format = ExportFormat(name: formatName) else { return }
    let context = try Context(options)
    let found = try context.decks([deck])[0]
    let bytes = format.export(ExportDeck(title: found.title, cards: found.file.cards))
    if let output, output != "-" {
      try write(bytes, of: found, to: output)
    } else {
      try Output.standard.write(String(decoding: bytes, as: UTF8.self))
    }
    // The good cards are written, and the status tells that others were left out.
    if found.errorCount > 0 { throw Failure(.inputErrors, []) }
  }

  private func write(_ bytes: [UInt8], of deck: Deck, to path: String) throws(Failure) {
    try File.make(path, with: bytes, from: deck.path, replacing: force)
    let cards = Count.of(deck.file.cards.count, "card")
    try Output.standard.line("\(cards) written to \(Printable.line(path))")
  }
}
