internal import Chronology

/// A named day whose date is reckoned from the year: those that hang on Easter, and Thanksgiving.
package enum MovableFeast: Hashable, Sendable {
  /// So many days after Easter Sunday.
  case easter(Int8)
  /// Thanksgiving of the United States.
  case thanksgiving

  /// The month and day in a year; no day where the year kept several, nil where none can be told.
  ///
  /// Easter is reckoned by the Julian calendar up to 1582 and given in it, as the chronicles write
  /// it; from 1753 on by the Gregorian. Between them countries differed, and nothing is told. The
  /// Eastern churches' Easter is never meant.
  func date(in year: Int) -> (month: Int, day: Int?)? {
    switch self {
    case .easter(let offset):
      switch year {
      case 326...1582:
        Self.moved(Self.julianEaster(of: year), by: Int(offset), inLeap: year % 4 == 0)
      case 1753...:
        Self.moved(
          Self.gregorianEaster(of: year), by: Int(offset), inLeap: CalendarDate.isLeap(year))
      default: nil
      }
    case .thanksgiving: Self.thanksgiving(in: year)
    }
  }

  /// The last Thursday of November since 1863, the fourth since 1942; 1865 and 1869 had others.
  ///
  /// From 1939 to 1941 the states kept different days.
  private static func thanksgiving(in year: Int) -> (month: Int, day: Int?)? {
    switch year {
    case 1865: return (12, 7)
    case 1869: return (11, 18)
    case 1939...1941: return (11, nil)
    case 1863...:
      guard let first = CalendarDate(year: year, month: 11, day: 1) else { return nil }
      let thursday = (4 - first.weekday + 7) % 7 + 1
      let isLast = year < 1942 && thursday + 28 <= 30
      return (11, thursday + (isLast ? 28 : 21))
    default: return nil
    }
  }

  /// Easter Sunday by the Gregorian calendar (Meeus, Jones and Butcher).
  private static func gregorianEaster(of year: Int) -> (month: Int, day: Int) {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let number = epact + weekday - 7 * shift + 114
    return (number / 31, number % 31 + 1)
  }

  /// Easter Sunday by the Julian calendar (Meeus).
  private static func julianEaster(of year: Int) -> (month: Int, day: Int) {
    let epact = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let number = epact + weekday + 114
    return (number / 31, number % 31 + 1)
  }

  /// A day so many days after another of the same year.
  private static func moved(
    _ date: (month: Int, day: Int), by days: Int, inLeap isLeap: Bool
  ) -> (month: Int, day: Int?) {
    let year = isLeap ? 2000 : 2001
    guard let start = CalendarDate(year: year, month: date.month, day: date.day) else {
      return date
    }
    let end = CalendarDate(dayNumber: start.dayNumber + days)
    return (end.month, end.day)
  }
}
