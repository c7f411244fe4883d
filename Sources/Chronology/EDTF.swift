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
    let bytes = Array(text.utf8)
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      guard let date = PartialDate(edtf: bytes[...]) else { return nil }
      self = .date(date)
      return
    }
    guard let start = Bound(edtf: bytes[..<slash]), let end = Bound(edtf: bytes[(slash + 1)...]),
      start != .open || end != .open
    else { return nil }
    if let first = start.date, let last = end.date,
      first.dayNumbers.lowerBound > last.dayNumbers.upperBound
    {
      return nil
    }
    self = .interval(start, end)
  }
}

extension TemporalValue.Bound {
  package var edtf: String {
    switch self {
    case .date(let date): date.edtf
    case .open: ".."
    }
  }

  package init?(edtf text: String) { self.init(edtf: Array(text.utf8)[...]) }

  fileprivate init?(edtf bytes: ArraySlice<UInt8>) {
    if bytes.elementsEqual("..".utf8) {
      self = .open
    } else if let date = PartialDate(edtf: bytes) {
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
  package init?(edtf text: String) { self.init(edtf: Array(text.utf8)[...]) }

  fileprivate init?(edtf bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let isApproximate = rest.last == UInt8(ascii: "~")
    if isApproximate { rest.removeLast() }
    let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
    if sign < 0 { rest.removeFirst() }
    let numeral = rest.prefix(4)
    guard numeral.count == 4 else { return nil }
    rest = rest.dropFirst(4)

    if numeral.last == UInt8(ascii: "X") {
      let known = numeral.prefix { $0 != UInt8(ascii: "X") }
      guard rest.isEmpty, let number = Self.number(known),
        numeral.dropFirst(known.count).allSatisfy({ $0 == UInt8(ascii: "X") })
      else { return nil }
      switch known.count {
      case 3: self = .decade(holding: sign * number * 10, isApproximate: isApproximate)
      case 2: self = .century(holding: sign * number * 100, isApproximate: isApproximate)
      default: return nil
      }
      return
    }

    guard let magnitude = Self.number(numeral) else { return nil }
    let year = sign * magnitude
    if rest.isEmpty {
      self = .year(year, isApproximate: isApproximate)
      return
    }
    guard let second = Self.part(&rest) else { return nil }
    if rest.isEmpty {
      if let season = Season(rawValue: second) {
        self = .season(season, of: year, isApproximate: isApproximate)
      } else if let month = Self.month(second, of: year, isApproximate: isApproximate) {
        self = month
      } else {
        return nil
      }
      return
    }
    guard let day = Self.part(&rest), rest.isEmpty,
      let date = CalendarDate(year: year, month: second, day: day)
    else { return nil }
    self = .day(date, isApproximate: isApproximate)
  }

  /// Takes a hyphen and two digits.
  private static func part(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.count >= 3, rest.popFirst() == UInt8(ascii: "-") else { return nil }
    defer { rest = rest.dropFirst(2) }
    return number(rest.prefix(2))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return digits.isEmpty ? nil : number
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
