import TestSupport
import Testing

@testable import Scheduling

@Suite("Laws of SM-2")
struct SM2PropertyTests {
  @Test("a better grade never gives a shorter interval or a lower ease factor", arguments: 0..<100)
  func monotone(seed: UInt64) {
    let memory = randomMemory(seed: seed)
    let next = Grade.allCases.map { SM2.review(memory, grade: $0) }
    for (worse, better) in zip(next, next.dropFirst()) {
      #expect(worse.interval <= better.interval)
    }
    for (worse, better) in zip(next.dropFirst(3), next.dropFirst(4)) {
      #expect(worse.easeFactor < better.easeFactor || worse.easeFactor == SM2.leastEaseFactor)
    }
  }

  @Test("intervals grow with every recalled repetition", arguments: 0..<100)
  func growth(seed: UInt64) {
    let memory = randomMemory(seed: seed)
    for grade in Grade.allCases where grade.isRecalled {
      #expect(SM2.review(memory, grade: grade).interval > memory.interval)
    }
  }

  @Test("a thousand perfect answers do not overflow, and the wait stays within a century")
  func noOverflow() {
    var memory = SM2.review(nil, grade: .perfect)
    for _ in 0..<1_000 {
      let next = SM2.review(memory, grade: .perfect)
      #expect(next.interval >= memory.interval)
      memory = next
    }
    #expect(memory.interval == SM2.largestInterval)
    #expect(memory.wait == SM2.longestWait)
  }

  @Test("even an absurd memory is survived")
  func absurdMemory() {
    let memory = SM2.Memory(
      repetition: 9, easeFactor: Int.max / 4, interval: Int.max / 4, lapses: 0)
    #expect(SM2.review(memory, grade: .perfect).interval == SM2.largestInterval)
  }

  /// A memory as some history of answers leaves it.
  private func randomMemory(seed: UInt64) -> SM2.Memory {
    var generator = SeededGenerator(seed: seed)
    var memory = SM2.review(nil, grade: randomGrade(using: &generator))
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      memory = SM2.review(memory, grade: randomGrade(using: &generator))
    }
    return memory
  }
}
