import Flashcards
import Scheduling
import Study
import Testing

@Suite("The proposed grade")
struct ProposalTests {
  private func proposal(
    typed: String = "answer", after milliseconds: Int64 = 2_000, hints: Int = 0
  ) -> Proposal? {
    var sitting = Sitting(Fixtures.session([Fixtures.item(1, hint: "a hint")]))
    for _ in 0..<hints { sitting.give(.hint, after: 0) }
    sitting.give(.answer(typed), after: milliseconds)
    return sitting.lastAnswer?.proposal
  }

  @Test("An exact answer at once is 5")
  func atOnce() {
    #expect(proposal()?.grade == .perfect)
    #expect(proposal()?.reason == .verdict)
  }

  @Test("An exact answer after a long thought is 4")
  func slow() {
    #expect(proposal(after: 30_000)?.grade == .hesitant)
    #expect(proposal(after: 30_000)?.reason == .slow)
  }

  @Test("Time for reading and typing does not count as thought")
  func readingTime() {
    let prompt = String(repeating: "word ", count: 60)
    var sitting = Sitting(Fixtures.session([Fixtures.item(1, prompt: prompt)]))
    sitting.give(.answer("answer"), after: 20_000)
    #expect(sitting.lastAnswer?.proposal.grade == .perfect)
  }

  @Test("With a hint an exact answer is 3")
  func hinted() {
    #expect(proposal(hints: 1)?.grade == .difficult)
    #expect(proposal(hints: 1)?.reason == .hinted)
  }

  @Test("A wrong answer is below 3, however fast", arguments: [0, 60_000] as [Int64])
  func wrong(milliseconds: Int64) throws {
    let grade = try #require(proposal(typed: "quite another", after: milliseconds)?.grade)
    #expect(!grade.isRecalled)
  }

  @Test("A clock set back counts as no time")
  func clockSetBack() {
    var generator = SystemRandomNumberGenerator()
    var session = Fixtures.session(Fixtures.items(1...1))
    _ = session.begin(at: Fixtures.moment(1_000_000))
    _ = session.handle(.answer("answer"), at: Fixtures.moment(0), using: &generator)
    let effects = session.handle(.accept, at: Fixtures.moment(0), using: &generator)
    guard case .append(let events)? = effects.first else {
      Issue.record("no event in \(effects)")
      return
    }
    #expect(events[0].kind == .answer(ItemID(rawValue: 1), .perfect, milliseconds: 0))
  }
}
