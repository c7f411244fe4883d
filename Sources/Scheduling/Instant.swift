/// A moment: milliseconds since 1970-01-01 00:00 UTC, as a clock gave it.
///
/// It comes in as a parameter wherever it is needed; nothing here reads a clock.
package struct Instant: Hashable, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Whole seconds since 1970, rounded down, also before it.
  package var seconds: Int64 {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
    return remainder < 0 ? quotient - 1 : quotient
  }

  package func advanced(byMilliseconds interval: Int64) -> Instant {
    Instant(milliseconds: milliseconds + interval)
  }
}

extension Instant: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
