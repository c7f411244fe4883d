/// Expressions whose heart is a date or clock time, with the words before and after that belong to
/// them: `early in 1862`, `the end of September 1940`, `the night of 8 February`, `August of that
/// year`.
enum DatedRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    if let clock = ClockTimeRule.match(tokens, index) { return time(clock, tokens, index) }
    guard let date = CalendarRule.match(tokens, index).map({ StyleRule.extended($0, tokens) })
    else { return nil }
    guard isCredible(date.fields, tokens, index, date.end) else { return nil }
    var timex = Timex(
      range: 0..<0, kind: .date, meaning: .calendar(date.fields), tokens: index..<date.end)
    if date.fields.year == nil { timex = ofThatYear(timex, date.fields, tokens) }
    return Extents.extended(timex, tokens)
  }

  private static func time(
    _ clock: (end: Int, fields: CalendarFields), _ tokens: TimeTokens, _ index: Int
  ) -> Timex? {
    var fields = clock.fields
    var end = clock.end
    // "9:34 p.m., March 19", "6 a.m. on 5 May 1940"
    var next = end
    let isJoined =
      tokens.kind(next) == .comma || tokens.isWord(next, "on")
      || tokens.kind(next) == .of && tokens.kind(next - 1) == .dayPart
    if isJoined { next += 1 }
    if next > end, let date = CalendarRule.match(tokens, next), date.fields.hasDay {
      let minutes = fields.minutes
      fields = date.fields
      fields.minutes = minutes
      end = date.end
    }
    return Timex(range: 0..<0, kind: .time, meaning: .calendar(fields), tokens: index..<end)
  }

  /// `August of that year`, `25 July of the same year`.
  static func ofThatYear(
    _ timex: Timex, _ fields: CalendarFields, _ tokens: TimeTokens
  ) -> Timex {
    var timex = timex
    var place = timex.tokens.upperBound
    if fields.hasDay, tokens.isWord(place, "last") || tokens.isWord(place, "next"),
      [.period, .comma, .function, .closing, .lineBreak].contains(tokens.kind(place + 1))
    {
      // "the 12th of October last"
      timex.tokens = timex.tokens.lowerBound..<place + 1
      var shift = Timex.Shift(count: tokens.value(place), unit: .year)
      shift.isNearest = true
      timex.meaning = .shifted(shift, fields)
      return timex
    }
    if tokens.kind(place) == .of || tokens.kind(place) == .comma { place += 1 }
    guard [.demonstrative, .the].contains(tokens.kind(place)) else { return timex }
    var count = 0
    var isPointed = tokens.kind(place) == .demonstrative
    place += 1
    while tokens.kind(place) == .pointer {
      isPointed = true
      count += tokens.value(place)
      place += 1
    }
    guard isPointed, tokens.kind(place) == .unit, tokens.value(place) == TimeUnit.year.rawValue
    else { return timex }
    timex.tokens = timex.tokens.lowerBound..<place + 1
    timex.meaning = .shifted(Timex.Shift(count: count, unit: .year), fields)
    return timex
  }

  // MARK: - Words that only look like a date

  private static func isCredible(
    _ fields: CalendarFields, _ tokens: TimeTokens, _ index: Int, _ end: Int
  ) -> Bool {
    if fields.month != nil, fields.day == nil, tokens.kind(index - 1) == .number,
      tokens[index - 1].digits <= 2
    {
      // "31 February": no such day.
      return false
    }
    if fields.year != nil || fields.hasDay { return true }
    if fields.month == 5, tokens.isWord(end, "day"), tokens[end].isCapitalized { return false }
    if let month = fields.month, month == 3 || month == 5 || end == index + 1 {
      return isMonthAlone(month, tokens, index, end)
    }
    if fields.season != nil { return isSeasonAlone(tokens, index) }
    if fields.weekday != nil {
      let isOpening = [.lineBreak, .period].contains(tokens.kind(index - 1))
      if isOpening, isName(tokens, end) { return false }
      return !tokens.isWord(index - 1, "black") && !tokens.isWord(index - 1, "bloody")
        && !(tokens[end].isCapitalized && namesakes.contains(tokens, end))
    }
    return true
  }

  /// What takes its name from a day of the week: "the Sunday Times".
  private static let namesakes = TextSet([
    "school", "schools", "times", "herald", "express", "mail", "mirror", "post", "island", "club",
  ])

  private static func isName(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.kind(index) == .word && tokens[index].isCapitalized
  }

  /// "May" and "March" are words of their own; other months are names of people and things.
  private static func isMonthAlone(
    _ month: Int, _ tokens: TimeTokens, _ index: Int, _ end: Int
  ) -> Bool {
    switch tokens.kind(index - 1) {
    case .in, .preposition, .part, .later, .of, .pointer, .demonstrative, .to, .slash: return true
    case .and:
      // "and June Carter"
      return !isName(tokens, end) || [.month, .shortMonth].contains(tokens.kind(index - 2))
    case .opening: return tokens.isDash(end)
    case .dash: return tokens.kind(index - 2) == .part || tokens.kind(index - 2) == .month
    case .article, .the, .possessive: return month != 3 && month != 5 || tokens.kind(end) == .word
    case .word where tokens[index - 1].isCapitalized: return false
    case .period, .lineBreak, .mark:
      return month != 3 && month != 5
        && [.comma, .preposition, .in, .to, .dash].contains(tokens.kind(end))
        || tokens.isDash(end)
    default: return month != 3 && month != 5 && tokens.kind(index) == .month
    }
  }

  /// A season as a noun, not "to fall" and not "a spring" of water.
  private static func isSeasonAlone(_ tokens: TimeTokens, _ index: Int) -> Bool {
    let before = tokens.kind(index - 1)
    let isFall = tokens.isWord(index, "fall")
    let isSpring = tokens.isWord(index, "spring")
    switch before {
    case .in, .part, .later, .pointer, .demonstrative: return true
    case .preposition, .ordinal: return !isFall
    case .dash: return tokens.kind(index - 2) == .season || tokens.kind(index - 2) == .part
    case .of: return !isFall && !isSpring
    case .the:
      guard isFall || isSpring else { return true }
      let place = tokens.kind(index - 2)
      if place != .period, place != .lineBreak,
        [.and, .comma, .period].contains(tokens.kind(index + 1))
      {
        return true
      }
      guard place == .in || place == .preposition || place == .of || place == .partNoun
      else { return false }
      return tokens.kind(index + 1) != .of
    case .and where isFall || isSpring:
      return [.season, .month].contains(tokens.kind(index - 2))
    case .possessive, .article, .and: return !isFall || tokens.kind(index + 1) == .word
    case .word:
      return !isFall && !isSpring
    case .lineBreak, .period:
      // "Fall back!", "Winter Street"
      if isFall { return tokens.kind(index + 1) == .auxiliary }
      return !isName(tokens, index + 1) && !(isSpring && tokens.isWord(index + 1, "water"))
    default: return false
    }
  }
}
