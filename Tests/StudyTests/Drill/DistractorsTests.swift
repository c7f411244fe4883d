import Chronology
import Flashcards
import TestSupport
import Testing

@testable import Study

@Suite("Wrong options")
struct DistractorsTests {
  private func options(_ items: [StudyItem], for index: Int = 0, seed: UInt64 = 1) -> [String] {
    var generator = SplitMix64(seed: seed)
    return Distractors(items: items, latestYear: 2026).options(
      for: items[index], using: &generator)
  }

  @Test("A date gets three other dates", arguments: ["1908-06-26", "1933", "1927-03", "192X"])
  func dates(answer: String) {
    #expect(options([Fixtures.item(1, answer: answer)]).count == 3)
  }

  @Test(
    "No option is right, for whatever seed and answer", arguments: 0..<60 as Range<UInt64>)
  func neverRight(seed: UInt64) {
    var source = SeededGenerator(seed: seed)
    let items = (1...12).map { number in
      Fixtures.item(
        UInt64(number), prompt: "question \(number % 5)",
        answer: String(Int.random(in: 1970...1980, using: &source)),
        accept: [String(Int.random(in: 1970...1980, using: &source))])
    }
    for (index, item) in items.enumerated() {
      let options = options(items, for: index, seed: seed)
      #expect(Set(options).count == options.count, "seed \(seed)")
      for option in options {
        for other in items where other.prompt == item.prompt {
          #expect(!AnswerCheck.accepts(option, for: other), "seed \(seed): \(option)")
        }
      }
    }
  }

  @Test("No option lies in the future", arguments: 0..<20 as Range<UInt64>)
  func notInTheFuture(seed: UInt64) {
    for option in options([Fixtures.item(1, answer: "2025")], seed: seed) {
      #expect(Int(option).map { $0 <= 2026 } == true, "\(option)")
    }
  }

  @Test("The card's own choices come first")
  func ownChoices() {
    let item = Fixtures.item(1, answer: "Lima", choices: ["Quito", "Lima", "La Paz", "Bogota"])
    #expect(Set(options([item])) == ["Quito", "La Paz", "Bogota"])
  }

  @Test("A name gets names of other cards, not dates or long phrases")
  func names() {
    let items = [
      Fixtures.item(1, answer: "Lima"), Fixtures.item(2, answer: "Quito"),
      Fixtures.item(3, answer: "1933"), Fixtures.item(4, answer: "the law of the year after"),
      Fixtures.item(5, answer: "Bogota"),
    ]
    #expect(Set(options(items)) == ["Quito", "Bogota"])
  }

  @Test("Dates of the deck that lie near are among the options")
  func fromTheDeck() {
    let items = [Fixtures.item(1, answer: "1933"), Fixtures.item(2, answer: "1941")]
    #expect(options(items).contains("1941"))
  }
}
