import Chronology
import Scheduling

/// Days of study in words.
enum DayText {
  private static let weekdays = [
    "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `today`, `tomorrow`, else `on Tuesday, 25 November 2025`.
  static func phrase(_ day: StudyDay, today: StudyDay) -> String {
    switch day.days(since: today) {
    case 0: "today"
    case 1: "tomorrow"
    default: "on \(full(day))"
    }
  }

  /// `Tuesday, 25 November 2025`.
  static func full(_ day: StudyDay) -> String {
    let date = CalendarDate(dayNumber: day.rawValue)
    let weekday = weekdays[((day.rawValue % 7) + 7) % 7]
    return "\(weekday), \(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// A wait in the shortest form: `today`, `1 d`, `6 d`, `3 mo`, `2.5 y`.
  static func wait(_ days: Int) -> String {
    switch days {
    case ..<1: return "today"
    case ..<60: return "\(days) d"
    case ..<365: return "\((days + 15) / 30) mo"
    default:
      let tenths = (days * 10 + 182) / 365
      return tenths % 10 == 0 ? "\(tenths / 10) y" : "\(tenths / 10).\(tenths % 10) y"
    }
  }
}
