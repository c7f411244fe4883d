/// A date at the precision a text gives it: a day, a month, a season, a year, a decade, a century.
package struct PartialDate: Hashable, Sendable {
  /// How fine a date is; greater is finer.
  package enum Precision: Int, Comparable, Sendable {
    case century, decade, year, season, month, day

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A quarter of the year in the northern sense, with its EDTF number.
  package enum Season: Int, CaseIterable, Sendable {
    case spring = 21
    case summer, autumn, winter
  }

  package let precision: Precision
  /// The astronomical year; the first year of a decade (1920) or a century (1900).
  package let year: Int
  /// 1...12 when the precision is a month or a day, else nil.
  package let month: Int?
  /// 1...31 when the precision is a day, else nil.
  package let day: Int?
  /// Set when the precision is a season, else nil.
  package let season: Season?
  /// Whether the text says "about" (EDTF's `~`).
  package var isApproximate: Bool

  private init(
    _ precision: Precision, year: Int, month: Int? = nil, day: Int? = nil,
    season: Season? = nil, isApproximate: Bool
  ) {
    self.precision = precision
    self.year = year
    self.month = month
    self.day = day
    self.season = season
    self.isApproximate = isApproximate
  }

  package static func day(_ date: CalendarDate, isApproximate: Bool = false) -> Self {
    Self(
      .day, year: date.year, month: date.month, day: date.day, isApproximate: isApproximate)
  }

  /// Nil when there is no such month.
  package static func month(_ month: Int, of year: Int, isApproximate: Bool = false) -> Self? {
    guard (1...12).contains(month) else { return nil }
    return Self(.month, year: year, month: month, isApproximate: isApproximate)
  }

  package static func season(
    _ season: Season, of year: Int, isApproximate: Bool = false
  ) -> Self {
    Self(.season, year: year, season: season, isApproximate: isApproximate)
  }

  package static func year(_ year: Int, isApproximate: Bool = false) -> Self {
    Self(.year, year: year, isApproximate: isApproximate)
  }

  /// The decade that holds `year`: years 0 to 9 of a ten.
  package static func decade(holding year: Int, isApproximate: Bool = false) -> Self {
    Self(.decade, year: floored(year, to: 10), isApproximate: isApproximate)
  }

  /// The century that holds `year` as EDTF writes it: years 00 to 99 of a hundred.
  package static func century(holding year: Int, isApproximate: Bool = false) -> Self {
    Self(.century, year: floored(year, to: 100), isApproximate: isApproximate)
  }

  private static func floored(_ year: Int, to step: Int) -> Int {
    let remainder = year % step
    return remainder < 0 ? year - remainder - step : year - remainder
  }
}

extension PartialDate {
  /// The first day the date covers.
  package var firstDay: CalendarDate {
    CalendarDate(dayNumber: dayNumbers.lowerBound)
  }

  /// The last day the date covers.
  package var lastDay: CalendarDate {
    CalendarDate(dayNumber: dayNumbers.upperBound)
  }

  /// Every day the date covers, as days since 1970-01-01.
  package var dayNumbers: ClosedRange<Int> {
    switch precision {
    case .century: span(from: (year, 1), toBefore: (year + 100, 1))
    case .decade: span(from: (year, 1), toBefore: (year + 10, 1))
    case .year: span(from: (year, 1), toBefore: (year + 1, 1))
    case .season: seasonSpan
    case .month: monthSpan
    case .day: daySpan
    }
  }

  /// Spring is March to May; winter runs from December into the next year's February.
  private var seasonSpan: ClosedRange<Int> {
    switch season {
    case .spring?: span(from: (year, 3), toBefore: (year, 6))
    case .summer?: span(from: (year, 6), toBefore: (year, 9))
    case .autumn?: span(from: (year, 9), toBefore: (year, 12))
    case .winter?, nil: span(from: (year, 12), toBefore: (year + 1, 3))
    }
  }

  private var monthSpan: ClosedRange<Int> {
    let month = month ?? 1
    return span(from: (year, month), toBefore: month == 12 ? (year + 1, 1) : (year, month + 1))
  }

  private var daySpan: ClosedRange<Int> {
    let number = CalendarDate(year: year, month: month ?? 1, day: day ?? 1)?.dayNumber ?? 0
    return number...number
  }

  private func span(
    from start: (year: Int, month: Int), toBefore end: (year: Int, month: Int)
  ) -> ClosedRange<Int> {
    Self.firstDayNumber(start)...(Self.firstDayNumber(end) - 1)
  }

  private static func firstDayNumber(_ month: (year: Int, month: Int)) -> Int {
    CalendarDate(year: month.year, month: month.month, day: 1)?.dayNumber ?? 0
  }

  /// Whether every day of `other` lies in this date.
  package func covers(_ other: PartialDate) -> Bool {
    dayNumbers.lowerBound <= other.dayNumbers.lowerBound
      && other.dayNumbers.upperBound <= dayNumbers.upperBound
  }
}
