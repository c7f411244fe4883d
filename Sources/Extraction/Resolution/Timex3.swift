/// Values as TIMEX3 writes them: `1940-06`, `1941-SU`, `195`, `BC0490`, `P3M`, `1904-02-08TNI`.
package enum Timex3 {
  /// The value of an expression.
  ///
  /// - Parameters:
  ///   - timex: the expression.
  ///   - fields: the date it was resolved to.
  /// - Returns: nil where it cannot be told.
  package static func value(of timex: Timex, _ fields: CalendarFields?) -> String? {
    switch timex.meaning {
    case .calendar(let own):
      return date(fields ?? own)
    case .shifted:
      return fields.map(date)
    case .duration(let count, let unit): return duration(count, unit)
    case .every(let count, let unit):
      return timex.tokens.count == 1 ? recurring(unit) : duration(Double(count), unit)
    case .recurring(let fields): return date(fields)
    case .reference(let reference): return reference.rawValue
    case .unknown: return nil
    }
  }

  /// `daily` as every one of them.
  private static func recurring(_ unit: TimeUnit) -> String {
    switch unit {
    case .day: "XXXX-XX-XX"
    case .week: "XXXX-WXX"
    case .month: "XXXX-XX"
    default: "XXXX"
    }
  }

  static func duration(_ count: Double?, _ unit: TimeUnit) -> String {
    let (isClock, letters) = unit.letters
    let factor = unit == .fortnight ? 2.0 : 1.0
    let number: String
    if let count {
      let product = count * factor
      let whole = Int(product)
      number = Double(whole) == product ? "\(whole)" : "\(product)"
    } else {
      number = "X"
    }
    return (isClock ? "PT" : "P") + number + letters
  }

  private static func date(_ fields: CalendarFields) -> String {
    var text = year(fields)
    if fields.span != .year { return text }
    if let half = fields.half { return text + "-H\(half)" }
    if let quarter = fields.quarter { return text + "-Q\(quarter)" }
    if let month = fields.month {
      text += "-" + padded(month, 2)
      if let day = fields.day {
        text += "-" + padded(day, 2)
      } else if fields.isDayUnknown || fields.isTime {
        text += "-XX"
      }
    } else if let season = fields.season {
      text += ["-SP", "-SU", "-FA", "-WI"][season - 21]
    } else if let weekday = fields.weekday {
      text += "-WXX-\(weekday)"
    } else if fields.isTime || fields.isDayUnknown {
      text += "-XX-XX"
    }
    if let minutes = fields.minutes {
      text += "T" + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
    } else if let part = fields.dayPart {
      text += "T" + part.letters
    }
    return text
  }

  private static func year(_ fields: CalendarFields) -> String {
    guard let year = fields.year else { return "XXXX" }
    let digits = padded(year, 4)
    let shown =
      switch fields.span {
      case .year: digits
      case .decade: String(digits.dropLast())
      case .century: String(digits.dropLast(2))
      }
    return fields.isBC ? "BC" + shown : shown
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
