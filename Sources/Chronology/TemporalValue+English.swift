/// Dates as English prose has them, in one style: `26 June 1908`, `the 1920s`, `44 BC`.
extension TemporalValue {
  /// The date without a preposition; an open interval says `until` or `from`.
  package var english: String {
    switch self {
    case .date(let date): date.english
    case .interval(.open, .date(let end)): "until \(end.english)"
    case .interval(.date(let start), .open): "from \(start.english)"
    case .interval(.date(let start), .date(let end)): Self.span(from: start, to: end)
    case .interval(.open, .open): "at an unknown time"
    }
  }

  /// `1948–1949` for whole years, `March 1981 to June 1983` for anything finer.
  private static func span(from start: PartialDate, to end: PartialDate) -> String {
    let areYears = start.precision == .year && end.precision == .year
    let arePlain = !start.isApproximate && !end.isApproximate && start.year > 0
    return areYears && arePlain
      ? "\(start.english)–\(end.english)" : "\(start.english) to \(end.english)"
  }
}

extension PartialDate {
  /// The names of the months, January first.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  package var english: String { (isApproximate ? "about " : "") + exactEnglish }

  private var exactEnglish: String {
    switch precision {
    case .century: centuryName
    case .decade: year >= 0 ? "the \(year)s" : "the \(1 - year)s BC"
    case .year: yearName
    case .season: "\(seasonName) \(yearName)"
    case .month: "\(monthName) \(yearName)"
    case .day: "\(day ?? 1) \(monthName) \(yearName)"
    }
  }

  private var monthName: String { Self.monthNames[(month ?? 1) - 1] }

  private var seasonName: String {
    switch season {
    case .spring?: "spring"
    case .summer?: "summer"
    case .autumn?: "autumn"
    case .winter?, nil: "winter"
    }
  }

  /// `1933`, `AD 14`, `44 BC`.
  private var yearName: String {
    if year <= 0 { return "\(1 - year) BC" }
    return year < 100 ? "AD \(year)" : "\(year)"
  }

  /// `the 19th century`; EDTF's century 18XX.
  private var centuryName: String {
    guard year >= 0 else { return "the \(ordinal(-year / 100)) century BC" }
    return "the \(ordinal(year / 100 + 1)) century"
  }

  private func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }
}
