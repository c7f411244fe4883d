import TestSupport
import Testing

@testable import Scheduling

@Suite("The order of a sitting")
struct SittingQueueTests {
  @Test("items below four come again at the end, in order, until they get four")
  func order() {
    // a: 3, 4   b: 5   c: 0, 2, 5
    var answers: [String: [Grade]] = [
      "a": [.difficult, .hesitant], "b": [.perfect], "c": [.blackout, .nearlyRight, .perfect],
    ]
    var queue = SittingQueue(["a", "b", "c"])
    var shown: [String] = []
    while let item = queue.current {
      shown.append(item)
      queue.grade(answers[item]?.removeFirst() ?? .perfect)
    }
    #expect(shown == ["a", "b", "c", "a", "c", "c"])
  }

  @Test("what an earlier sitting left to repeat comes after all else")
  func earlierRepeats() {
    var queue = SittingQueue([1, 2], repeats: [9])
    var shown: [Int] = []
    while let item = queue.current {
      #expect(queue.isRepeating == (shown.count >= 2))
      shown.append(item)
      queue.grade(item == 1 && shown.count == 1 ? .blackout : .hesitant)
    }
    #expect(shown == [1, 2, 9, 1])
  }

  @Test("a removed item does not come, neither first nor again")
  func removal() {
    var queue = SittingQueue([1, 2, 3])
    queue.grade(.blackout)
    queue.remove { $0 != 3 }
    #expect(Array(queue.first) == [3])
    #expect(queue.repeats.isEmpty)
  }

  @Test("an empty sitting is at its end, and grading changes nothing")
  func empty() {
    var queue = SittingQueue<Int>([])
    queue.grade(.blackout)
    #expect(queue.current == nil)
    #expect(!queue.isRepeating)
  }

  @Test("every item is shown until it gets four, and not once more", arguments: 0..<50)
  func everyItem(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var queue = SittingQueue(Array(0..<8))
    var given: [Int: [Grade]] = [:]
    while let item = queue.current {
      let grade = randomGrade(using: &generator)
      given[item, default: []].append(grade)
      queue.grade(grade)
    }
    #expect(given.count == 8)
    for grades in given.values {
      #expect(grades.last?.asksForRepeat == false)
      #expect(grades.dropLast().allSatisfy { $0.asksForRepeat })
    }
  }
}
