internal import Chronology
internal import Flashcards

/// A deck as a table: a row for each question and for each deletion of a cloze.
enum CSVExporter {
  static let header = [
    "id", "kind", "question", "answer", "accept", "hint", "date", "tags", "section", "evidence",
    "source",
  ]

  static func text(of deck: ExportDeck) -> String {
    var writer = CSVWriter()
    writer.write(header)
    for card in deck.cards {
      for item in card.items { writer.write(row(item)) }
    }
    return writer.text
  }

  private static func row(_ item: StudyItem) -> [String] {
    let card = item.card
    let metadata = card.metadata
    return [
      CardID(rawValue: item.id).description, metadata.kind?.rawValue ?? "", item.prompt,
      item.answer,
      item.accepted.joined(separator: "; "), metadata.hint ?? "", metadata.date?.edtf ?? "",
      metadata.tags.joined(separator: " "), card.headings.joined(separator: " / "),
      card.evidence ?? "", metadata.from?.description ?? "",
    ]
  }
}
