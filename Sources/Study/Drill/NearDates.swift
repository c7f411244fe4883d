import Chronology

/// Makes dates that could be mistaken for a date: of the same form, and not far away.
enum NearDates {
  /// A date near this one, drawn at random; it may be the date itself.
  static func neighbour(of value: TemporalValue, using generator: inout SplitMix64)
    -> TemporalValue?
  {
    switch value {
    case .date(let date):
      return neighbour(of: date, using: &generator).map(TemporalValue.date)
    case .interval(let start, let end):
      // Both ends move alike, or one of them alone.
      let step = offset(upTo: 6, using: &generator)
      let moved = generator.number(below: 3)
      let newStart = moved == 1 ? start : shifted(start, byYears: step)
      let newEnd = moved == 0 ? end : shifted(end, byYears: step)
      guard let newStart, let newEnd else { return nil }
      let result = TemporalValue.interval(newStart, newEnd)
      // By way of the text, which refuses an end before its start.
      return TemporalValue(edtf: result.edtf)
    }
  }

  private static func neighbour(
    of date: PartialDate, using generator: inout SplitMix64
  ) -> PartialDate? {
    switch date.precision {
    case .century: return shifted(date, byYears: 100 * offset(upTo: 3, using: &generator))
    case .decade: return shifted(date, byYears: 10 * offset(upTo: 4, using: &generator))
    case .year: return shifted(date, byYears: offset(upTo: 12, using: &generator))
    case .season:
      guard let season = date.season else { return nil }
      let other = PartialDate.Season.allCases[generator.number(below: 4)]
      let isOther = other != season && generator.number(below: 2) == 0
      return isOther
        ? .season(other, of: date.year, isApproximate: date.isApproximate)
        : shifted(date, byYears: offset(upTo: 4, using: &generator))
    case .month:
      if generator.number(below: 3) == 0 {
        return shifted(date, byYears: offset(upTo: 4, using: &generator))
      }
      return shifted(date, byMonths: offset(upTo: 8, using: &generator))
    case .day:
      switch generator.number(below: 3) {
      case 0: return shifted(date, byYears: offset(upTo: 5, using: &generator))
      case 1: return shifted(date, byMonths: offset(upTo: 5, using: &generator))
      default:
        let number = date.firstDay.dayNumber + offset(upTo: 20, using: &generator)
        return .day(CalendarDate(dayNumber: number), isApproximate: date.isApproximate)
      }
    }
  }

  /// From -`limit` to `limit`, never 0.
  private static func offset(upTo limit: Int, using generator: inout SplitMix64) -> Int {
    let magnitude = 1 + generator.number(below: limit)
    return generator.number(below: 2) == 0 ? magnitude : -magnitude
  }

  private static func shifted(
    _ bound: TemporalValue.Bound, byYears years: Int
  ) -> TemporalValue.Bound? {
    guard case .date(let date) = bound else { return bound }
    return shifted(date, byYears: years).map(TemporalValue.Bound.date)
  }

  /// Nil where that year has no such day.
  private static func shifted(_ date: PartialDate, byYears years: Int) -> PartialDate? {
    let year = date.year + years
    let about = date.isApproximate
    return switch date.precision {
    case .century: .century(holding: year, isApproximate: about)
    case .decade: .decade(holding: year, isApproximate: about)
    case .year: .year(year, isApproximate: about)
    case .season: date.season.map { .season($0, of: year, isApproximate: about) }
    case .month: .month(date.month ?? 1, of: year, isApproximate: about)
    case .day:
      CalendarDate(year: year, month: date.month ?? 1, day: date.day ?? 1)
        .map { .day($0, isApproximate: about) }
    }
  }

  private static func shifted(_ date: PartialDate, byMonths months: Int) -> PartialDate? {
    let index = date.year * 12 + (date.month ?? 1) - 1 + months
    let month = ((index % 12) + 12) % 12
    let year = (index - month) / 12
    guard let day = date.day else {
      return .month(month + 1, of: year, isApproximate: date.isApproximate)
    }
    return CalendarDate(year: year, month: month + 1, day: day)
      .map { .day($0, isApproximate: date.isApproximate) }
  }
}
