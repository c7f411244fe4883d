import Flashcards
import Interchange
import TestSupport
import Testing

@Suite("Anki's text import")
struct AnkiTextTests {
  private func text(_ deck: ExportDeck) -> String {
    String(decoding: ExportFormat.ankiText.export(deck), as: UTF8.self)
  }

  @Test("the header tells Anki every column")
  func header() {
    let lines = text(Torture.deck).split(separator: "\n").prefix(6)
    #expect(
      lines == [
        "#separator:tab", "#html:true", "#notetype column:1", "#deck column:2", "#guid column:3",
        "#tags column:6",
      ])
  }

  @Test("rows of a parent deck come before those of its children")
  func parents() {
    let decks = text(Torture.deck).split(separator: "\n").dropFirst(6).map {
      $0.split(separator: "\t")[1].split(separator: "::").count
    }
    #expect(decks == decks.sorted())
    #expect(decks.count == 6)
  }

  @Test("braces and colons of the text make no cloze, those of a deletion do")
  func clozes() {
    let text = text(Torture.deck)
    #expect(text.contains("A {{c1::b:&#58;c}} and {{c2::d&#125;&#125;e}} with [text]"))
    #expect(text.contains("&#123;&#123;c1::no cloze&#125;&#125;"))
    #expect(!text.contains("<script>"))
  }

  @Test("a small deck gives the recorded file")
  func golden() throws {
    try expectGolden(text(Torture.small), "small-anki.txt")
  }

  @Test("formats are found by name", arguments: ["csv", "CSV", "anki-text"])
  func names(_ name: String) {
    #expect(ExportFormat(name: name) != nil)
    #expect(ExportFormat(name: "apkg") == nil)
  }
}

extension Torture {
  /// Two everyday cards.
  static let small = ExportDeck(
    title: "Harbours",
    cards: [
      Card(
        id: CardID(rawValue: 77),
        content: .question(prompt: "In what year did Ada Bell open the Elsa Bank?", answer: "1833"),
        evidence: "In 1833, Bell opened the Elsa Bank.",
        metadata: CardMetadata(
          kind: .when, accept: ["in 1833"], tags: ["banks"],
          from: SourceReference(file: "harbour.txt", line: 8)),
        headings: ["Beginnings"]),
      Card(
        id: CardID(rawValue: 78),
        content: .cloze(Cloze(source: "Ada Bell was born in [Port Elsa] in [1808].")),
        headings: ["Beginnings"]),
    ])
}
