import ArgumentParser
import Extraction
import Flashcards
import Language

/// `clio make`: from a text, or a folder of texts, to a deck.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Make a deck of cards from a text's dated facts.",
    discussion: """
      \(TextFile.formatsHelp)

      Cards are made only of clauses whose subject, verb and date are certain; everything else is \
      left out. Each card carries the sentence it comes from and where that stands: the line of a \
      text or web page, the page of a PDF, the paragraph of a book or document.

      Without -o the deck is written beside the text: chile.txt gives chile.md, notes.md gives \
      notes-deck.md. With -o - it goes to standard output, as it does for the standard input.

      A deck that is there already is merged into: cards nobody edited follow the text, edited \
      and hand-written cards and all notes stay as they are, deleted cards stay deleted, and new \
      cards go where the text has them. A deck with mistakes, or of another source, is left alone.

      A folder gives one deck, beside it, with a section for each text in the order of their \
      names: notes/ gives notes.md. With -o FOLDER/ each text gives a deck of its own there. \
      Hidden files, folders within it and decks are left out, and so are files of other kinds, \
      which are listed.
      """)

  @Argument(
    help: "The text, a folder of texts, or - for the standard input.",
    completion: TextFile.completion)
  var file: String

  @Option(name: [.short, .long], help: "The deck to write.", completion: .file(extensions: ["md"]))
  var output: String?

  @Option(help: "The text's format, where its name does not tell it.")
  var format: DocumentFormat?

  @Option(help: "The text's encoding, where it is not UTF-8.")
  var encoding: String?

  @Flag(help: "Replace the deck if there is one, edits and all; what you studied is kept.")
  var force = false

  @Flag(help: "Take out cards that nobody edited and the text no longer gives.")
  var prune = false

  @Flag(help: "Tell what would become of the deck; write nothing.")
  var dryRun = false

  @Flag(help: "Show for each date what was made of it, or why nothing; write no deck.")
  var explain = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try Context(options)
    let hints = TextFile.Hints(format: format, encoding: encoding)
    if file != "-", File.isFolder(file) {
      let maker = FolderMaker(folder: file, output: output, rule: rule, context: context)
      return explain ? try maker.explain(hints) : try maker.make(hints)
    }
    let text = try TextFile.read(file, hints)
    try text.showWarnings(options)
    let yields = try text.yields()
    if explain { return try Output.standard.write(YieldPrinter.text(yields)) }
    let deck = MadeDeck(
      title: text.document.title ?? fallbackTitle(text), source: text.name,
      cards: yields.flatMap(\.cards))
    guard !deck.cards.isEmpty else {
      throw MadeDeck.noCards(of: file == "-" ? "the input" : "'\(Printable.line(file))'")
    }
    let path = output ?? (file == "-" ? "-" : defaultOutput)
    if let shown = try deck.write(to: path, from: file, rule, context), !dryRun {
      try Output.standard.line("study them with: clio study \(shown)")
    }
  }

  private var rule: DeckWriting {
    DeckWriting(replaces: force, prunes: prune, isDryRun: dryRun)
  }

  /// The text's file name; for the standard input the deck's.
  private func fallbackTitle(_ text: TextFile) -> String {
    let named = file == "-" ? output.flatMap { $0 == "-" ? nil : $0 } : file
    return Path.stem(of: named ?? text.name)
  }

  /// `chile.txt` gives `chile.md` beside it; a text that is Markdown itself must not be overwritten.
  private var defaultOutput: String {
    let folder = Path.folder(of: file)
    let stem = (folder == "." ? "" : folder == "/" ? "/" : folder + "/") + Path.stem(of: file)
    return stem + ".md" == file ? stem + "-deck.md" : stem + ".md"
  }
}
