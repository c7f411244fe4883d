/// Writes decks so that reading them gives the same cards again.
struct DeckPrinter {
  private(set) var text = ""

  mutating func addFrontMatter(_ entries: [(key: String, value: String?)]) {}

  mutating func addHeadings(_ headings: [String], after previous: [String]) {}

  mutating func add(_ card: Card) {}
}
