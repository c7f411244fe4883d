/// Dates in numbers alone: `26.6.1908`, `26/6/1908`, `6/26/1908`, `26-06-1908`.
///
/// Where both numbers could be the month, only the year is told; `NumericOrder` may decide it by
/// the document's other dates.
enum NumericDateRule {
  static func match(
    _ tokens: TimeTokens, _ index: Int
  ) -> (end: Int, fields: CalendarFields)? {
    let packed = tokens.value(index)
    let first = packed / 1_000_000
    let second = packed / 10_000 % 100
    let year = packed % 10_000
    guard 1000...2199 ~= year, isCredible(tokens, index) else { return nil }
    var fields = CalendarFields()
    fields.year = year
    fields.numbers = CalendarFields.Numbers(first: UInt8(first), second: UInt8(second))
    if first == second {
      fields.read(.dayFirst)
    } else if first > 12 {
      fields.read(.dayFirst)
    } else if second > 12 {
      fields.read(.monthFirst)
    }
    if let date = fields.month, !CalendarFields.hasDay(fields) || date > 12 { return nil }
    guard 1...31 ~= first, 1...31 ~= second else { return nil }
    return (index + 1, fields)
  }

  /// Not the number of a version or section, and no piece of something longer.
  private static func isCredible(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.kind(index - 1) {
    case .label, .currency, .decimal: false
    case .opening, .comma: true
    case .period where tokens.kind(index - 2) == .label: false
    case .word: !labels.contains(tokens, index - 1)
    case .dash where tokens.kind(index - 2) == .numericDate: true
    default: !tokens[index].isAttached
    }
  }

  private static let labels = TextSet(["version", "release", "clause", "part", "host", "item", "v"])
}

extension CalendarFields {
  /// The two numbers of a date in numbers, in the order of the text.
  package struct Numbers: Hashable, Sendable {
    var first: UInt8
    var second: UInt8
  }

  /// Which of the two numbers is the day.
  enum NumberOrder: Hashable {
    case dayFirst, monthFirst
  }

  /// Takes the day and month from the numbers.
  mutating func read(_ order: NumberOrder) {
    guard let numbers else { return }
    day = Int(order == .dayFirst ? numbers.first : numbers.second)
    month = Int(order == .dayFirst ? numbers.second : numbers.first)
  }

  /// Takes the order in which the date falls on its day of the week, where only one does.
  mutating func orderByWeekday() {
    guard numbers != nil, month == nil, let weekday else { return }
    let readings = [NumberOrder.dayFirst, .monthFirst].map { order in
      var fields = self
      fields.read(order)
      return fields
    }
    let fitting = readings.filter { $0.calendarDate?.weekday == weekday }
    if fitting.count == 1 { self = fitting[0] }
  }

  /// The order that the numbers themselves decide.
  fileprivate var decidedOrder: NumberOrder? {
    guard let numbers, numbers.first != numbers.second else { return nil }
    return numbers.first > 12 ? .dayFirst : numbers.second > 12 ? .monthFirst : nil
  }
}

/// Reads a document's dates in numbers in the order that those among them follow that decide it.
///
/// Where they contradict one another, or none decides, the others stay without day and month.
enum NumericOrder {
  static func decided(_ timexes: [Timex]) -> [Timex] {
    var order: CalendarFields.NumberOrder?
    var hasOpen = false
    for timex in timexes {
      guard let fields = timex.explicitFields, fields.numbers != nil else { continue }
      if fields.month == nil { hasOpen = true }
      guard let found = fields.decidedOrder else { continue }
      if let order, order != found { return timexes }
      order = found
    }
    guard hasOpen, let order else { return timexes }
    return timexes.map { timex in
      guard var fields = timex.explicitFields, fields.numbers != nil, fields.month == nil else {
        return timex
      }
      var timex = timex
      fields.read(order)
      timex.meaning = .calendar(fields)
      return timex
    }
  }
}
