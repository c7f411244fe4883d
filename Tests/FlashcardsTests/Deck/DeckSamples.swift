import Language

@testable import Flashcards

/// A deck as the program writes them.
let sampleDeck = """
  ---
  title: Chile 1908-1990
  language: en
  source: chile.txt
  author: "A teacher"
  ---

  # The road to the presidency

  Q: In what year did Salvador Allende become one of the founders of the Socialist Party of Chile?
  A: 1933
  > In 1933 he became one of the founders of the Socialist Party of Chile ...
  <!-- clio: {id: 7f3k2m9qx4b1d, kind: when, date: "1933", accept: ["in 1933"], from: "chile.txt:31", made: 5b1e} -->

  ## Youth

  C: Salvador Allende was born on [June 26, 1908] in [Valparaiso].

  """

func parse(_ text: String) -> (deck: DeckFile, diagnostics: [Diagnostic]) {
  DeckFile.parse(SourceText(name: "deck.md", text: text))
}

extension Diagnostic {
  /// The place, the fact and the remedy on one line.
  var brief: String {
    let place = location.map { "\($0.line):\($0.column) " } ?? ""
    return place + summary + (note.map { " (\($0))" } ?? "")
  }
}
