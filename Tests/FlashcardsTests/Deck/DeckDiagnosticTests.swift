import Language
import Testing

@testable import Flashcards

@Suite("What is reported about a deck")
struct DeckDiagnosticTests {
  /// A broken deck, what is said about it, and how many cards are left.
  struct Case: Sendable, CustomTestStringConvertible {
    let deck: String
    let report: [String]
    var cards = 1
    var testDescription: String { report.first ?? deck }
  }

  static let nested = String(repeating: "[", count: 40)
  static let good = "\nQ: good?\nA: good\n"

  @Test(
    "each fault has its place and its remedy, and hides no other card",
    arguments: [
      Case(
        deck: "A: alone\n",
        report: ["1:1 `A:` without `Q:` (write the question above it: `Q: ...`)"]),
      Case(
        deck: "Q: a\nA: b\nA: c\n",
        report: ["3:1 `A:` without `Q:` (write the question above it: `Q: ...`)"], cards: 2),
      Case(
        deck: "Q: alone\n",
        report: ["1:1 `Q:` without `A:` (write the answer on a line of its own: `A: ...`)"]),
      Case(
        deck: "```\nQ: a\nA: b\n",
        report: [
          "1:1 the code block is not closed (close it with a line of three backquotes; until then its lines count as cards)"
        ], cards: 2),
      Case(deck: "Q:\nA: a\n", report: ["1:1 the question is empty (write it behind `Q:`)"]),
      Case(deck: "Q: a\nA:\n", report: ["2:1 the answer is empty (write it behind `A:`)"]),
      Case(
        deck: "C: plain\n",
        report: [
          "1:1 the cloze has no deletion (put what is to be recalled in square brackets)"
        ]),
      Case(
        deck: "C: ä [b\n",
        report: [
          "1:6 the bracket is not closed (close it with `]`, or write `\\[` for a bracket that is text)"
        ]),
      Case(
        deck: "C: [a [b]]\n",
        report: [
          "1:7 the bracket stands inside another one (close the outer bracket first, or write `\\[` for a bracket that is text)"
        ]),
      Case(
        deck: "C: a\nb] [c]\n",
        report: [
          "2:2 the bracket was not opened (open it with `[`, or write `\\]` for a bracket that is text)"
        ]),
      Case(
        deck: "C: [] [c]\n",
        report: ["1:4 the brackets are empty (write what is to be recalled between them)"]),
    ])
  func cards(_ testCase: Case) { expect(testCase) }

  @Test(
    "each fault of a comment has its place and its remedy",
    arguments: [
      Case(
        deck: "C: [a]\n<!-- clio: {id: 12} -->\n",
        report: [
          "2:17 '12' is not a card's id (remove it, and the card gets one: 13 digits and lower-case letters)"
        ]),
      Case(
        deck: "C: [a]\n<!-- clio: {date: \"1973-02-31\"} -->\n",
        report: ["2:19 '1973-02-31' is not a date (February of that year has 28 days)"], cards: 2),
      Case(
        deck: "C: [a]\n<!-- clio: {date: 1933\n",
        report: ["2:1 the comment is not closed (end it with `-->` on the same line)"]),
      Case(
        deck: "C: [a]\n<!-- clio: {} --> b\n",
        report: ["2:19 text stands behind the comment (end the line with `-->`)"]),
      Case(
        deck: "C: [a]\n<!-- clio: {hint: \"\\q\"} -->\n",
        report: [
          "2:20 the backslash is followed by no known letter (write a backslash as \\\\)"
        ]),
      Case(
        deck: "C: [a]\n<!-- clio: {x: \(nested)} -->\n",
        report: ["2:48 the metadata is nested too deeply (keep it to 32 levels)"]),
      Case(
        deck: "C: [a]\n<!-- clio: {date 1933} -->\n",
        report: ["2:22 a colon is missing after the key `date 1933` (write `date 1933: value`)"]),
      Case(
        deck: "C: [a]\n<!-- clio: {hint: \"a} -->\n",
        report: [
          "2:19 the quotation mark is not closed (close it with \" on the same line)"
        ]),
      Case(
        deck: "C: [a]\n<!-- clio: {hint: a, hint: b} -->\n",
        report: ["2:22 the key `hint` stands twice (keep one of them)"]),
      Case(
        deck: "C: [a]\n<!-- clio: id -->\n",
        report: ["2:12 the metadata is not in braces (write `{key: value, ...}`)"]),
      Case(
        deck: "C: [a]\n<!-- clio: {} x -->\n",
        report: [
          "2:15 the metadata goes on behind its braces (put everything between `{` and `}`)"
        ]),
      Case(
        deck: "C: [a]\n<!-- clio: {from: chile.txt} -->\n",
        report: ["2:19 'chile.txt' is not a line of a source (write it as \"chile.txt:31\")"],
        cards: 2),
      Case(
        deck: "C: [a]\n<!-- clio: {accept: {b: c}} -->\n",
        report: [
          "2:21 the value of `accept` is not a list of texts (write [\"...\", \"...\"])"
        ], cards: 2),
      Case(
        deck: "<!-- clio: {} -->\n",
        report: ["1:1 the comment belongs to no card (put it on the last line of its card)"]),
      Case(
        deck: "C: [a]\n<!-- clio: {} -->\nb\n",
        report: [
          "3:1 text behind the card's comment belongs to no card (put the comment on the card's last line)"
        ], cards: 2),
      Case(
        deck: "Q: a\n<!-- clio: {} -->\nA: b\n",
        report: [
          "2:1 the comment stands before the answer (put it on the card's last line)"
        ]),
    ])
  func comments(_ testCase: Case) { expect(testCase) }

