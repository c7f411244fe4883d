/// The SM-2 algorithm exactly as published (Wozniak 1990), in whole numbers.
///
/// Where the text leaves a choice: a failed answer is itself the first repetition of the item
/// learned anew (the next success gives six days), an interval uses the ease factor after the
/// answer's update, fractions of a day are rounded up, and a failure leaves the ease factor as it
/// was. The ease factor moves by hundredths only and is kept in them, so rounding up is exact.
package struct SM2: Sendable {
  /// The ease factor of an item never asked before: 2.50.
  package static let startingEaseFactor = 250
  /// No ease factor falls below 1.30.
  package static let leastEaseFactor = 130
  /// Intervals stop growing here, long before the arithmetic could overflow.
  package static let largestInterval = Int(Int32.max)
  /// No item is put off for longer than this: a hundred years of 365 days.
  ///
  /// The interval itself goes on growing as published; only the day the item is due is kept near.
  package static let longestWait = 36_500

  /// What SM-2 remembers about an item that has been answered.
  package struct Memory: Hashable, Sendable {
    /// The number of the repetition, from 1; a failed answer is repetition 1.
    package var repetition: Int
    /// In hundredths, at least 130.
    package var easeFactor: Int
    /// In days.
    package var interval: Int
    /// How often the item was forgotten after it had been learned.
    ///
    /// Learned means answered well twice on end at least; failing before that is no new lapse.
    package var lapses: Int

    package init(repetition: Int, easeFactor: Int, interval: Int, lapses: Int) {
      self.repetition = repetition
      self.easeFactor = easeFactor
      self.interval = interval
      self.lapses = lapses
    }

    /// How many days after its review the item is due: the interval, but no more than the longest.
    package var wait: Int { min(interval, SM2.longestWait) }
  }

  /// The memory after an answer; `memory` is nil for an item never asked before.
  package static func review(_ memory: Memory?, grade: Grade) -> Memory {
    let before =
      memory ?? Memory(repetition: 0, easeFactor: startingEaseFactor, interval: 0, lapses: 0)
    guard grade.isRecalled else {
      return Memory(
        repetition: 1, easeFactor: before.easeFactor, interval: 1,
        lapses: before.lapses + (before.repetition >= 2 ? 1 : 0))
    }
    let easeFactor = updated(easeFactor: before.easeFactor, grade: grade)
    let interval =
      switch before.repetition {
      case 0: 1
      case 1: 6
      default: product(of: before.interval, easeFactor: easeFactor)
      }
    return Memory(
      repetition: before.repetition + 1, easeFactor: easeFactor, interval: interval,
      lapses: before.lapses)
  }

  /// EF' = EF + (0.1 - (5 - q)(0.08 + (5 - q) 0.02)), in hundredths.
  private static func updated(easeFactor: Int, grade: Grade) -> Int {
    let missing = Grade.perfect.rawValue - grade.rawValue
    return max(leastEaseFactor, easeFactor + 10 - missing * (8 + missing * 2))
  }

  /// The interval times the ease factor, rounded up to a whole day.
  private static func product(of interval: Int, easeFactor: Int) -> Int {
    let (hundredths, overflows) = interval.multipliedReportingOverflow(by: easeFactor)
    guard !overflows, hundredths <= largestInterval * 100 else { return largestInterval }
    return (hundredths + 99) / 100
  }
}
