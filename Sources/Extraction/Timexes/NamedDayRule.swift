/// Named days, fixed and movable: `Good Friday 1865`, `Easter Monday`, `Ascension Day 1940`,
/// `Thanksgiving`, `Christmas Eve 1914`, `New Year's Day 1901`, `All Saints' Day`.
///
/// A name with its full date has that date. `Easter 1916` is a time around its Sunday.
enum NamedDayRule {
  /// What a name stands for.
  private enum Day {
    case fixed(Int, Int)
    case movable(MovableFeast)
  }

  /// A name found in the text.
  private struct Name {
    var tokens: Range<Int>
    var day: Day
    var isApproximate = false
    /// Whether the name is no other's: "Easter" is an island's too.
    var isCertain = true
  }

  static func match(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    guard tokens[index].isCapitalized, let name = name(tokens, index) else { return nil }
    let first = name.tokens.lowerBound
    var end = name.tokens.upperBound
    var fields = CalendarFields()
    switch name.day {
    case .fixed(let month, let day): (fields.month, fields.day) = (month, day)
    case .movable(let feast): fields.feast = feast
    }
    if let date = ownDate(tokens, end) {
      (end, fields) = date
    } else if let date = CalendarRule.withYear(
      fields, tokens, tokens.kind(end) == .in ? end + 1 : end), date.fields.year != nil
    {
      (end, fields) = date
    }
    if fields.year == nil, !stands(name, tokens) { return nil }
    var timex = Timex(
      range: 0..<0, kind: .date, meaning: .calendar(fields), tokens: first..<end)
    if fields.year == nil { timex = DatedRule.ofThatYear(timex, fields, tokens) }
    timex.isApproximate = name.isApproximate && fields.numbers == nil && fields.feast != nil
    return timex
  }

  /// `Good Friday, 14 April 1865`, `Easter Monday (24 April) 1916`: the date after a name.
  private static func ownDate(_ tokens: TimeTokens, _ end: Int) -> CalendarRule.Found? {
    let isInBrackets = tokens.kind(end) == .opening
    let next = isInBrackets || tokens.kind(end) == .comma ? end + 1 : end
    guard let date = CalendarRule.dayOfMonth(tokens, next) else { return nil }
    guard isInBrackets else { return date }
    guard tokens.kind(date.end) == .closing else { return nil }
    return date.fields.year == nil
      ? CalendarRule.withYear(date.fields, tokens, date.end + 1)
      : (date.end + 1, date.fields)
  }

  /// Whether a name without a year is one of a day.
  private static func stands(_ name: Name, _ tokens: TimeTokens) -> Bool {
    let next = tokens[name.tokens.upperBound]
    if next.kind == .word, next.isCapitalized { return false }
    guard !name.isCertain else { return true }
    switch tokens.kind(name.tokens.lowerBound - 1) {
    case .preposition, .later, .pointer, .demonstrative: return true
    default: return tokens.isWord(name.tokens.lowerBound - 1, "on")
    }
  }

  private static func name(_ tokens: TimeTokens, _ index: Int) -> Name? {
    switch tokens.kind(index) {
    case .weekday: feastDay(tokens, index)
    case .holiday: holiday(tokens, index)
    case .unit where tokens.value(index) == TimeUnit.day.rawValue: day(tokens, index)
    case .unit where tokens.value(index) == TimeUnit.year.rawValue: newYear(tokens, index)
    default: nil
    }
  }

  /// `Good Friday`, `Whit Monday`: the day of the week and the word before it.
  private static func feastDay(_ tokens: TimeTokens, _ index: Int) -> Name? {
    guard tokens[index - 1].isCapitalized,
      [.word, .holiday].contains(tokens.kind(index - 1)),
      let feast = feasts.first(where: {
        $0.weekday == tokens.value(index) && tokens.isWord(index - 1, $0.word)
      })
    else { return nil }
    return Name(tokens: index - 1..<index + 1, day: .movable(.easter(feast.offset)))
  }

  private struct Feast: Sendable {
    var word: StaticString
    var weekday: Int
    /// Days after Easter Sunday.
    var offset: Int8
  }

  private static let feasts = [
    Feast(word: "easter", weekday: 7, offset: 0),
    Feast(word: "easter", weekday: 1, offset: 1),
    Feast(word: "easter", weekday: 2, offset: 2),
    Feast(word: "good", weekday: 5, offset: -2),
    Feast(word: "palm", weekday: 7, offset: -7),
    Feast(word: "maundy", weekday: 4, offset: -3),
    Feast(word: "holy", weekday: 4, offset: -3),
    Feast(word: "holy", weekday: 6, offset: -1),
    Feast(word: "ash", weekday: 3, offset: -46),
    Feast(word: "shrove", weekday: 2, offset: -47),
    Feast(word: "whit", weekday: 7, offset: 49),
    Feast(word: "whit", weekday: 1, offset: 50),
    Feast(word: "trinity", weekday: 7, offset: 56),
  ]

