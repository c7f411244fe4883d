import Flashcards
import Scheduling
import Study
import Testing

@Suite("A sitting")
struct SessionTests {
  @Test("An answer is kept only when its grade is accepted")
  func keptOnGrade() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...2)))
    sitting.give(.answer("answer"))
    #expect(sitting.log.isEmpty)
    sitting.give(.accept)
    #expect(sitting.log.map(\.item) == [ItemID(rawValue: 1)])
    #expect(sitting.asked == [1, 2])
  }

  @Test("Nothing is shown before the answer is to be made durable")
  func appendComesFirst() {
    var generator = SystemRandomNumberGenerator()
    var session = Fixtures.session(Fixtures.items(1...2))
    _ = session.begin(at: Fixtures.moment())
    _ = session.handle(.reveal, at: Fixtures.moment(), using: &generator)
    let effects = session.handle(.grade(.perfect), at: Fixtures.moment(), using: &generator)
    guard case .append? = effects.first else {
      Issue.record("the first effect is \(effects)")
      return
    }
  }

  @Test("A digit sets another grade than the proposed one")
  func otherGrade() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...1)))
    sitting.give(.answer("something else"), .grade(.hesitant))
    #expect(sitting.grades == [4])
  }

  @Test("Enter alone shows the answer and proposes that nothing was remembered")
  func reveal() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...1)))
    sitting.give(.reveal)
    #expect(sitting.lastAnswer?.typed == nil)
    #expect(sitting.lastAnswer?.proposal.grade == .blackout)
    sitting.give(.accept, .reveal, .grade(.perfect))
    #expect(sitting.grades == [0, 5])
  }

  @Test("A card under 4 comes again at the end until it gets 4 or 5")
  func repeats() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...3)))
    for grade in [Grade.difficult, .perfect, .blackout, .wrong, .hesitant, .perfect] {
      sitting.give(.reveal, .grade(grade))
    }
    #expect(sitting.asked == [1, 2, 3, 1, 3, 1])
    #expect(sitting.session.phase == .finished)
  }

  @Test("Repeats change neither the score nor the number of cards")
  func tally() throws {
    var sitting = Sitting(
      Fixtures.session(
        Fixtures.items(1...2), states: [ItemID(rawValue: 1): Fixtures.state(dueIn: 0)]))
    sitting.give(.reveal, .grade(.wrong), .reveal, .grade(.perfect), .reveal, .grade(.perfect))
    let tally = try #require(sitting.summary?.tally)
    #expect(tally.answers == 3)
    #expect(tally.items == 2)
    #expect(tally.rightAtOnce == 1)
    #expect(tally.new == 1)
    #expect(tally.milliseconds == 6_000)
  }

  @Test("A line that is no grade changes nothing and says what is expected")
  func noGrade() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...1)))
    sitting.give(.answer("answer"), .unknown("x"), .hint)
    #expect(sitting.log.isEmpty)
    #expect(sitting.session.phase == .grading)
    #expect(sitting.notes.count == 2)
  }

  @Test("Quitting keeps what was answered and says what is left")
  func quit() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...3)))
    sitting.give(.reveal, .grade(.perfect), .answer("typed but not graded"), .quit)
    #expect(sitting.log.count == 1)
    #expect(sitting.summary?.left == 2)
    #expect(sitting.session.phase == .finished)
  }

  @Test("A finished sitting does nothing more")
  func finished() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...1)))
    sitting.give(.quit, .reveal, .accept, .undo)
    #expect(sitting.log.isEmpty)
    #expect(sitting.asked == [1])
  }

  @Test("A suspended card leaves the sitting, and an event says so")
  func suspend() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...2)))
    sitting.give(.suspend)
    #expect(sitting.log.map(\.kind) == [.suspend(ItemID(rawValue: 1))])
    #expect(sitting.asked == [1, 2])
    sitting.give(.reveal, .suspend)
    #expect(sitting.summary?.left == 0)
    #expect(sitting.summary?.outlook == nil)
  }

  @Test("Each grade's interval is what the schedule would give")
  func intervals() throws {
    let state = Fixtures.state(dueIn: 0)
    var sitting = Sitting(
      Fixtures.session(Fixtures.items(1...1), states: [ItemID(rawValue: 1): state]))
    sitting.give(.reveal)
    let intervals = try #require(sitting.lastAnswer?.intervals)
    #expect(intervals == [1, 1, 1, 15, 15, 16])
  }

  @Test("Progress counts cards done and left")
  func progress() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...3)))
    sitting.give(.reveal, .grade(.wrong), .reveal, .grade(.perfect))
    let progress = sitting.views.compactMap { view -> [Int]? in
      guard case .question(let question) = view else { return nil }
      return [question.done, question.left]
    }
    #expect(progress == [[0, 3], [1, 3], [2, 2]])
  }

  @Test("Why a card is asked is told")
  func standing() {
    let states = [ItemID(rawValue: 1): Fixtures.state(dueIn: -2)]
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...2), states: states))
    sitting.give(.reveal, .grade(.wrong), .reveal, .grade(.perfect))
    let standings = sitting.views.compactMap { view -> QuestionView.Standing? in
      guard case .question(let question) = view else { return nil }
      return question.standing
    }
    #expect(standings == [.due(overdue: 2), .new, .again])
  }
}
