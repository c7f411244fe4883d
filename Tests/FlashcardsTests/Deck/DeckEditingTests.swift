import Language
import Testing

@testable import Flashcards

@Suite("Editing a deck")
struct DeckEditingTests {
  @Test("an id is written into the comment, or into a comment of its own")
  func ids() {
    let text =
      "Q: a?\nA: b\n> c\n\nC: [d]\n<!-- clio: {tags: [x], own: {y: 1}} -->\nC: [e]\n<!-- clio: { } -->"
    let deck = parse(text).deck
    let ids = deck.cards.map(\.id)
    let edited = deck.writingMissingIDs()
    #expect(
      edited.text
        == "Q: a?\nA: b\n> c\n<!-- clio: {id: \(ids[0])} -->\n\nC: [d]\n<!-- clio: {id: \(ids[1]), tags: [x], own: {y: 1}} -->\nC: [e]\n<!-- clio: {id: \(ids[2]) } -->"
    )
    #expect(edited.cards == deck.cards)
    #expect(edited.writingMissingIDs().text == edited.text)
  }

  @Test("an edit of a deck with CRLF line breaks writes CRLF")
  func lineBreaks() {
    let deck = parse("Q: a?\r\nA: b\r\n").deck
    let id = deck.cards.map(\.id.description).joined()
    #expect(
      deck.writingMissingIDs().text == "Q: a?\r\nA: b\r\n<!-- clio: {id: \(id)} -->\r\n")
  }

  @Test("replacing a card's text keeps its id, evidence and metadata, and every other byte")
  func replacing() throws {
    let deck = parse(sampleDeck).deck
    let card = deck.cards[0]
    let edited = try #require(
      deck.replacing(card.id, with: .question(prompt: "When?", answer: "In 1933")))
    let question =
      "Q: In what year did Salvador Allende become one of the founders of the Socialist Party of Chile?\nA: 1933\n"
    #expect(
      edited.text
        == sampleDeck.replacing(question, with: "Q: When?\nA: In 1933\n"))
    #expect(edited.cards[0].metadata == card.metadata)
    #expect(deck.replacing(CardID(rawValue: 1), with: card.content) == nil)
  }

  @Test("a hand-written card that is changed keeps the id it had")
  func replacingWithoutID() throws {
    let deck = parse("C: [a]\n").deck
    let id = deck.cards[0].id
    let edited = try #require(deck.replacing(id, with: .cloze(Cloze(source: "[b]"))))
    #expect(edited.text == "C: [b]\n<!-- clio: {id: \(id)} -->\n")
  }

  @Test(
    "cards are added at the end of their section, or with new headings at the deck's end",
    arguments: [
      ("", [], "NEW"),
      ("", ["A"], "# A\n\nNEW"),
      ("# A\n", [], "NEW\n# A\n"),
      ("---\ntitle: x\n---\n# A\n", [], "---\ntitle: x\n---\n\nNEW\n# A\n"),
      ("# A\nC: [x]\n# B\nC: [y]", ["A"], "# A\nC: [x]\n\nNEW# B\nC: [y]"),
      ("# A\n\nC: [x]\n\n\n# B\n\nC: [y]", ["B"], "# A\n\nC: [x]\n\n\n# B\n\nC: [y]\n\nNEW"),
      ("# A\n\nC: [x]\n", ["A", "B"], "# A\n\nC: [x]\n\n## B\n\nNEW"),
      ("# A\n\nC: [x]\n", ["C", "B"], "# A\n\nC: [x]\n\n# C\n\n## B\n\nNEW"),
    ])
  func appending(text: String, headings: [String], expected: String) {
    let deck = parse(text).deck
    let card = Card(id: CardID(rawValue: 9), content: .cloze(Cloze(source: "[new]")))
    let edited = deck.appending([card], under: headings)
    let new = "C: [new]\n<!-- clio: {id: 0000000000009} -->\n"
    #expect(edited.text == expected.replacing("NEW", with: new))
    #expect(edited.cards.count == deck.cards.count + 1)
    #expect(edited.cards.first { $0.id == card.id }?.headings == headings)
  }

  @Test("adding no card changes nothing")
  func appendingNothing() {
    #expect(parse(sampleDeck).deck.appending([], under: ["X"]).text == sampleDeck)
  }
}
