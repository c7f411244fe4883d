package import Chronology

/// A time expression with the date it stands for; the two ends of a range are one.
package struct ResolvedTimex: Sendable {
  /// The expression, or the start of a range.
  package let timex: Timex
  /// The end of a range.
  package private(set) var end: Timex?
  /// The bytes of all of it, without a preposition.
  package private(set) var range: Range<Int>
  /// Nil where the text gives no date.
  package private(set) var value: TemporalValue?
  /// Minutes since midnight, for a time of day.
  package let minutes: Int?
  /// How much more the next best year costs; infinite where the text says the year.
  package private(set) var margin: Float

  /// The margin from which on a year found in the context may be asked for in a card.
  package static let sureMargin: Float = 1

  /// Whether the date can be relied on.
  package var isSure: Bool { margin >= Self.sureMargin }

  /// Joins a document's expressions with what they were resolved to.
  ///
  /// - Parameters:
  ///   - timexes: in the order of the text.
  ///   - resolutions: one for each of them.
  /// - Returns: the expressions, ranges joined.
  package static func joined(
    _ timexes: [Timex], _ resolutions: [StoryResolver.Resolution]
  ) -> [ResolvedTimex] {
    var found: [ResolvedTimex] = []
    for (timex, resolution) in zip(timexes, resolutions) {
      let next = ResolvedTimex(timex, resolution)
      if let last = found.last, last.end == nil, last.isContinued(by: next),
        case .date(let start)? = last.value, case .date(let end)? = next.value,
        start.dayNumbers.lowerBound < end.dayNumbers.upperBound, start != end,
        last.isPeriod(with: next, start, end)
      {
        found[found.count - 1].close(with: next, .interval(.date(start), .date(end)))
      } else {
        found.append(next)
      }
    }
    return found
  }

  private init(_ timex: Timex, _ resolution: StoryResolver.Resolution) {
    self.timex = timex
    range = timex.range
    margin = resolution.margin
    minutes = resolution.fields?.minutes
    value = (resolution.fields ?? timex.explicitFields)?.temporalValue(
      isApproximate: timex.isApproximate, isOwnYear: timex.explicitFields != nil)
  }

  private func isContinued(by next: ResolvedTimex) -> Bool { next.timex.joint != nil }

  /// Whether two dates are the ends of a period: joined by a dash or "to", by "and" after "between",
  /// or neighbours ("September and October 1970").
  private func isPeriod(with next: ResolvedTimex, _ start: PartialDate, _ end: PartialDate) -> Bool
  {
    next.timex.joint == .end || timex.setting.preposition == .between
      || start.precision == end.precision && timex.part == nil && next.timex.part == nil
        && start.dayNumbers.upperBound + 1 == end.dayNumbers.lowerBound
  }

  private mutating func close(with next: ResolvedTimex, _ interval: TemporalValue) {
    end = next.timex
    range = range.lowerBound..<next.range.upperBound
    value = interval
    margin = min(margin, next.margin)
  }

  /// The value in EDTF, a time of day added as in ISO 8601; a duration as in ISO 8601.
  package var text: String? {
    if let value {
      guard let minutes, case .date(let date) = value, date.precision == .day else {
        return value.edtf
      }
      let hours = minutes / 60
      let rest = minutes % 60
      return value.edtf + (hours < 10 ? "T0" : "T") + "\(hours)" + (rest < 10 ? ":0" : ":")
        + "\(rest):00"
    }
    guard timex.kind == .duration || timex.kind == .set else { return nil }
    if case .every(let count, let unit) = timex.meaning {
      return Timex3.duration(Double(count), unit)
    }
    return Timex3.value(of: timex, nil)
  }
}
