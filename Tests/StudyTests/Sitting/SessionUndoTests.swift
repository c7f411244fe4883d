import Flashcards
import Scheduling
import TestSupport
import Testing

@testable import Study

@Suite("Undo in a sitting")
struct SessionUndoTests {
  @Test("The last answer is taken back and its card asked again")
  func lastAnswer() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...3)))
    sitting.give(.reveal, .grade(.perfect), .undo)
    #expect(sitting.log.map(\.kind).last == .undo(sitting.log[0].id))
    #expect(sitting.asked == [1, 2, 1])
    #expect(sitting.session.tally == Tally())
  }

  @Test("Undo goes back to the start, also over a suspension, and also while a grade is expected")
  func allTheWay() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...3)))
    sitting.give(.reveal, .grade(.wrong), .suspend, .reveal, .undo, .undo)
    #expect(sitting.asked == [1, 2, 3, 2, 1])
    #expect(!sitting.asksForEarlier)
    sitting.give(.undo)
    #expect(sitting.asksForEarlier)
  }

  @Test("An answer of an earlier run is taken back, and its card asked first")
  func earlierRun() {
    let items = Fixtures.items(1...3)
    var first = Sitting(Fixtures.session(items))
    first.give(.reveal, .grade(.perfect), .reveal, .grade(.perfect), .quit)
    let states = Replay.states(of: first.log)
    var second = Sitting(Fixtures.session(items, states: states))
    #expect(second.asked == [3])
    second.undoEarlier(first.log[1], history: [first.log[1]])
    #expect(second.asked == [3, 2])
    #expect(second.log.map(\.kind) == [.undo(first.log[1].id)])
    #expect(second.session.states[ItemID(rawValue: 2)] == nil)
    second.give(.reveal, .grade(.perfect))
    #expect(second.asked == [3, 2, 3])
  }

  @Test("The card of an undone repeat is not asked twice")
  func earlierRepeat() {
    let items = Fixtures.items(1...1)
    var first = Sitting(Fixtures.session(items))
    first.give(.reveal, .grade(.wrong), .quit)
    var second = Sitting(Fixtures.session(items, states: Replay.states(of: first.log)))
    second.undoEarlier(first.log[0], history: first.log)
    second.give(.reveal, .grade(.perfect))
    #expect(second.asked == [1, 1])
    #expect(second.session.phase == .finished)
  }

  @Test("An answer about a card of another deck is taken back and told")
  func elsewhere() {
    var other = Sitting(Fixtures.session(Fixtures.items(9...9)))
    other.give(.reveal, .grade(.perfect))
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...1)))
    sitting.undoEarlier(other.log[0], history: other.log)
    #expect(sitting.notes == [.undoneElsewhere(ItemID(rawValue: 9))])
    #expect(sitting.log.count == 1)
    #expect(sitting.asked == [1])
  }

  @Test("With an empty log there is nothing to undo")
  func nothing() {
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...1)))
    sitting.undoEarlier(nil, history: [])
    #expect(sitting.notes == [.nothingToUndo])
    #expect(sitting.log.isEmpty)
  }

  @Test(
    "Whatever is done, the session's states are what a replay of its log gives",
    arguments: 0..<100 as Range<UInt64>)
  func statesAreTheReplay(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var sitting = Sitting(Fixtures.session(Fixtures.items(1...6)))
    for _ in 0..<40 {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: sitting.give(.undo)
      case 1 where Bool.random(using: &generator): sitting.give(.suspend)
      case 2: sitting.give(.hint)
      default:
        let grade = Grade.allCases.randomElement(using: &generator) ?? .perfect
        sitting.give(.reveal, .grade(grade))
      }
    }
    let states = sitting.session.states.filter { $0.value != .untouched }
    #expect(states == Replay.states(of: sitting.log), "seed \(seed)")
    let ids = sitting.log.map(\.id)
    #expect(ids == ids.sorted() && Set(ids).count == ids.count, "seed \(seed)")
  }
}
