import Language

/// Reads a deck line by line; a broken card is reported and the reading goes on.
struct DeckParser {
  let source: SourceText

  init(_ source: SourceText) { self.source = source }

  mutating func parse() -> (deck: DeckFile, diagnostics: [Diagnostic]) {
    (
      DeckFile(
        origin: source, cards: [], blocks: [], title: nil, language: nil, source: nil), []
    )
  }
}
