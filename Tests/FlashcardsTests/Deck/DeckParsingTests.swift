import Chronology
import Language
import Testing

@testable import Flashcards

@Suite("Reading a deck")
struct DeckParsingTests {
  @Test("front matter, headings, evidence and metadata are read")
  func sample() throws {
    let (deck, diagnostics) = parse(sampleDeck)
    #expect(diagnostics.map(\.brief) == [])
    #expect(deck.title == "Chile 1908-1990")
    #expect(deck.language == "en")
    #expect(deck.source == "chile.txt")
    #expect(deck.text == sampleDeck)
    try #require(deck.cards.count == 2)
    let question =
      "In what year did Salvador Allende become one of the founders of the Socialist Party of Chile?"
    #expect(
      deck.cards[0]
        == Card(
          id: try #require(CardID("7f3k2m9qx4b1d")),
          content: .question(prompt: question, answer: "1933"),
          evidence: "In 1933 he became one of the founders of the Socialist Party of Chile ...",
          metadata: CardMetadata(
            kind: .when, date: TemporalValue(edtf: "1933"), accept: ["in 1933"],
            from: SourceReference(file: "chile.txt", line: 31), made: "5b1e"),
          headings: ["The road to the presidency"]))
    #expect(deck.cards[1].headings == ["The road to the presidency", "Youth"])
    let cloze = Cloze(source: "Salvador Allende was born on [June 26, 1908] in [Valparaiso].")
    #expect(deck.cards[1].content == .cloze(cloze))
  }

  @Test("a code block outside all cards is an example, and no part of the deck")
  func codeBlocks() {
    let (deck, diagnostics) = parse(
      """
      Write cards like this:
      ```markdown
      # Example
      Q: Not asked?
      A: no
      ```
      Q: Asked?
      A: yes
      <!-- clio: {id: 0000000000001} -->
      ```
      C: [nor this]
      ```
      """)
    #expect(diagnostics.map(\.brief) == [])
    #expect(deck.cards.map(\.content) == [.question(prompt: "Asked?", answer: "yes")])
    #expect(deck.cards.first?.headings == [])
  }

  @Test("CRLF line breaks and a byte order mark change no card")
  func lineBreaks() {
    let dos =
      "\u{FEFF}"
      + sampleDeck.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let (deck, diagnostics) = parse(dos)
    #expect(diagnostics.map(\.brief) == [])
    #expect(deck.cards == parse(sampleDeck).deck.cards)
    #expect(deck.title == "Chile 1908-1990")
    #expect(deck.bytes == Array(dos.utf8))
  }

  @Test("a deck of plain Q, A and C lines opens with the same texts")
  func plainDeck() {
    let (deck, diagnostics) = parse(
      """
      Q: First?
      A: One

      > a quotation
      and a second paragraph.

      Q: Second
      over two lines?

      A:
      - Two
      - lines
      ---
      C: A [cloze]
      over [two] lines, a [link](https://example.org/a_(b)).
      Q: Third?
      A: ```
      # no heading
      ```
      """)
    #expect(diagnostics.map(\.brief) == [])
    #expect(
      deck.cards.map(\.content) == [
        .question(prompt: "First?", answer: "One\n\n> a quotation\nand a second paragraph."),
        .question(prompt: "Second\nover two lines?", answer: "- Two\n- lines"),
        .cloze(
          Cloze(
            source: "A [cloze]\nover [two] lines, a [link](https://example.org/a_(b))."
          )),
        .question(prompt: "Third?", answer: "```\n# no heading\n```"),
      ])
    #expect(deck.cards.map(\.items.count) == [1, 1, 2, 1])
  }

  @Test("several quoted lines are one evidence, and prose between cards belongs to none")
  func evidence() {
    let (deck, diagnostics) = parse(
      """
      C: [a]
      > One
      > two.
      <!-- clio: {} -->

      A word to the reader.

      Q: b?
      A: c
      """)
    #expect(diagnostics.map(\.brief) == [])
    #expect(deck.cards.map(\.evidence) == ["One two.", nil])
    #expect(
      deck.cards.map(\.content) == [
        .cloze(Cloze(source: "[a]")), .question(prompt: "b?", answer: "c"),
      ])
  }

  @Test("a card without an id gets the same one from its text in every deck")
  func contentID() {
    let first = parse("Q: a?\nA: b\n").deck.cards.map(\.id.description)
    let second = parse("# H\r\n\r\nQ:   a?  \r\nA: b\r\n> c\r\n").deck.cards.map(\.id.description)
    #expect(first == second)
    #expect(first == ["e9yptk7ammak2"])
    #expect(parse("Q: a?b\nA: c\n").deck.cards.map(\.id.description) != first)
  }

  @Test("keys the program does not know are passed over with their values")
  func unknownKeys() {
    let (deck, diagnostics) = parse(
      "C: [a]\n<!-- clio: {x: {y: [1, {z: 'it''s'}], w: }, hint: \"\\u00e4\\\"\", u: [], k: a:b} -->"
    )
    #expect(diagnostics.map(\.brief) == [])
    #expect(deck.cards.map(\.metadata) == [CardMetadata(hint: "ä\"")])
  }

  @Test("a deck that begins with a separator has no front matter")
  func leadingSeparator() {
    let (deck, diagnostics) = parse("---\n\nQ: a\nA: b\n---\nC: [c]\n---\n")
    #expect(diagnostics.map(\.brief) == [])
    #expect(deck.cards.count == 2)
  }

  @Test("an empty deck has no cards", arguments: ["", "\n", "---", "---\n---", "# H", "\u{FEFF}"])
  func empty(text: String) {
    let (deck, diagnostics) = parse(text)
    #expect(deck.cards.isEmpty)
    #expect(diagnostics.map(\.brief) == [])
    #expect(deck.text == text)
  }
}
