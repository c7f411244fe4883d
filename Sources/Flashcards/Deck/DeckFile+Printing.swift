extension DeckFile {
  /// The text of a new deck: front matter, then the cards under their headings.
  package static func print(
    title: String?, language: String?, source: String?, cards: [Card]
  ) -> String {
    var printer = DeckPrinter()
    printer.addFrontMatter([("title", title), ("language", language), ("source", source)])
    var headings: [String] = []
    for card in cards {
      printer.addHeadings(card.headings, after: headings)
      headings = card.headings
      printer.add(card)
    }
    return printer.text
  }
}
