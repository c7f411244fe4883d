/// An event's identity: a UUID of version 7, whose first 48 bits are the time in milliseconds.
///
/// Ids order the log. Those a device makes increase strictly, also when its clock runs backwards.
package struct EventID: Hashable, Sendable {
  /// The time, the version and 12 further bits.
  package let high: UInt64
  /// The variant and 62 further bits.
  package let low: UInt64

  /// Nil when the bits are not those of a version 7 UUID.
  package init?(high: UInt64, low: UInt64) {
    guard high >> 12 & 0xF == 7, low >> 62 == 0b10 else { return nil }
    self.init(checkedHigh: high, low: low)
  }

  private init(checkedHigh high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The moment in the id: that of its making, or later if the clock had run backwards.
  package var instant: Instant { Instant(milliseconds: Int64(high >> 16)) }
}

extension EventID: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension EventID {
  private static let lastMillisecond: Int64 = (1 << 48) - 1

  /// A new id, greater than `previous` whatever the clock says.
  ///
  /// It is random within its millisecond. When that would not be greater, the id after `previous`
  /// is taken: the time in it then stands still until the clock has caught up.
  package static func next(
    at instant: Instant, after previous: EventID?,
    using generator: inout some RandomNumberGenerator
  ) -> EventID {
    let milliseconds = UInt64(min(max(instant.milliseconds, 0), lastMillisecond))
    let fresh = EventID(
      checkedHigh: milliseconds << 16 | 7 << 12 | generator.next() & 0xFFF,
      low: 0b10 << 62 | generator.next() >> 2)
    guard let previous, fresh <= previous else { return fresh }
    return previous.successor
  }

  /// The next id in order: the 74 random bits are counted up, and carry into the time.
  private var successor: EventID {
    let nextLow = (low & (1 << 62 - 1)) + 1
    let carriesIntoHigh = nextLow >> 62
    let nextRandom = (high & 0xFFF) + carriesIntoHigh
    let nextTime = (high >> 16) &+ nextRandom >> 12
    return EventID(
      checkedHigh: nextTime << 16 | 7 << 12 | nextRandom & 0xFFF,
      low: 0b10 << 62 | nextLow & (1 << 62 - 1))
  }
}
