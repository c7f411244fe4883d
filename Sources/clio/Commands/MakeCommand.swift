import ArgumentParser
import Extraction
import Flashcards
import Language

/// `clio make`: from a text to a deck.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Make a deck of cards from a text's dated facts.",
    discussion: """
      Clio reads plain text (.txt) and Markdown (.md), and makes cards only of clauses whose \
      subject, verb and date are certain; everything else it leaves out. Each card carries the \
      sentence it comes from. Without -o the deck is written beside the text: chile.txt gives \
      chile.md, notes.md gives notes-deck.md. With -o - it goes to standard output.
      """)

  @Argument(help: "The text.", completion: .file(extensions: ["txt", "md"]))
  var file: String

  @Option(name: [.short, .long], help: "The deck to write.", completion: .file(extensions: ["md"]))
  var output: String?

  @Flag(help: "Replace the deck if there is one; what you studied is kept.")
  var force = false

  @Flag(help: "Show for each date what was made of it, or why nothing; write no deck.")
  var explain = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try Context(options)
    let text = try TextFile.read(file)
    let name = Path.name(of: file)
    let document = text.format.read(text.source)
    let yields = CardGenerator.yields(
      of: document, citedAs: name, model: try Engine.model(), threads: Engine.threads)
    if explain { return try Output.standard.write(YieldPrinter.text(yields)) }
    let cards = yields.flatMap(\.cards)
    guard !cards.isEmpty else {
      throw Failure(
        .inputErrors, "no card could be made of '\(Printable.line(file))'",
        remedy: "clio needs sentences such as 'In 1933 Ada Bell founded the Harbour Museum.'")
    }
    let deck = DeckFile.print(
      title: document.title ?? Path.stem(of: file), language: "en", source: name, cards: cards)
    try write(deck, cards: cards, context)
  }

  private func write(_ deck: String, cards: [Card], _ context: Context) throws(Failure) {
    if output == "-" {
      try Output.standard.write(deck)
      return
    }
    let path = output ?? defaultOutput
    try File.make(path, with: Array(deck.utf8), from: file, replacing: force)
    let sentences = Set(cards.compactMap(\.evidence)).count
    let shown = Printable.line(Path.shortened(path, home: context.environment.home))
    try Output.standard.line(
      "\(Count.of(cards.count, "card")) from \(Count.of(sentences, "sentence")) written to \(shown)"
    )
    try Output.standard.line("study them with: clio study \(shown)")
  }

  /// `chile.txt` gives `chile.md` beside it; a text that is Markdown itself must not be overwritten.
  private var defaultOutput: String {
    let folder = Path.folder(of: file)
    let stem = (folder == "." ? "" : folder == "/" ? "/" : folder + "/") + Path.stem(of: file)
    return stem + ".md" == file ? stem + "-deck.md" : stem + ".md"
  }
}
