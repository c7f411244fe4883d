import Extraction
import Flashcards
import Language

/// A deck as it was made from texts, ready to be written.
struct MadeDeck {
  let title: String
  /// The name of the text or folder it was made from.
  let source: String
  let cards: [Card]

  /// Writes the deck, or merges it into the one that is there, and says so; `-` is the standard
  /// output.
  ///
  /// - Returns: the path as one would type it; nil when the deck went to the standard output.
  func write(
    to path: String, from text: String, _ rule: DeckWriting, _ context: Context
  ) throws(Failure) -> String? {
    let deck = DeckFile.print(
      title: title, language: "en", source: source, cards: cards, remembersCards: true)
    if path == "-" {
      try Output.standard.write(deck)
      return nil
    }
    let shown = Printable.line(Path.shortened(path, home: context.environment.home))
    if !rule.replaces, File.isRegular(path), Path.absolute(path) != Path.absolute(text) {
      let merger = DeckMerger(path: path, shown: shown, rule: rule, context: context)
      try merger.merge(DeckFile.parse(SourceText(name: path, text: deck)).deck)
      return shown
    }
    let sentences = Set(cards.compactMap(\.evidence)).count
    let made = "\(Count.of(cards.count, "card")) from \(Count.of(sentences, "sentence"))"
    guard !rule.isDryRun else {
      try Output.standard.line("\(made) would be written to \(shown)")
      return shown
    }
    try File.make(path, with: Array(deck.utf8), from: text, replacing: rule.replaces)
    try Output.standard.line("\(made) written to \(shown)")
    return shown
  }

  static func noCards(of text: String) -> Failure {
    Failure(
      .inputErrors, "no card could be made of \(text)",
      remedy: "clio needs sentences such as 'In 1933 Ada Bell founded the Harbour Museum.'")
  }
}

extension TextFile {
  /// What becomes of the text's dates.
  func yields() throws(Failure) -> [Yield] {
    CardGenerator.yields(
      of: document, citedAs: name, model: try Engine.model(), threads: Engine.threads)
  }
}
