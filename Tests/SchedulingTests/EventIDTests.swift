import TestSupport
import Testing

@testable import Scheduling

@Suite("Event ids")
struct EventIDTests {
  @Test("an id is a UUID of version 7 that begins with its time")
  func form() throws {
    var generator = SeededGenerator(seed: 3)
    let instant = Instant(milliseconds: 0x0197_9C5A_0C00)
    let id = EventID.next(at: instant, after: nil, using: &generator)
    #expect(id.description.hasPrefix("01979c5a-0c00-7"))
    #expect(id.instant == instant)
    #expect(EventID(high: id.high, low: id.low) == id)
  }

  @Test("ids increase strictly, whatever the clock does", arguments: 0..<50)
  func increasing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var clock: Int64 = 1_750_000_000_000
    var previous: EventID?
    for _ in 0..<500 {
      clock += .random(in: -100_000...100_000, using: &generator)
      if Int.random(in: 0..<50, using: &generator) == 0 { clock = -5 }
      if Int.random(in: 0..<50, using: &generator) == 0 { clock = 1_750_000_000_000 }
      let id = EventID.next(
        at: Instant(milliseconds: clock), after: previous, using: &generator)
      if let previous { #expect(id > previous) }
      #expect(EventID(high: id.high, low: id.low) != nil)
      previous = id
    }
  }

  @Test("an id is never given twice, even if the random numbers come again")
  func sameRandomNumbers() {
    let clock = Instant(milliseconds: 1_750_000_000_000)
    var first = SeededGenerator(seed: 7)
    var second = SeededGenerator(seed: 7)
    let id = EventID.next(at: clock, after: nil, using: &first)
    #expect(EventID.next(at: clock, after: id, using: &second) > id)
  }

  @Test("counting up carries from the random bits into the time")
  func carry() throws {
    let last = try #require(EventID("01979c5a-0c00-7fff-bfff-ffffffffffff"))
    var generator = SeededGenerator(seed: 1)
    let next = EventID.next(at: Instant(milliseconds: 0), after: last, using: &generator)
    #expect(next.description == "01979c5a-0c01-7000-8000-000000000000")
    let middle = try #require(EventID("01979c5a-0c00-7abc-bfff-ffffffffffff"))
    let afterMiddle = EventID.next(at: Instant(milliseconds: 0), after: middle, using: &generator)
    #expect(afterMiddle.description == "01979c5a-0c00-7abd-8000-000000000000")
  }

  @Test("ids are ordered as their texts", arguments: 0..<20)
  func textOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ids = (0..<50).map { _ in
      let clock = Int64.random(in: 0...(1 << 48 - 1), using: &generator)
      return EventID.next(at: Instant(milliseconds: clock), after: nil, using: &generator)
    }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }

  @Test("an id is read from its text", arguments: 0..<20)
  func roundTrip(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let clock = Int64.random(in: 0...(1 << 48 - 1), using: &generator)
    let id = EventID.next(at: Instant(milliseconds: clock), after: nil, using: &generator)
    #expect(EventID(id.description) == id)
    #expect(EventID(id.description.uppercased()) == id)
  }

  @Test(
    "a text that is no version 7 UUID is refused",
    arguments: [
      "", "01979c5a-0c00-7abc-8def-0123456789a", "01979c5a-0c00-4abc-8def-0123456789ab",
      "01979c5a-0c00-7abc-cdef-0123456789ab", "01979c5a00c00-7abc-8def-0123456789ab",
      "01979c5a-0c00-7abc-8def-0123456789ag", "01979c5a-0c00-7abc-8def-0123456789abc",
    ])
  func refused(text: String) {
    #expect(EventID(text) == nil)
  }
}
