import Testing

@testable import Scheduling

/// Histories computed by hand from the published rules.
@Suite("SM-2")
struct SM2Tests {
  struct History: Sendable, CustomTestStringConvertible {
    let grades: [Int]
    let repetitions: [Int]
    let easeFactors: [Int]
    let intervals: [Int]

    var testDescription: String { "\(grades)" }
  }

  static let histories = [
    // 6 x 2.80 = 16.8; 17 x 2.90 = 49.3
    History(
      grades: [5, 5, 5, 5], repetitions: [1, 2, 3, 4], easeFactors: [260, 270, 280, 290],
      intervals: [1, 6, 17, 50]),
    // 15 x 2.5 = 37.5; 38 x 2.5 = 95 exactly
    History(
      grades: [4, 4, 4, 4, 4], repetitions: [1, 2, 3, 4, 5],
      easeFactors: [250, 250, 250, 250, 250], intervals: [1, 6, 15, 38, 95]),
    // 6 x 2.08 = 12.48; 13 x 1.94 = 25.22; 26 x 1.80 = 46.8
    History(
      grades: [3, 3, 3, 3, 3], repetitions: [1, 2, 3, 4, 5],
      easeFactors: [236, 222, 208, 194, 180], intervals: [1, 6, 13, 26, 47]),
    // a failure is the first repetition anew and leaves the ease factor; 6 x 2.90 = 17.4
    History(
      grades: [5, 5, 1, 5, 5], repetitions: [1, 2, 1, 2, 3],
      easeFactors: [260, 270, 270, 280, 290], intervals: [1, 6, 1, 6, 18]),
    History(
      grades: [0, 2, 4], repetitions: [1, 1, 2], easeFactors: [250, 250, 250],
      intervals: [1, 1, 6]),
  ]

  @Test("a history gives the intervals that the published rules give", arguments: histories)
  func publishedRules(history: History) throws {
    var memory: SM2.Memory?
    var steps: [SM2.Memory] = []
    for number in history.grades {
      let grade = try #require(Grade(rawValue: number))
      let next = SM2.review(memory, grade: grade)
      steps.append(next)
      memory = next
    }
    #expect(steps.map(\.repetition) == history.repetitions)
    #expect(steps.map(\.easeFactor) == history.easeFactors)
    #expect(steps.map(\.interval) == history.intervals)
  }

  @Test("the ease factor never falls below 1.30")
  func floor() {
    var memory: SM2.Memory?
    var easeFactors: [Int] = []
    for _ in 0..<10 {
      let next = SM2.review(memory, grade: .difficult)
      easeFactors.append(next.easeFactor)
      memory = next
    }
    #expect(easeFactors == [236, 222, 208, 194, 180, 166, 152, 138, 130, 130])
  }

  @Test("a product that is whole is not rounded up, as floating point would have it")
  func wholeProduct() {
    let memory = SM2.Memory(repetition: 6, easeFactor: 290, interval: 140, lapses: 0)
    #expect(SM2.review(memory, grade: .perfect).interval == 420)
  }

  @Test("a failed answer starts the repetitions again and keeps the ease factor")
  func failure() {
    let memory = SM2.Memory(repetition: 6, easeFactor: 290, interval: 140, lapses: 2)
    for grade in Grade.allCases where !grade.isRecalled {
      #expect(
        SM2.review(memory, grade: grade)
          == SM2.Memory(repetition: 1, easeFactor: 290, interval: 1, lapses: 3))
    }
  }

  @Test("failing an item that is not learned yet is no lapse")
  func failureBeforeLearning() {
    #expect(SM2.review(nil, grade: .blackout).lapses == 0)
    let once = SM2.review(nil, grade: .perfect)
    #expect(SM2.review(once, grade: .blackout).lapses == 0)
    let twice = SM2.review(once, grade: .perfect)
    #expect(SM2.review(twice, grade: .blackout).lapses == 1)
  }
}