  /// `Christmas Day`, `Thanksgiving`, `Pentecost`.
  private static func holiday(_ tokens: TimeTokens, _ index: Int) -> Name? {
    guard let holiday = Holiday(rawValue: tokens.value(index)) else { return nil }
    var name = Name(tokens: index..<index + 1, day: .fixed(1, 1))
    var end = index + 1
    let isDay = tokens.kind(end) == .unit && tokens.value(end) == TimeUnit.day.rawValue
    if isDay { end += 1 }
    switch holiday {
    case .christmas, .halloween:
      guard let (month, day) = holiday.day, !tokens.isWord(end, "island") else { return nil }
      let isEve = tokens.isWord(end, "eve")
      return Name(
        tokens: index..<(isEve ? end + 1 : end), day: .fixed(month, isEve ? day - 1 : day))
    case .michaelmas, .candlemas, .martinmas:
      guard let (month, day) = holiday.day else { return nil }
      return Name(tokens: index..<end, day: .fixed(month, day))
    case .easter:
      guard tokens.kind(end) != .weekday || !tokens[end].isCapitalized else { return nil }
      name.isApproximate = !isDay
      name.isCertain = isDay
      name.day = .movable(.easter(0))
    case .whitsun:
      name.isApproximate = true
      name.day = .movable(.easter(49))
    case .pentecost:
      name.isCertain = isDay
      name.day = .movable(.easter(49))
    case .thanksgiving: name.day = .movable(.thanksgiving)
    case .ramadan: return nil
    }
    name.tokens = index..<end
    return name
  }

  /// `Ascension Day`, `All Saints' Day`, `May Day`.
  private static func day(_ tokens: TimeTokens, _ index: Int) -> Name? {
    func name(_ first: Int, _ day: Day) -> Name { Name(tokens: first..<index + 1, day: day) }
    let before = index - 1
    guard tokens[before].isCapitalized else { return possessed(tokens, index) }
    if tokens.isWord(before, "ascension") { return name(before, .movable(.easter(39))) }
    if tokens.isWord(before, "boxing") { return name(before, .fixed(12, 26)) }
    if tokens.isWord(before, "armistice") { return name(before, .fixed(11, 11)) }
    if tokens.isWord(before, "bastille") { return name(before, .fixed(7, 14)) }
    if tokens.isWord(before, "may") { return name(before, .fixed(5, 1)) }
    return nil
  }

  /// `All Saints' Day`, `St Patrick's Day`.
  private static func possessed(_ tokens: TimeTokens, _ index: Int) -> Name? {
    func name(_ first: Int, _ month: Int, _ day: Int) -> Name {
      Name(tokens: first..<index + 1, day: .fixed(month, day))
    }
    let isSaint = tokens.kind(index - 1) == .possessive && tokens.kind(index - 2) == .apostrophe
    let owner = isSaint ? index - 3 : index - 2
    guard isSaint || tokens.kind(index - 1) == .apostrophe, tokens[owner].isCapitalized else {
      return nil
    }
    if tokens.isWord(owner - 1, "all"), tokens[owner - 1].isCapitalized {
      if tokens.isWord(owner, "saints") { return name(owner - 1, 11, 1) }
      if tokens.isWord(owner, "souls") { return name(owner - 1, 11, 2) }
    }
    let title = tokens.kind(owner - 1) == .period ? owner - 2 : owner - 1
    guard tokens.isWord(title, "st") || tokens.isWord(title, "saint") else { return nil }
    if tokens.isWord(owner, "patrick") { return name(title, 3, 17) }
    if tokens.isWord(owner, "stephen") { return name(title, 12, 26) }
    if tokens.isWord(owner, "valentine") { return name(title, 2, 14) }
    if tokens.isWord(owner, "andrew") { return name(title, 11, 30) }
    if tokens.isWord(owner, "george") { return name(title, 4, 23) }
    return nil
  }

  /// `New Year's Day`, `New Year's Eve`.
  private static func newYear(_ tokens: TimeTokens, _ index: Int) -> Name? {
    guard tokens.isWord(index - 1, "new"), tokens[index - 1].isCapitalized,
      tokens.kind(index + 1) == .apostrophe, tokens.kind(index + 2) == .possessive,
      tokens[index + 3].isCapitalized
    else { return nil }
    let isEve = tokens.isWord(index + 3, "eve")
    guard isEve || tokens.isWord(index + 3, "day") else { return nil }
    return Name(tokens: index - 1..<index + 4, day: isEve ? .fixed(12, 31) : .fixed(1, 1))
  }
}
