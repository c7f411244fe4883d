import Chronology
import Testing

@testable import Flashcards

@Suite("What a card asks")
struct StudyItemTests {
  private let id = CardID(rawValue: 7)

  @Test("a question is one item with the card's own id")
  func question() throws {
    let metadata = CardMetadata(
      kind: .when, date: TemporalValue(edtf: "1933"), accept: ["in 1933"],
      from: SourceReference(file: "chile.txt", line: 31))
    let card = Card(
      id: id, content: .question(prompt: "When?", answer: "1933"), metadata: metadata)
    let item = try #require(card.items.first)
    #expect(card.items.count == 1)
    #expect(item.id == 7)
    #expect(item.prompt == "When?")
    #expect(item.answer == "1933")
    #expect(item.accepted == ["in 1933"])
    #expect(item.date == TemporalValue(edtf: "1933"))
    #expect(item.siblingKeys == [id.description, "chile.txt:31"])
  }

  @Test("a question that is not about a time has no date")
  func undated() {
    let metadata = CardMetadata(kind: .who, date: TemporalValue(edtf: "1933"))
    let card = Card(id: id, content: .question(prompt: "Who?", answer: "He"), metadata: metadata)
    #expect(card.items.map(\.date) == [nil])
  }

  @Test("a cloze is one item for each deletion, with the other deletions shown")
  func cloze() {
    let cloze = Cloze(source: "He was born on [June 26, 1908] in [Valparaiso].")
    let metadata = CardMetadata(kind: .cloze, date: TemporalValue(edtf: "1908-06-26"))
    let card = Card(id: id, content: .cloze(cloze), evidence: "He was.", metadata: metadata)
    let items = card.items
    #expect(
      items.map(\.prompt) == [
        "He was born on ____ in Valparaiso.", "He was born on June 26, 1908 in ____.",
      ])
    #expect(items.map(\.answer) == ["June 26, 1908", "Valparaiso"])
    #expect(items.map(\.date) == [TemporalValue(edtf: "1908-06-26"), nil])
    #expect(items.map(\.siblingKeys) == Array(repeating: [id.description, "He was."], count: 2))
  }

  @Test("a year before Christ is found in a deletion as it is written")
  func beforeChrist() {
    let cloze = Cloze(source: "Caesar died in [44 BC] at [43 Via].")
    let metadata = CardMetadata(date: TemporalValue(edtf: "-0043"))
    let items = Card(id: id, content: .cloze(cloze), metadata: metadata).items
    #expect(items.map { $0.date != nil } == [true, false])
  }

  @Test("the ids of a cloze's items never change from release to release")
  func ids() {
    let card = Card(id: id, content: .cloze(Cloze(source: "[a] [b] [c]")))
    #expect(card.items.map(\.id) == [7, 8_432_358_349_179_950_777, 1_986_224_929_135_698_019])
  }
}
