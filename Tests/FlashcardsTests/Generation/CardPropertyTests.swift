import Chronology
import EnglishModel
import Extraction
import Flashcards
import Foundation
import Language
import Testing

@Suite("Properties of generated cards")
struct CardPropertyTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  private func texts() throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    func read(_ name: String) throws -> String {
      try String(decoding: Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
    let clauses = try read("Golden/clauses.txt").split(separator: "\n").map(String.init)
    return try [read("Golden/harbour.txt")] + clauses.filter { !$0.hasPrefix("#") }
  }

  private func cards(_ text: String) -> [Card] {
    let document = TextFormat.plain.read(SourceText(name: "a.txt", text: text))
    return CardGenerator.yields(of: document, citedAs: "a.txt", model: model).flatMap(\.cards)
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func texts(of card: Card) -> (asked: String, answer: String) {
    switch card.content {
    case .question(let prompt, let answer): (prompt, answer)
    case .cloze(let cloze): (cloze.prompt(hiding: 0), cloze.deletions.first ?? "")
    }
  }

  /// The words that a question may bring with it.
  private static let questionWords: Set<String> = [
    "who", "whom", "which", "what", "where", "when", "how", "many", "much", "share", "date", "year",
    "decade", "century", "country", "in", "on", "at", "by", "to", "of", "the", "until", "from",
    "around", "did", "was", "about", "end",
  ]

  @Test("every word of a card stands in its evidence, in a name of the text, or is a form of one")
  func origin() throws {
    for text in try texts() {
      let known = Set(words(text))
      for card in cards(text) {
        let evidence = words(card.evidence ?? "")
        let lemmas = evidence.compactMap { VerbLexicon.english.past($0)?.lemma }
        let pasts = lemmas.map { Inflector.english.form($0, as: .past) }
        let allowed = Set(evidence + lemmas + pasts).union(Self.questionWords)
        let (asked, answer) = texts(of: card)
        for word in words(asked + " " + answer) where !allowed.contains(word) {
          let isName = (asked + " " + answer).contains(word.capitalized) && known.contains(word)
          let isDate = word.first?.isNumber == true && known.contains(word)
          #expect(isName || isDate, "\(word) of \(asked)")
        }
      }
    }
  }

  @Test("a fact has at most four cards, each of another slot, each with its date but for when")
  func slots() throws {
    for text in try texts() {
      let cards = cards(text)
      for group in Dictionary(
        grouping: cards, by: { "\($0.evidence ?? "")\($0.metadata.date?.edtf ?? "")" })
      {
        #expect(group.value.count <= 4)
        #expect(Set(group.value.map { texts(of: $0).answer }).count == group.value.count)
        let kinds = group.value.compactMap(\.metadata.kind).filter { $0 != .cloze }
        #expect(Set(kinds).count == kinds.count)
      }
      for card in cards where card.metadata.kind != .when {
        let year = card.metadata.date?.anchor.map { String(abs($0.year)).prefix(2) } ?? ""
        #expect(texts(of: card).asked.contains(year))
      }
    }
  }

  @Test("no choice is right, none is there twice, and there are two to four or none")
  func choices() throws {
    for text in try texts() {
      for card in cards(text) {
        let choices = card.metadata.choices
        let (asked, answer) = texts(of: card)
        #expect(choices.isEmpty || (2...4).contains(choices.count))
        #expect(Set(choices).count == choices.count)
        #expect(!choices.contains(answer))
        #expect(Set(choices).isDisjoint(with: card.metadata.accept))
        #expect(choices.allSatisfy { !asked.contains($0) })
      }
    }
  }

  @Test("the same text gives the same cards whatever the number of threads")
  func threads() throws {
    for text in try texts().prefix(1) {
      let document = TextFormat.plain.read(SourceText(name: "a.txt", text: text))
      let four = CardGenerator.yields(of: document, citedAs: "a.txt", model: model, threads: 4)
      #expect(four.flatMap(\.cards) == cards(text))
    }
  }
}
