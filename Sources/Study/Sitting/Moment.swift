package import Scheduling

/// When something happens in a sitting: the clock's time and the day of study it belongs to.
package struct Moment: Hashable, Sendable {
  package let instant: Instant
  package let day: StudyDay

  package init(instant: Instant, day: StudyDay) {
    self.instant = instant
    self.day = day
  }
}
