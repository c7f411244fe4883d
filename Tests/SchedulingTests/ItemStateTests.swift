import TestSupport
import Testing

@testable import Scheduling

@Suite("Item states")
struct ItemStateTests {
  private let today = StudyDay(rawValue: 20_000)

  @Test("an untouched item is new and not due")
  func untouched() {
    #expect(ItemState.untouched.isNew)
    #expect(!ItemState.untouched.isDue(on: today))
    #expect(!ItemState.untouched.awaitsRepeat(on: today))
  }

  @Test("an item is due on its day and stays due after it")
  func due() {
    let state = ItemState.untouched.answered(.perfect, on: today)
    #expect(!state.isDue(on: today))
    #expect(state.isDue(on: today.advanced(by: 1)))
    #expect(state.isDue(on: today.advanced(by: 400)))
  }

  @Test("a repeat that was not given on its day is not awaited on the next")
  func repeatEndsWithItsDay() {
    let state = ItemState.untouched.answered(.difficult, on: today)
    #expect(state.awaitsRepeat(on: today))
    #expect(!state.awaitsRepeat(on: today.advanced(by: 1)))
  }

  @Test("a review on a later day ends the repeat of an earlier one")
  func reviewEndsRepeat() {
    let state = ItemState.untouched
      .answered(.blackout, on: today)
      .answered(.perfect, on: today.advanced(by: 1))
    #expect(state.repeatsOn == nil)
  }

  @Test("each grade's preview is the wait that it gives")
  func preview() {
    let state = ItemState.untouched
      .answered(.perfect, on: today.advanced(by: -7))
      .answered(.perfect, on: today.advanced(by: -6))
    #expect(Grade.allCases.map { state.previewInterval($0, on: today) } == [1, 1, 1, 16, 17, 17])
  }

  @Test("a grade's preview comes true", arguments: 0..<50)
  func previewComesTrue(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var state = ItemState.untouched
    var day = today
    for _ in 0..<10 {
      let grade = randomGrade(using: &generator)
      let days = state.previewInterval(grade, on: day)
      state = state.answered(grade, on: day)
      #expect(state.due == day.advanced(by: days))
      day = day.advanced(by: .random(in: 0...30, using: &generator))
    }
  }

  @Test("a repeat's previews all show the days left")
  func previewOfRepeat() {
    let state = ItemState.untouched.answered(.blackout, on: today)
    #expect(Grade.allCases.map { state.previewInterval($0, on: today) } == [1, 1, 1, 1, 1, 1])
  }

  @Test("an item forgotten eight times after it was learned is a leech")
  func leech() {
    var state = ItemState.untouched
    var day = today
    for lapse in 1...8 {
      for grade in [Grade.perfect, .perfect, .blackout] {
        #expect(!state.isLeech(threshold: 8))
        state = state.answered(grade, on: day)
        day = day.advanced(by: 1)
      }
      #expect(state.memory?.lapses == lapse)
    }
    #expect(state.isLeech(threshold: 8))
  }

  @Test("no item waits for more than a hundred years")
  func longestWait() {
    var state = ItemState.untouched
    var day = today
    for _ in 0..<30 {
      state = state.answered(.perfect, on: day)
      day = state.due ?? day
    }
    #expect(state.due == state.lastReview?.advanced(by: SM2.longestWait))
  }
}
