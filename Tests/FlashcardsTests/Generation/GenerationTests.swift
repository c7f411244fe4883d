import EnglishModel
import Extraction
import Flashcards
import Foundation
import Language
import TestSupport
import Testing

@Suite("Card generation")
struct GenerationTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  private func cards(_ text: String) -> [Card] {
    let document = TextFormat.plain.read(SourceText(name: "a.txt", text: text))
    return CardGenerator.yields(of: document, citedAs: "a.txt", model: model).flatMap(\.cards)
  }

  private func words(_ text: String) -> [String] {
    cards(text).map { card in
      switch card.content {
      case .question(let prompt, let answer): "\(prompt) \(answer)"
      case .cloze(let cloze): cloze.source
      }
    }
  }

  private func harbour() throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden/harbour.txt")
    return try String(decoding: Data(contentsOf: file), as: UTF8.self)
  }

  @Test("a whole text gives the recorded deck")
  func golden() throws {
    let text = try harbour()
    let deck = DeckFile.print(
      title: "The harbour of Port Elsa", language: "en", source: "harbour.txt", cards: cards(text))
    try expectGolden(deck, "harbour.md")
  }

  @Test("the same text gives the same cards, with ids all different")
  func determinism() throws {
    let text = try harbour()
    let cards = cards(text)
    #expect(cards == self.cards(text))
    #expect(Set(cards.map(\.id)).count == cards.count)
  }

  @Test("every card cites the line its sentence begins on, and quotes it whole")
  func evidence() throws {
    let text = try harbour()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for card in cards(text) {
      let evidence = try #require(card.evidence)
      let line = try #require(card.metadata.from?.line)
      let firstWords = evidence.split(separator: " ").prefix(2).joined(separator: " ")
      let place = lines[line - 1] + " " + (line < lines.count ? lines[line] : "")
      #expect(place.contains(firstWords), "line \(line): \(evidence)")
    }
  }

  @Test(
    "the question fits the date",
    arguments: [
      (
        "Ada Bell opened the Elsa Bank on 3 May 1808.",
        "On what date did Ada Bell open the Elsa Bank? 3 May 1808"
      ),
      (
        "Ada Bell opened the Elsa Bank in May 1808.",
        "When did Ada Bell open the Elsa Bank? May 1808"
      ),
      (
        "Ada Bell opened the Elsa Bank in 1808.",
        "In what year did Ada Bell open the Elsa Bank? 1808"
      ),
      (
        "Ada Bell opened the Elsa Bank in the 1820s.",
        "In which decade did Ada Bell open the Elsa Bank? 1820s"
      ),
      (
        "Ada Bell opened the Elsa Bank in early 1808.",
        "When did Ada Bell open the Elsa Bank? early 1808"
      ),
      (
        "Ada Bell was elected to the Senate of Norland in 1808.",
        "In what year was Ada Bell elected to the Senate of Norland? 1808"
      ),
      (
        "By 1808 Ada Bell had opened the Elsa Bank.",
        "By what year had Ada Bell opened the Elsa Bank? 1808"
      ),
      (
        "By the end of 1808 Ada Bell had opened the Elsa Bank.",
        "By the end of what year had Ada Bell opened the Elsa Bank? 1808"
      ),
      (
        "Ada Bell served as mayor of Elsa until June 1844.",
        "Until when did Ada Bell serve as mayor of Elsa? June 1844"
      ),
      (
        "In about 1808 Ada Bell opened the Elsa Bank.",
        "Around what year did Ada Bell open the Elsa Bank? about 1808"
      ),
    ])
  func when(_ text: String, _ expected: String) {
    #expect(words(text).first == expected)
  }

  @Test("who is asked of a person, and of one alone")
  func who() {
    let bell = "Ada Bell, who sailed, sang. "
    #expect(
      words(bell + "In 1833 Ada Bell founded the Elsa Bank.")
        .contains("Who founded the Elsa Bank in 1833? Ada Bell"))
    #expect(
      !words(bell + "In 1833 Ada Bell became one of the founders of the Elsa Bank.")
        .contains { $0.hasPrefix("Who") || $0.contains("[Ada Bell]") })
    #expect(
      !words("In 1833 the Elsa Bank built the Elsa Tower.").contains { $0.hasPrefix("Who") })
  }

  @Test(
    "a cloze does not hide a place that describes something else",
    arguments: [
      "In 1833 the Elsa Station in Norland was closed.",
      "In 1833 the clerks of Norland founded the Elsa Bank.",
      "In 1833 the Elsa Bank moved to the University of Norland in Elsaville.",
    ])
  func describingPlaces(_ text: String) {
    #expect(!words(text).contains { $0.contains("[Norland]") || $0.contains("[Elsaville]") })
  }

  @Test("when is not asked where the text has a second answer")
  func rivals() {
    let text = "In 1833 the Elsa Bank was closed. In 1840 the Elsa Bank was closed by the sheriff."
    #expect(!words(text).contains { $0.hasPrefix("In what year was the Elsa Bank closed?") })
  }

  @Test("a question never holds its own answer")
  func leaks() throws {
    for card in cards(try harbour()) {
      guard case .question(let prompt, let answer) = card.content else { continue }
      #expect(!prompt.lowercased().contains(answer.lowercased()), "\(prompt)")
    }
  }

  @Test("wrong answers are of the same kind, from the same text, the nearest first")
  func choices() throws {
    let cards = cards(
      """
      Ada Bell was elected mayor of Leith on 3 May 1808. Mary Lane became mayor of Leith on 4 June \
      1809. On 9 May 1812 Robert Finch sold the Elsa Bank. On 1 July 1830 Henry Stone closed the Elsa Tower.
      """)
    let when = try #require(cards.first { $0.metadata.kind == .when })
    #expect(when.metadata.choices == ["4 June 1809", "9 May 1812", "1 July 1830"])
    let who = try #require(cards.first { $0.metadata.kind == .who })
    #expect(
      who.content
        == .question(
          prompt: "Who was elected mayor of Leith on 3 May 1808?", answer: "Ada Bell"))
    #expect(who.metadata.choices == ["Mary Lane", "Robert Finch", "Henry Stone"])
  }

  @Test("a text with one fact offers no wrong answers")
  func noChoices() {
    #expect(
      cards("Ada Bell sold the Elsa Bank on 3 May 1808.").allSatisfy { $0.metadata.choices.isEmpty }
    )
  }
}
