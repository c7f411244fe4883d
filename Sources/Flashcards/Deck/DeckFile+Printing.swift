extension DeckFile {
  /// The text of a new deck: front matter, then the cards under their headings, in the order in
  /// which the headings first occur; cards without a heading come first.
  ///
  /// With `remembersCards` the front matter tells which cards were made, for a later `DeckMerge`.
  package static func print(
    title: String?, language: String?, source: String?, cards: [Card],
    remembersCards: Bool = false
  ) -> String {
    var printer = DeckPrinter()
    let made = remembersCards ? MadeRecord(of: cards.map(\.id)).text : nil
    printer.addFrontMatter([
      ("title", title), ("language", language), ("source", source), (FrontMatter.madeKey, made),
    ])
    var groups: [[String]: [Card]] = [:]
    var order: [[String]] = []
    for card in cards {
      if groups[card.headings] == nil { order.append(card.headings) }
      groups[card.headings, default: []].append(card)
    }
    let rootless = order.filter(\.isEmpty) + order.filter { !$0.isEmpty }
    var previous: [String] = []
    for headings in rootless {
      printer.addHeadings(headings, after: previous)
      previous = headings
      for card in groups[headings] ?? [] { printer.add(card) }
    }
    return printer.text
  }
}
