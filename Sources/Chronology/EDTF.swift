/// Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1 as far as Clio's dates go).
///
/// | value | text |
/// |---|---|
/// | day, month, year | `1908-06-26`, `1927-03`, `1933` |
/// | decade, century | `192X`, `19XX` |
/// | season | `1986-23` (21 spring ... 24 winter) |
/// | 44 BC | `-0043` (astronomical) |
/// | about 1940 | `1940~` |
/// | interval | `1948/1949`, `../1944-06`, `1972/..` |
extension TemporalValue {
  package var edtf: String {
    switch self {
    case .date(let date): date.edtf
    case .interval(let start, let end): "\(start.edtf)/\(end.edtf)"
    }
  }

  /// Nil when the text is not one of the forms above, or names a day that does not exist.
  package init?(edtf text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1:
      guard let date = PartialDate(edtf: text) else { return nil }
      self = .date(date)
    case 2:
      guard let start = Bound(edtf: parts[0]), let end = Bound(edtf: parts[1]),
        start != .open || end != .open
      else { return nil }
      if let first = start.date, let last = end.date,
        first.dayNumbers.lowerBound > last.dayNumbers.upperBound
      {
        return nil
      }
      self = .interval(start, end)
    default:
      return nil
    }
  }
}

extension TemporalValue.Bound {
  package var edtf: String {
    switch self {
    case .date(let date): date.edtf
    case .open: ".."
    }
  }

  package init?(edtf text: String) {
    if text == ".." {
      self = .open
    } else if let date = PartialDate(edtf: text) {
      self = .date(date)
    } else {
      return nil
    }
  }
}

extension PartialDate {
  package var edtf: String {
    let mark = isApproximate ? "~" : ""
    let sign = year < 0 ? "-" : ""
    let digits = padded(abs(year), to: 4)
    switch precision {
    case .century: return "\(sign)\(digits.dropLast(2))XX\(mark)"
    case .decade: return "\(sign)\(digits.dropLast(1))X\(mark)"
    case .year: return "\(sign)\(digits)\(mark)"
    case .season: return "\(sign)\(digits)-\(season?.rawValue ?? 21)\(mark)"
    case .month: return "\(sign)\(digits)-\(padded(month ?? 1, to: 2))\(mark)"
    case .day:
      return "\(sign)\(digits)-\(padded(month ?? 1, to: 2))-\(padded(day ?? 1, to: 2))\(mark)"
    }
  }

  /// Nil when the text is not an EDTF date, or names a day that does not exist.
  package init?(edtf text: String) {
    var rest = Substring(text)
    let isApproximate = rest.hasSuffix("~")
    if isApproximate { rest = rest.dropLast() }
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }

    if parts[0].hasSuffix("X") {
      let known = parts[0].prefix { $0 != "X" }
      guard parts.count == 1, let number = Self.digits(known) else { return nil }
      switch (known.utf8.count, parts[0].dropFirst(known.count)) {
      case (3, "X"):
        self = .decade(holding: (isNegative ? -number : number) * 10, isApproximate: isApproximate)
      case (2, "XX"):
        self = .century(
          holding: (isNegative ? -number : number) * 100, isApproximate: isApproximate)
      default: return nil
      }
      return
    }

    guard let magnitude = Self.digits(parts[0]) else { return nil }
    let year = isNegative ? -magnitude : magnitude
    guard parts.count > 1 else {
      self = .year(year, isApproximate: isApproximate)
      return
    }
    guard parts[1].utf8.count == 2, let second = Self.digits(parts[1]) else { return nil }
    if parts.count == 2 {
      if let season = Season(rawValue: second) {
        self = .season(season, of: year, isApproximate: isApproximate)
      } else if let month = Self.month(second, of: year, isApproximate: isApproximate) {
        self = month
      } else {
        return nil
      }
      return
    }
    guard parts[2].utf8.count == 2, let day = Self.digits(parts[2]),
      let date = CalendarDate(year: year, month: second, day: day)
    else { return nil }
    self = .day(date, isApproximate: isApproximate)
  }

  private static func digits(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
