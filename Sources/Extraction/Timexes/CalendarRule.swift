/// Days, months and seasons, with or without their year: `26 June 1908`, `the 26th of June, 1908`,
/// `June 26, 1908`, `Tuesday, June 26`, `1908-06-26`, `March of 1927`, `the spring of 1898`.
enum CalendarRule {
  typealias Found = (end: Int, fields: CalendarFields)

  /// The end and fields of a date that begins at a place.
  static func match(_ tokens: TimeTokens, _ index: Int) -> Found? {
    switch tokens.kind(index) {
    case .weekday: return weekday(tokens, index)
    case .month, .shortMonth: return monthFirst(tokens, index) ?? month(tokens, index)
    case .number:
      return iso(tokens, index) ?? dayFirst(tokens, index) ?? YearsRule.match(tokens, index)
    case .ordinalNumber, .ordinal:
      return dayFirst(tokens, index) ?? CenturyRule.match(tokens, index)
    case .word: return CenturyRule.match(tokens, index)
    case .numericDate: return NumericDateRule.match(tokens, index)
    case .season: return season(tokens, index)
    case .decade, .era, .cardinal: return YearsRule.match(tokens, index)
    default: return nil
    }
  }

  /// The month that a capitalised name stands for, and the place after it and its full stop.
  static func monthName(_ tokens: TimeTokens, _ index: Int) -> (end: Int, month: Int)? {
    guard tokens[index].isCapitalized else { return nil }
    switch tokens.kind(index) {
    case .month: return (index + 1, tokens.value(index))
    case .shortMonth:
      let hasStop = tokens.kind(index + 1) == .period && tokens[index + 1].isAttached
      return (hasStop ? index + 2 : index + 1, tokens.value(index))
    default: return nil
    }
  }

  /// The day of a month that a number stands for.
  static func dayNumber(_ tokens: TimeTokens, _ index: Int) -> Int? {
    switch tokens.kind(index) {
    case .number, .ordinalNumber:
      guard tokens[index].digits <= 2, 1...31 ~= tokens.value(index) else { return nil }
      return tokens.value(index)
    case .ordinal: return tokens.value(index)
    default: return nil
    }
  }

  private static func weekday(_ tokens: TimeTokens, _ index: Int) -> Found? {
    guard tokens[index].isCapitalized else { return nil }
    var next = index + 1
    if tokens.kind(next) == .comma { next += 1 }
    if tokens.kind(next) == .the { next += 1 }
    let isNumeric = tokens.kind(next) == .numericDate
    let date =
      isNumeric
      ? NumericDateRule.match(tokens, next) : dayFirst(tokens, next) ?? monthFirst(tokens, next)
    if var date {
      date.fields.weekday = tokens.value(index)
      date.fields.orderByWeekday()
      return date
    }
    var fields = CalendarFields()
    fields.weekday = tokens.value(index)
    return (index + 1, fields)
  }

  private static func dayFirst(_ tokens: TimeTokens, _ index: Int) -> Found? {
    guard var day = dayNumber(tokens, index) else { return nil }
    if let tens = tensBefore(tokens, index) { day += tens }
    var next = tokens.kind(index + 1) == .of ? index + 2 : index + 1
    if let date = StyleRule.ofOneMonth(tokens, index) { return date }
    if isGermanDay(tokens, index) { next = index + 2 }
    if tokens.isWord(index + 1, "day"), tokens.kind(index + 2) == .of { next = index + 3 }
    if tokens.kind(index) == .ordinal, next == index + 1 { return nil }
    guard let (end, month) = monthName(tokens, next) else { return firstOfTwo(day, tokens, index) }
    return withYear(.month(month, day: day), tokens, end)
  }

  /// The `twenty` before the `first` of `the twenty-first of June`.
  static func tensBefore(_ tokens: TimeTokens, _ index: Int) -> Int? {
    guard tokens.kind(index) == .ordinal, tokens.value(index) < 10,
      tokens.isDash(index - 1, tight: true), tokens.kind(index - 2) == .cardinal,
      [20, 30].contains(tokens.value(index - 2))
    else { return nil }
    return tokens.value(index - 2)
  }

  /// `26. June 1908`: with its year, and after a word that no sentence ends in.
  private static func isGermanDay(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.kind(index) == .number, tokens.kind(index + 1) == .period,
      tokens.value(index + 1) == Int(UInt8(ascii: ".")), tokens[index + 1].isAttached,
      let (end, _) = monthName(tokens, index + 2), YearsRule.year(tokens, end) != nil
    else { return false }
    switch tokens.kind(index - 1) {
    case .the, .preposition, .opening, .lineBreak, .to: return true
    default: return tokens.isWord(index - 1, "on")
    }
  }

