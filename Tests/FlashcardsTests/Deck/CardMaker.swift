import Chronology
import TestSupport

@testable import Flashcards

/// Makes cards of the pieces most likely to be misread in a deck.
struct CardMaker {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let pieces = [
    "Q:", "A:", "C:", "---", "# ", "## Title", ">", "> ", "<!-- clio: {", "-->", "--", "[", "]",
    "(", ")", "\\", "\\\\", "\n", "\n\n", " ", "\t", "\"", "'", "`", "```", "{", "}", ",", ": ",
    "😀", "é", "שלום", "عام", "\u{200F}", "1933", "true", "word", "a", "~", "|", "&", "\u{2028}",
  ]

  mutating func text(upTo limit: Int = 8) -> String {
    (0..<Int.random(in: 0...limit, using: &generator)).map { _ in
      Self.pieces.randomElement(using: &generator) ?? ""
    }
    .joined()
  }

  /// A text on one line without white space at its ends; never empty.
  mutating func line() -> String {
    let words = text().split { $0 == "\n" || $0 == " " || $0 == "\t" }
    return words.isEmpty ? "x" : words.joined(separator: " ")
  }

  mutating func content() -> Card.Content {
    guard Bool.random(using: &generator) else {
      return .question(prompt: text(), answer: text())
    }
    return .cloze(Cloze(segments: segments()))
  }

  /// Pieces of a cloze with at least one deletion; no two texts stand side by side.
  mutating func segments() -> [Cloze.Segment] {
    var segments: [Cloze.Segment] = []
    for _ in 0...Int.random(in: 0...2, using: &generator) {
      let between = text(upTo: 3)
      if !between.isEmpty { segments.append(.text(between)) }
      segments.append(.deletion("x" + text(upTo: 3)))
    }
    let tail = text(upTo: 3)
    return tail.isEmpty ? segments : segments + [.text(tail)]
  }

  mutating func metadata() -> CardMetadata {
    CardMetadata(
      kind: maybe { CardKind(rawValue: $0.text()) },
      date: ["1933", "-0043", "192X", "1948/1949", "1908-06-26", ""]
        .randomElement(using: &generator).flatMap { TemporalValue(edtf: $0) },
      accept: (0..<Int.random(in: 0...2, using: &generator)).map { _ in text() },
      choices: (0..<Int.random(in: 0...2, using: &generator)).map { _ in text() },
      hint: maybe { $0.text() },
      tags: (0..<Int.random(in: 0...1, using: &generator)).map { _ in text() },
      from: maybe { SourceReference(file: "f" + $0.text(), line: 31) },
      made: maybe { $0.text() })
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Bool.random(using: &generator) ? make(&self) : nil
  }

  mutating func card() -> Card {
    Card(
      id: CardID(rawValue: generator.next()), content: content(), evidence: maybe { $0.line() },
      metadata: metadata())
  }

  /// Cards in groups by heading, as a printed deck has them.
  mutating func cards() -> [Card] {
    var cards = (0..<Int.random(in: 0...3, using: &generator)).map { _ in card() }
    for number in 0..<Int.random(in: 0...3, using: &generator) {
      let headings = ["\(number) " + line()] + (maybe { [$0.line()] } ?? [])
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        var card = card()
        card.headings = headings
        cards.append(card)
      }
    }
    return cards
  }
}
