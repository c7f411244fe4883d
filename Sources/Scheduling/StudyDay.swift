/// A day of study, counted from 1970-01-01, that begins some hours after midnight.
///
/// Someone who studies until one in the morning is still in the evening's day. An answer's day is
/// settled when it is given and stored with it, so that a change of time zone moves no past day.
package struct StudyDay: RawRepresentable, Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The day a moment belongs to.
  ///
  /// The offset is the one in force at that moment. Clocks change before four in the morning, so
  /// with a later start such a night belongs wholly to the day before: it is an hour shorter or
  /// longer, and no day is lost or comes twice.
  ///
  /// - Parameters:
  ///   - instant: the moment, in UTC.
  ///   - utcOffset: local time minus UTC at that moment, in seconds.
  ///   - startsAtHour: the local hour the day begins at.
  package init(of instant: Instant, utcOffset: Int, startsAtHour: Int) {
    let seconds = instant.seconds + Int64(utcOffset) - Int64(startsAtHour) * 3_600
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    rawValue = Int(remainder < 0 ? quotient - 1 : quotient)
  }

  package func advanced(by days: Int) -> StudyDay { StudyDay(rawValue: rawValue + days) }

  /// How many days this one lies after another; negative if before it.
  package func days(since other: StudyDay) -> Int { rawValue - other.rawValue }
}

extension StudyDay: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
