import Flashcards
import Language
import Scheduling

/// A deck as it was read: its cards, and what was wrong with the others.
struct Deck: Sendable {
  /// The path as it was named or found.
  let path: String
  let source: SourceText
  let file: DeckFile
  let diagnostics: [Diagnostic]

  /// Reads and parses a deck file.
  init(path: String) throws(Failure) {
    self.path = path
    source = SourceText(name: path, bytes: try File.read(path))
    (file, diagnostics) = DeckFile.parse(source)
  }

  /// The deck's title, else its file's name.
  var title: String { file.title ?? Path.stem(of: path) }

  /// Everything that is asked of the deck's cards, in order.
  var items: [StudyItem] { file.cards.flatMap(\.items) }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }
}

extension Context {
  /// Finds and reads the decks, and shows what is wrong in them.
  ///
  /// - Throws: that one cannot be read, or that there is no card in any of them.
  func decks(_ names: [String]) throws(Failure) -> [Deck] {
    let locator = DeckLocator(environment: environment)
    var decks: [Deck] = []
    for name in names {
      let deck = try Deck(path: try locator.path(of: name))
      try show(deck.diagnostics)
      decks.append(deck)
    }
    guard decks.contains(where: { !$0.file.cards.isEmpty }) else {
      let names = decks.map { "'\(Printable.line($0.path))'" }.joined(separator: ", ")
      throw Failure(
        .inputErrors, "there is no card in \(names)",
        remedy: "a card is a line 'Q: question' and a line 'A: answer'; 'clio make' makes a deck")
    }
    return decks
  }
}
