import TestSupport
import Testing

@testable import Scheduling

@Suite("Laws of the replay")
struct ReplayPropertyTests {
  @Test("the order in which the events come does not matter", arguments: 0..<100)
  func anyOrder(seed: UInt64) {
    let events = RandomLog(seed: seed).events
    var generator = SeededGenerator(seed: seed)
    let expected = Replay.states(of: events)
    #expect(!expected.isEmpty)
    #expect(Replay.states(of: events.shuffled(using: &generator)) == expected)
    #expect(Replay.states(of: events.reversed()) == expected)
  }

  @Test("an event that comes twice counts once", arguments: 0..<100)
  func duplicates(seed: UInt64) {
    let events = RandomLog(seed: seed).events
    var generator = SeededGenerator(seed: seed)
    let doubled = events + events.filter { _ in Bool.random(using: &generator) }
    #expect(
      Replay.states(of: doubled.shuffled(using: &generator)) == Replay.states(of: events))
  }

  @Test("two devices' logs unite to the same states on both", arguments: 0..<100)
  func union(seed: UInt64) {
    let one = RandomLog(seed: seed, device: 1).events
    let other = RandomLog(seed: seed, device: 2).events
    #expect(Replay.states(of: one + other) == Replay.states(of: other + one))
    #expect(Replay.states(of: Set(one).union(other)) == Replay.states(of: one + other))
  }

  @Test("undoing the last answer gives the states of the log without it", arguments: 0..<100)
  func undoOfLast(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    let before = Replay.states(of: log.events)
    let answer = log.append(.answer(ItemID(rawValue: 3), .wrong, milliseconds: 10))
    log.append(.undo(answer.id))
    #expect(Replay.states(of: log.events) == before)
  }

  @Test("undoing any event gives the states of the log without it", arguments: 0..<100)
  func undoOfAny(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let target = try #require(
      log.events.filter { $0.item != nil }.randomElement(using: &generator))
    let without = log.events.filter { $0.id != target.id }
    log.append(.undo(target.id))
    #expect(Replay.states(of: log.events) == Replay.states(of: without))
  }

  @Test("items do not touch one another", arguments: 0..<50)
  func independence(seed: UInt64) {
    let events = RandomLog(seed: seed).events
    let all = Replay.states(of: events)
    for number in 1...6 {
      let item = ItemID(rawValue: UInt64(number))
      let own = events.filter { $0.item == nil || $0.item == item }
      #expect(Replay.states(of: own)[item] == all[item])
    }
  }

  @Test("no item has more reviews than days", arguments: 0..<50)
  func oneReviewADay(seed: UInt64) {
    let events = RandomLog(seed: seed).events
    for (item, state) in Replay.states(of: events) {
      let days = Set(events.filter { $0.item == item }.map(\.day))
      #expect(state.reviewCount <= days.count)
    }
  }
}
