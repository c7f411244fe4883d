import Chronology
import Language

@testable import Flashcards

/// A card as a text gives it, with an id and a digest of its own.
func madeCard(
  _ name: String, under heading: String = "A", prompt: String? = nil, answer: String? = nil,
  evidence: String? = nil, line: Int = 1, accept: [String] = []
) -> Card {
  let content = Card.Content.question(
    prompt: prompt ?? "When was \(name) built?", answer: answer ?? "1900")
  return Card(
    id: CardDigest.id(of: [name]), content: content,
    evidence: evidence ?? "In 1900 \(name) was built by those who lived there.",
    metadata: CardMetadata(
      kind: .when, date: TemporalValue(edtf: "1900"), accept: accept,
      from: SourceReference(file: "a.txt", line: line), made: CardDigest.digest(of: content)),
    headings: heading.isEmpty ? [] : heading.split(separator: "/").map(String.init))
}

/// The deck that a text gives which makes these cards.
func freshText(_ cards: [Card]) -> String {
  DeckFile.print(
    title: "T", language: "en", source: "a.txt", cards: cards, remembersCards: true)
}

/// The merge of what a text gives now into a deck's text.
func merging(_ cards: [Card], into text: String, prunes: Bool = false) -> DeckMerge {
  DeckMerge(parse(freshText(cards)).deck, into: parse(text).deck, prunes: prunes)
}

extension DeckMerge {
  /// The names of the deck's cards in their order: of `When was X built?` the X, else the prompt.
  var names: [String] { deck.cards.map(\.name) }
}

extension Card {
  var name: String {
    switch content {
    case .cloze(let cloze): cloze.source
    case .question(let prompt, _):
      prompt.hasPrefix("When was ") ? String(prompt.dropFirst(9).prefix { $0 != " " }) : prompt
    }
  }

  /// The lines of the card in a deck.
  var lines: String {
    var printer = DeckPrinter()
    printer.add(self)
    return printer.text
  }
}
