import Flashcards
import Testing

@testable import Study

@Suite("A drill")
struct DrillTests {
  private static let items = (1...10).map { (number: Int) -> StudyItem in
    Fixtures.item(UInt64(number), answer: String(1950 + 3 * number))
  }

  private func drill(count: Int? = nil, seed: UInt64 = 1) -> Drill {
    Drill(items: Self.items, count: count, seed: seed, latestYear: 2026)
  }

  @Test("The same seed asks the same, another seed something else")
  func seeded() {
    func questions(_ seed: UInt64) -> [DrillQuestion] {
      var drill = drill(seed: seed)
      var questions: [DrillQuestion] = []
      while let question = drill.current {
        questions.append(question)
        _ = drill.answer(question.item.answer)
      }
      return questions
    }
    #expect(questions(1) == questions(1))
    #expect(questions(1) != questions(2))
    #expect(questions(1).count == 10)
  }

  @Test("Choosing and typing take turns")
  func turns() {
    var drill = drill()
    var forms: [Bool] = []
    while let question = drill.current {
      if case .typed = question.form { forms.append(true) } else { forms.append(false) }
      _ = drill.answer(question.item.answer)
    }
    #expect(forms == (0..<10).map { !$0.isMultiple(of: 2) })
  }

  @Test("Exactly one option is right, and it is the card's answer")
  func oneRight() {
    var drill = drill()
    while let question = drill.current {
      if case .choice(let options, let right) = question.form {
        #expect(options[right] == question.item.answer)
        #expect(options.filter { AnswerCheck.accepts($0, for: question.item) }.count == 1)
      }
      _ = drill.answer(question.item.answer)
    }
  }

  @Test("An option is chosen by its letter, its number or its words", arguments: 0..<3)
  func choosing(way: Int) throws {
    var drill = drill()
    let question = try #require(drill.current)
    guard case .choice(let options, let right) = question.form else {
      Issue.record("the first question has no options")
      return
    }
    let text = [["a", "b", "c", "d"][right], String(right + 1), options[right]][way]
    #expect(drill.answer(text)?.isRight == true)
  }

  @Test("What names no option leaves the question as it is")
  func noOption() {
    var drill = drill()
    let question = drill.current
    #expect(drill.answer("x") == nil)
    #expect(drill.current == question)
    #expect(drill.answeredCount == 0)
  }

  @Test("Misses come again at the end until they are right; the score counts first answers")
  func misses() {
    var drill = drill(count: 4)
    for _ in 0..<4 { _ = drill.answer("") }
    #expect(drill.score == 0)
    #expect(drill.misses.count == 4)
    #expect(drill.isRepeating)
    var rounds = 0
    while let question = drill.current, rounds < 20 {
      rounds += 1
      // The first of them is missed once more.
      _ = drill.answer(rounds == 1 ? "" : question.item.answer)
    }
    #expect(rounds == 5)
    #expect(drill.score == 0)
    #expect(drill.answeredCount == 4)
  }

  @Test("No more is asked than wanted, and no card twice", arguments: [0, 1, 5, 10, 50])
  func count(wanted: Int) {
    var drill = drill(count: wanted)
    #expect(drill.count == min(wanted, 10))
    var asked: Set<UInt64> = []
    while let question = drill.current {
      #expect(asked.insert(question.item.id).inserted)
      _ = drill.answer(question.item.answer)
    }
    #expect(asked.count == min(wanted, 10))
    #expect(drill.score == min(wanted, 10))
  }
}
