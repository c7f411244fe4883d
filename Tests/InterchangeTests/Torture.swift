import Chronology
import Flashcards
import Interchange

/// A deck of everything that has ever broken an exporter.
enum Torture {
  static let deck = ExportDeck(title: "Torture :: deck, \"one\"", cards: cards)

  private static let cards: [Card] = [
    question(
      1, "What is 2 < 3 & \"true\"?", "yes,\tand \"really\"", headings: ["Child", "Grand::child"]),
    question(2, "=SUM(A1)", "+1 -2 @3", headings: []),
    question(3, "#hash first", "line one\nline two\r\nline three", headings: ["Child"]),
    question(4, "<script>alert(1)</script>", "{{c1::no cloze}}", headings: []),
    question(
      5, "\\(\\frac{1}{2}\\) emoji 👩‍🔬 עברית", String(repeating: "é", count: 10_000), headings: []),
    Card(
      id: CardID(rawValue: 6),
      content: .cloze(Cloze(source: "A [b::c] and [d}}e] with \\[text\\]")),
      evidence: "A, \"quoted\"; evidence",
      metadata: CardMetadata(
        kind: .cloze, date: TemporalValue(edtf: "1933"), tags: ["two words", "plain"],
        from: SourceReference(file: "a.txt", line: 3))),
  ]

  private static func question(
    _ id: UInt64, _ prompt: String, _ answer: String, headings: [String]
  ) -> Card {
    Card(
      id: CardID(rawValue: id), content: .question(prompt: prompt, answer: answer),
      metadata: CardMetadata(kind: .when, accept: ["x", "y"]), headings: headings)
  }
}
