/// How a date somebody typed compares with the right one.
package enum DateMatch: Hashable, Sendable {
  /// The same, or finer than asked and consistent with it.
  case right
  /// Coarser than the right one, and true as far as it goes: `1908` for `26 June 1908`.
  case coarser
  /// Some parts are right and some are not.
  case partial(right: [Part], wrong: [Part])
  case wrong

  /// A part of a date that can be right by itself.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case year, month, day, start, end
  }

  /// Compares by value; "about" is forgiven on either side.
  package init(typed: TemporalValue, right: TemporalValue) {
    switch (typed, right) {
    case (.date(let typed), .date(let right)): self = Self.compare(typed, with: right)
    case (.interval(let typedStart, let typedEnd), .interval(let start, let end)):
      self = Self.compare((typedStart, typedEnd), with: (start, end))
    case (.date(let typed), .interval(.open, .date(let bound))),
      (.date(let typed), .interval(.date(let bound), .open)):
      // "Until when?" is answered by the bound alone.
      self = Self.compare(typed, with: bound)
    case (.interval(.open, .date(let typed)), .date(let right)),
      (.interval(.date(let typed), .open), .date(let right)):
      self = Self.compare(typed, with: right)
    case (.date(let typed), .interval(.date(let start), .date(let end))):
      if Self.compare(typed, with: start) == .right {
        self = .partial(right: [.start], wrong: [.end])
      } else if Self.compare(typed, with: end) == .right {
        self = .partial(right: [.end], wrong: [.start])
      } else {
        self = .wrong
      }
    default: self = .wrong
    }
  }

  private static func compare(
    _ typed: (TemporalValue.Bound, TemporalValue.Bound),
    with right: (TemporalValue.Bound, TemporalValue.Bound)
  ) -> DateMatch {
    let start = bounds(typed.0, right.0)
    let end = bounds(typed.1, right.1)
    switch (start, end) {
    case (.right, .right): return .right
    case (.right, .coarser), (.coarser, .right), (.coarser, .coarser): return .coarser
    case (.right, _), (.coarser, _): return .partial(right: [.start], wrong: [.end])
    case (_, .right), (_, .coarser): return .partial(right: [.end], wrong: [.start])
    default: return .wrong
    }
  }

  private static func bounds(
    _ typed: TemporalValue.Bound, _ right: TemporalValue.Bound
  ) -> DateMatch {
    switch (typed, right) {
    case (.open, .open): .right
    case (.date(let typed), .date(let right)): compare(typed, with: right)
    default: .wrong
    }
  }

  private static func compare(_ typed: PartialDate, with right: PartialDate) -> DateMatch {
    var typed = typed
    var right = right
    typed.isApproximate = false
    right.isApproximate = false
    if typed == right || (typed.precision > right.precision && right.covers(typed)) {
      return .right
    }
    if typed.covers(right) { return .coarser }
    let pairs: [(Part, Int?, Int?)] = [
      (.year, typed.exactYear, right.exactYear), (.month, typed.month, right.month),
      (.day, typed.day, right.day),
    ]
    let compared = pairs.filter { $0.1 != nil && $0.2 != nil }
    let matched = compared.filter { $0.1 == $0.2 }.map(\.0)
    let missed = compared.filter { $0.1 != $0.2 }.map(\.0)
    // A right day of the month in a wrong month and year is no merit.
    guard matched.contains(.year) || (matched.contains(.month) && matched.contains(.day)) else {
      return .wrong
    }
    return .partial(right: matched, wrong: missed)
  }
}

extension PartialDate {
  /// The year, where the date has one and not just a decade.
  fileprivate var exactYear: Int? { precision >= .year ? year : nil }
}
