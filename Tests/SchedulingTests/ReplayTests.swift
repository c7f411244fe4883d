import Testing

@testable import Scheduling

@Suite("Replay")
struct ReplayTests {
  private let item = ItemID(rawValue: 7)

  @Test("answers on different days are reviews")
  func reviews() throws {
    let log = Log([(100, .answer(item, .perfect)), (101, .answer(item, .perfect))])
    let state = try #require(Replay.states(of: log.events)[item])
    #expect(
      state.memory == SM2.Memory(repetition: 2, easeFactor: 270, interval: 6, lapses: 0))
    #expect(state.due == StudyDay(rawValue: 107))
    #expect(state.firstReview == StudyDay(rawValue: 100))
    #expect(state.lastReview == StudyDay(rawValue: 101))
    #expect(state.reviewCount == 2)
  }

  @Test("an answer on the day of the last review only settles the repeat")
  func sameDayRepeat() throws {
    let failed = Log([(100, .answer(item, .blackout))])
    let before = try #require(Replay.states(of: failed.events)[item])
    #expect(before.repeatsOn == StudyDay(rawValue: 100))

    let stillBad = Log([(100, .answer(item, .blackout)), (100, .answer(item, .difficult))])
    #expect(Replay.states(of: stillBad.events)[item] == before)

    let good = Log([(100, .answer(item, .blackout)), (100, .answer(item, .hesitant))])
    var expected = before
    expected.repeatsOn = nil
    #expect(Replay.states(of: good.events)[item] == expected)
  }

  @Test("an answer on an earlier day than the last review is no second review")
  func clockSetBack() throws {
    let log = Log([(100, .answer(item, .perfect)), (99, .answer(item, .perfect))])
    let state = try #require(Replay.states(of: log.events)[item])
    #expect(state.reviewCount == 1)
    #expect(state.due == StudyDay(rawValue: 101))
  }

  @Test("a suspension keeps the schedule and is lifted again")
  func suspension() throws {
    let suspended = Log([(100, .answer(item, .perfect)), (100, .suspend(item))])
    let state = try #require(Replay.states(of: suspended.events)[item])
    #expect(!state.isDue(on: StudyDay(rawValue: 200)))
    #expect(state.due == StudyDay(rawValue: 101))

    let lifted = Log([
      (100, .answer(item, .perfect)), (100, .suspend(item)), (120, .unsuspend(item)),
    ])
    #expect(Replay.states(of: lifted.events)[item]?.isDue(on: StudyDay(rawValue: 200)) == true)
  }

  @Test("an undo makes an answer as if it had not been given")
  func undo() {
    var log = Log([(100, .answer(item, .perfect)), (101, .answer(item, .blackout))])
    let before = Replay.states(of: log.events.dropLast())
    log.undo(log.events[1].id)
    #expect(Replay.states(of: log.events) == before)
  }

  @Test("an item whose every event is undone is as if untouched")
  func undoOfAll() {
    var log = Log([(100, .answer(item, .perfect))])
    log.undo(log.events[0].id)
    #expect(Replay.states(of: log.events).isEmpty)
  }

  @Test("an undo of an undo, of an unknown event or a second time is nothing")
  func idleUndo() throws {
    var log = Log([(100, .answer(item, .perfect)), (101, .answer(item, .perfect))])
    log.undo(log.events[1].id)
    let once = Replay.states(of: log.events)
    log.undo(log.events[1].id)
    log.undo(log.events[2].id)
    log.undo(try #require(EventID("01979c5a-0c00-7abc-8def-0123456789ab")))
    #expect(Replay.states(of: log.events) == once)
  }

  @Test("an undone first answer leaves a later answer of the same day to count")
  func undoneReviewBeforeRepeat() throws {
    var log = Log([(100, .answer(item, .blackout)), (100, .answer(item, .perfect))])
    log.undo(log.events[0].id)
    let state = try #require(Replay.states(of: log.events)[item])
    #expect(state.memory?.easeFactor == 260)
    #expect(state.repeatsOn == nil)
  }
}