  @Test(
    "each fault of the whole deck has its place and its remedy",
    arguments: [
      Case(
        deck: "---\ntitle: a\n",
        report: [
          "1:1 the front matter is not closed (end it with a line `---` before the first card)"
        ]),
      Case(
        deck: "---\ntitle: \"a\n---\n",
        report: ["2:8 the quotation mark is not closed (close it with \" on the same line)"]),
      Case(
        deck: "C: [a]\nC: [a]\n",
        report: ["2:1 the card is the same as the one on line 1 (remove one of them)"], cards: 2),
      Case(
        deck:
          "C: [a]\n<!-- clio: {id: 7f3k2m9qx4b1d} -->\nC: [b]\n<!-- clio: {id: 7f3k2m9qx4b1d} -->\n",
        report: [
          "3:1 the id 7f3k2m9qx4b1d is taken by the card on line 1 (remove the id from the card that is the copy; it gets its own)"
        ], cards: 2),
      Case(
        deck: "C: [a\0]\n",
        report: [
          "1:6 the deck holds a NUL byte (remove it, or save the deck as UTF-8 text)"
        ], cards: 2),
    ])
  func decks(_ testCase: Case) { expect(testCase) }

  private func expect(_ testCase: Case) {
    let (deck, diagnostics) = parse(testCase.deck + Self.good)
    #expect(diagnostics.map(\.brief) == testCase.report)
    #expect(deck.cards.count == testCase.cards)
    #expect(deck.cards.last?.content == .question(prompt: "good?", answer: "good"))
  }

  @Test("the first byte that is not UTF-8 is reported, and the cards are still read")
  func encoding() {
    let bytes = Array("Q: ä\nA: b".utf8) + [0xFF, 0xFE] + Array("c\n".utf8)
    let (deck, diagnostics) = DeckFile.parse(SourceText(name: "deck.md", bytes: bytes))
    #expect(
      diagnostics.map(\.brief) == ["2:5 the deck is not UTF-8 from here on (save it as UTF-8 text)"]
    )
    #expect(deck.cards.count == 1)
    #expect(deck.bytes == bytes)
  }

  @Test(
    "a date's fault is named",
    arguments: [
      ("1973-13", "months go from 01 to 12, seasons from 21 to 24"),
      ("1973-00-01", "months go from 01 to 12"),
      ("1900-02-29", "February of that year has 28 days"),
      ("2000-02-30", "February of that year has 29 days"),
      ("1933-04-31", "April has 30 days"),
      ("1949/1948", "the end is before the beginning"),
      ("1948/1949-06-31", "June has 30 days"),
      ("../..", "give the beginning or the end"),
      ("in 1933", "write it as 1908-06-26, 1927-03, 1933, 192X, 1940~ or 1948/1949"),
    ])
  func dates(text: String, note: String) {
    #expect(DateFault.note(on: text) == note)
  }
}
