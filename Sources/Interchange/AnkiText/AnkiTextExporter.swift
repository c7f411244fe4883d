internal import Flashcards

/// Anki's text import: one note a line, tab-separated, with the `#` headers that tell Anki what
/// each column is, so that nothing need be chosen in its dialog.
///
/// The card's id is the note's GUID: importing again updates notes and adds none.
enum AnkiTextExporter {
  static func text(of deck: ExportDeck) -> String {
    var text = """
      #separator:tab
      #html:true
      #notetype column:1
      #deck column:2
      #guid column:3
      #tags column:6

      """
    // A parent deck's rows come before its children's, or Anki makes a second parent.
    let rows = deck.cards.enumerated().map { (path: path(of: $1, in: deck), order: $0, card: $1) }
    let sorted = rows.sorted {
      ($0.path.count, $0.order) < ($1.path.count, $1.order)
    }
    for row in sorted {
      let fields = fields(of: row.card)
      let columns = [
        fields.noteType, row.path.joined(separator: "::"), row.card.id.description, fields.first,
        fields.second, tags(of: row.card),
      ]
      text += columns.map(quoted).joined(separator: "\t") + "\n"
    }
    return text
  }

  // MARK: - Fields

  private static func fields(
    of card: Card
  ) -> (noteType: String, first: String, second: String) {
    switch card.content {
    case .question(let prompt, let answer):
      ("Basic", AnkiHTML.escaped(prompt), joined([AnkiHTML.escaped(answer), source(of: card)]))
    case .cloze(let cloze):
      ("Cloze", AnkiHTML.cloze(cloze), source(of: card))
    }
  }

  /// The evidence and where it stands, for the back of the card.
  private static func source(of card: Card) -> String {
    joined([
      card.evidence.map { "<i>\(AnkiHTML.escaped($0))</i>" } ?? "",
      card.metadata.from.map { "<small>\(AnkiHTML.escaped($0.description))</small>" } ?? "",
    ])
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "<br><br>")
  }

  // MARK: - Places

  /// The deck tree: the title, then the headings.
  ///
  /// A `::` in a name is taken out: it would part what belongs together.
  private static func path(of card: Card, in deck: ExportDeck) -> [String] {
    ([deck.title] + card.headings).map { name in
      var name = AnkiHTML.oneLine(name)
      while let colons = firstDoubleColon(in: name) { name.remove(at: colons) }
      return name.isEmpty ? "-" : name
    }
  }

  private static func firstDoubleColon(in name: String) -> String.Index? {
    name.indices.first { index in
      let next = name.index(after: index)
      return next < name.endIndex && name[index] == ":" && name[next] == ":"
    }
  }

  private static func tags(of card: Card) -> String {
    card.metadata.tags.map { tag in
      String(tag.map { $0.isWhitespace ? "_" : $0 })
    }.joined(separator: " ")
  }

  /// Every field in quotes: a leading `#`, tabs and line breaks mean nothing inside them.
  private static func quoted(_ field: String) -> String {
    var quoted = "\""
    for scalar in field.unicodeScalars where scalar != "\0" {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
