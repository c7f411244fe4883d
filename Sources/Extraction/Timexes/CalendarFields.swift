/// What an expression says of a date, field by field, as far as it says it.
///
/// `26 June` has a month and a day; `the spring of 1898` a season and a year.
package struct CalendarFields: Hashable, Sendable {
  /// How much of time a year number stands for.
  package enum YearSpan: Hashable, Sendable {
    case year, decade, century
  }

  /// The year as it is counted in its era; the first year of a decade or century.
  package var year: Int?
  package var isBC = false
  /// Whether the text names the era.
  package var hasEra = false
  package var span = YearSpan.year
  /// Whether the decade's words name no century: `the '50s`, `the fifties`.
  package var isCenturyOpen = false
  package var month: Int?
  package var day: Int?
  /// The season, 21 for spring to 24 for winter, as in EDTF.
  package var season: Int?
  /// 1 or 2.
  package var half: Int?
  /// 1...4.
  package var quarter: Int?
  /// The day of the week, 1 for Monday to 7 for Sunday.
  package var weekday: Int?
  package var dayPart: DayPart?
  /// Minutes since midnight.
  package var minutes: Int?

  /// The named day that is meant; its month and day follow from the year.
  package var feast: MovableFeast?
  /// Whether the whole weekend is meant that the day belongs to.
  package var isWeekend = false
  /// The numbers of a date in numbers alone.
  package var numbers: Numbers?

  /// Whether a day is meant that could not be told.
  package var isDayUnknown = false

  package init() {}

  /// Whether nothing finer than a year is said.
  var isYearOnly: Bool {
    month == nil && season == nil && feast == nil && half == nil && quarter == nil && weekday == nil
      && dayPart == nil && minutes == nil
  }

  /// Whether a time of some year is named: a month, a season, a feast.
  var isOfYear: Bool { month != nil || season != nil || feast != nil }

  var isTime: Bool { dayPart != nil || minutes != nil }

  /// Whether the fields name a day of a month.
  var hasDay: Bool { month != nil && day != nil }

  /// The astronomical year.
  var astronomicalYear: Int? { year.map { isBC ? 1 - $0 : $0 } }

  /// Takes the year of another date.
  mutating func takeYear(of other: Self) {
    year = other.year
    isBC = other.isBC
    hasEra = other.hasEra
    span = .year
    reckonFeast()
  }

  /// Sets the astronomical year.
  mutating func setYear(astronomical number: Int) {
    isBC = number <= 0
    year = isBC ? 1 - number : number
    span = .year
    reckonFeast()
  }

  /// Gives a movable feast its month and day.
  private mutating func reckonFeast() {
    guard let feast, let year = astronomicalYear else { return }
    let date = feast.date(in: year)
    (month, day) = (date?.month, date?.day)
  }

  static func month(_ month: Int, day: Int? = nil) -> Self {
    var fields = Self()
    fields.month = month
    fields.day = day
    return fields
  }
}
