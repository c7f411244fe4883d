internal import Chronology

extension CalendarFields {
  /// The date in EDTF's terms.
  ///
  /// - Parameters:
  ///   - isApproximate: whether the text says "about".
  ///   - isOwnYear: whether the text says the year with the rest. A winter that only the story
  ///     dates is counted by the year it ends in, and EDTF counts by the year it begins in.
  /// - Returns: nil without a year, or where EDTF has no way to write it.
  func temporalValue(isApproximate: Bool, isOwnYear: Bool) -> TemporalValue? {
    guard let number = astronomicalYear else { return nil }
    switch span {
    case .century:
      guard !isBC else { return nil }
      return .date(.century(holding: number, isApproximate: isApproximate))
    case .decade:
      guard !isBC else { return nil }
      return .date(.decade(holding: number, isApproximate: isApproximate))
    case .year: break
    }
    if let half { return months(from: half * 6 - 5, to: half * 6, of: number) }
    if let quarter { return months(from: quarter * 3 - 2, to: quarter * 3, of: number) }
    if let month {
      if isWeekend, let date = calendarDate { return weekend(of: date) }
      if let day {
        return CalendarDate(year: number, month: month, day: day)
          .map { .date(.day($0, isApproximate: isApproximate)) }
      }
      return PartialDate.month(month, of: number, isApproximate: isApproximate).map { .date($0) }
    }
    if let season, let named = PartialDate.Season(rawValue: season) {
      let year = named == .winter && !isOwnYear ? number - 1 : number
      return .date(.season(named, of: year, isApproximate: isApproximate))
    }
    return .date(.year(number, isApproximate: isApproximate))
  }

  /// The Saturday and Sunday that a day is one of; else no more than its month.
  private func weekend(of date: CalendarDate) -> TemporalValue? {
    guard date.weekday >= 6 else {
      return PartialDate.month(date.month, of: date.year).map { .date($0) }
    }
    let saturday = CalendarDate(dayNumber: date.dayNumber - (date.weekday - 6))
    let sunday = CalendarDate(dayNumber: saturday.dayNumber + 1)
    return .interval(.date(.day(saturday)), .date(.day(sunday)))
  }

  private func months(from first: Int, to last: Int, of year: Int) -> TemporalValue? {
    guard let start = PartialDate.month(first, of: year),
      let end = PartialDate.month(last, of: year)
    else { return nil }
    return .interval(.date(start), .date(end))
  }
}
