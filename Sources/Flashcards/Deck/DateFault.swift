import Chronology

/// Says why a text is no EDTF date.
enum DateFault {
  static func note(on text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ TemporalValue.Bound(edtf: String($0)) != nil }) {
      return text == "../.."
        ? "give the beginning or the end" : "the end is before the beginning"
    }
    return parts.lazy.compactMap(note(onPart:)).first
      ?? "write it as 1908-06-26, 1927-03, 1933, 192X, 1940~ or 1948/1949"
  }

  /// What is wrong with the month or the day of a text made of numbers.
  private static func note(onPart part: Substring) -> String? {
    var rest = part.hasSuffix("~") ? part.dropLast() : part
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    let numbers = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(numbers.count), numbers[0].utf8.count == 4,
      numbers.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      let year = Int(numbers[0]), let month = Int(numbers[1])
    else { return nil }
    guard (1...12).contains(month) else {
      return numbers.count == 2
        ? "months go from 01 to 12, seasons from 21 to 24" : "months go from 01 to 12"
    }
    guard numbers.count == 3, let day = Int(numbers[2]) else { return nil }
    let days = CalendarDate.days(inMonth: month, of: isNegative ? -year : year)
    guard !(1...days).contains(day) else { return nil }
    return month == 2
      ? "February of that year has \(days) days" : "\(monthNames[month - 1]) has \(days) days"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