  /// The `6` of `6-7 February` and of `6/7 February`.
  private static func firstOfTwo(_ day: Int, _ tokens: TimeTokens, _ index: Int) -> Found? {
    let joint = tokens.kind(index + 1)
    guard joint == .dash || joint == .and || joint == .to || joint == .slash,
      let last = dayNumber(tokens, index + 2), last > day, tokens.kind(index) != .ordinal,
      joint != .slash || last == day + 1 && tokens[index + 1].isAttached
    else { return nil }
    let next = tokens.kind(index + 3) == .of ? index + 4 : index + 3
    guard let (_, month) = monthName(tokens, next) else { return nil }
    let fields = CalendarFields.month(month, day: day)
    return CalendarFields.hasDay(fields) ? (index + 1, fields) : nil
  }

  private static func monthFirst(_ tokens: TimeTokens, _ index: Int) -> Found? {
    guard let (end, month) = monthName(tokens, index) else { return nil }
    let next = tokens.kind(end) == .the ? end + 1 : end
    if next > end, tokens.kind(next) == .cardinal,
      let (last, day) = OrdinalWords.read(tokens, next)
    {
      return withYear(.month(month, day: day), tokens, last)
    }
    guard let day = dayNumber(tokens, next),
      tokens.kind(next) != .ordinal || next > end && !tokens[next].isCapitalized,
      !(tokens.kind(next) == .number && isCount(tokens, next + 1))
    else { return nil }
    return withYear(.month(month, day: day), tokens, next + 1)
  }

  /// Whether what follows makes the number before it a count.
  private static func isCount(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.kind(index) {
    case .month, .shortMonth: tokens[index].isCapitalized
    case .mark: tokens.value(index) == 0x25
    case .units: true
    default: false
    }
  }

  /// A date with the year that follows it, if one does.
  static func withYear(
    _ fields: CalendarFields, _ tokens: TimeTokens, _ end: Int
  ) -> Found? {
    guard CalendarFields.hasDay(fields) else { return nil }
    var next = end
    if tokens.kind(next) == .comma || tokens.kind(next) == .of { next += 1 }
    guard let year = YearsRule.year(tokens, next) else { return (end, fields) }
    var whole = fields
    whole.takeYear(of: year.fields)
    if !year.fields.hasEra,
      let (end, later) = DoubleYear.read(tokens, year.end, year: whole.year, of: fields)
    {
      whole.year = later
      return (end, whole)
    }
    return (year.end, whole)
  }

  /// A day of a month that begins at a place, with its year or without.
  static func dayOfMonth(_ tokens: TimeTokens, _ index: Int) -> Found? {
    let start = tokens.kind(index) == .the ? index + 1 : index
    let found =
      switch tokens.kind(start) {
      case .month, .shortMonth: monthFirst(tokens, start)
      case .number, .ordinalNumber: dayFirst(tokens, start)
      default: nil as Found?
      }
    return found.flatMap { $0.fields.hasDay ? $0 : nil }
  }

  /// `March 1927`, `March of 1927`, `March`.
  private static func month(_ tokens: TimeTokens, _ index: Int) -> Found? {
    guard let (end, month) = monthName(tokens, index) else { return nil }
    return withYear(.month(month), tokens, end)
  }

  private static func season(_ tokens: TimeTokens, _ index: Int) -> Found? {
    var fields = CalendarFields()
    fields.season = tokens.value(index)
    return withYear(fields, tokens, index + 1)
  }

  /// `1908-06-26`.
  private static func iso(_ tokens: TimeTokens, _ index: Int) -> Found? {
    guard tokens[index].digits == 4, tokens.isDash(index + 1, tight: true),
      tokens.isDash(index + 3, tight: true), tokens[index + 2].digits == 2,
      tokens[index + 4].digits == 2, 1...12 ~= tokens.value(index + 2),
      1...31 ~= tokens.value(index + 4)
    else { return nil }
    var fields = CalendarFields.month(tokens.value(index + 2), day: tokens.value(index + 4))
    fields.year = tokens.value(index)
    return (index + 5, fields)
  }
}

extension CalendarFields {
  /// Whether the month has the day, in a leap year at least.
  static func hasDay(_ fields: Self) -> Bool {
    guard let month = fields.month, let day = fields.day else { return true }
    let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1...12 ~= month && 1...longest[month - 1] ~= day
  }
}
