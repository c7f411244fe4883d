/// What a time expression means: one date, or an interval between two.
package enum TemporalValue: Hashable, Sendable {
  case date(PartialDate)
  case interval(Bound, Bound)

  /// An end of an interval.
  package enum Bound: Hashable, Sendable {
    case date(PartialDate)
    /// EDTF's `..`: the interval is open at this end.
    case open

    package var date: PartialDate? {
      guard case .date(let date) = self else { return nil }
      return date
    }
  }

  /// The single date, or the interval's known start, else its known end.
  package var anchor: PartialDate? {
    switch self {
    case .date(let date): date
    case .interval(let start, let end): start.date ?? end.date
    }
  }
}
