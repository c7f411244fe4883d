/// Years and decades: `1933`, `44 BC`, `AD 14`, `the 1920s`, `the '70s`, `the fifties`.
///
/// A bare number of four digits is a year unless its neighbours make it a count, a price, a label or
/// a measure.
enum YearsRule {
  /// The end and fields of a year or decade that begins at a place.
  static func match(_ tokens: TimeTokens, _ index: Int) -> (end: Int, fields: CalendarFields)? {
    switch tokens.kind(index) {
    case .number: year(tokens, index).flatMap { isCredible(tokens, index, $0.end) ? $0 : nil }
    case .era: beforeYear(tokens, index)
    case .decade: decade(tokens, index)
    case .cardinal: spelled(tokens, index)
    default: nil
    }
  }

  /// A year after a month or season, where less proof is needed.
  static func year(_ tokens: TimeTokens, _ index: Int) -> (end: Int, fields: CalendarFields)? {
    if tokens.kind(index) == .era { return beforeYear(tokens, index) }
    guard tokens.kind(index) == .number else { return nil }
    let token = tokens[index]
    var fields = CalendarFields()
    fields.year = tokens.value(index)
    if tokens.kind(index + 1) == .era, token.digits <= 4, token.value > 0,
      tokens[index + 1].isCapitalized
    {
      fields.isBC = tokens.value(index + 1) < 0
      fields.hasEra = true
      return (index + 2, fields)
    }
    if let era = sharedEra(tokens, index) {
      fields.isBC = era < 0
      fields.hasEra = true
      return (index + 1, fields)
    }
    guard token.digits == 4 && 1000...2199 ~= token.value || isLifeSpan(tokens, index),
      !isMeasure(tokens, index)
    else { return nil }
    return (index + 1, fields)
  }

  /// The era that the second half of a range names for both: `499-493 BC`.
  private static func sharedEra(_ tokens: TimeTokens, _ index: Int) -> Int? {
    let joint = tokens.kind(index + 1)
    guard joint == .dash || joint == .to || joint == .and, tokens[index].digits <= 4,
      tokens.kind(index + 2) == .number, tokens[index + 2].digits <= 4,
      tokens.kind(index + 3) == .era, tokens[index + 3].isCapitalized, tokens.value(index) > 0
    else { return nil }
    let isBC = tokens.value(index + 3) < 0
    let isFalling = tokens.value(index) > tokens.value(index + 2)
    return isFalling == isBC ? tokens.value(index + 3) : nil
  }

  /// `(837-908)`, alone in brackets.
  private static func isLifeSpan(_ tokens: TimeTokens, _ index: Int) -> Bool {
    func isPair(_ first: Int) -> Bool {
      tokens.kind(first - 1) == .opening && tokens.isDash(first + 1)
        && tokens.kind(first + 2) == .number && tokens.kind(first + 3) == .closing
        && 3...4 ~= tokens[first].digits && 3...4 ~= tokens[first + 2].digits
        && 0..<150 ~= tokens.value(first + 2) - tokens.value(first)
    }
    return isPair(index) || isPair(index - 2)
  }

  /// `AD 14`, `A.D. 1066`.
  private static func beforeYear(
    _ tokens: TimeTokens, _ index: Int
  ) -> (end: Int, fields: CalendarFields)? {
    guard tokens[index].isCapitalized, tokens.kind(index + 1) == .number,
      tokens[index + 1].digits <= 4, tokens.value(index + 1) > 0
    else { return nil }
    var fields = CalendarFields()
    fields.year = tokens.value(index + 1)
    fields.hasEra = true
    fields.isBC = tokens.value(index) < 0
    return (index + 2, fields)
  }

  private static func decade(
    _ tokens: TimeTokens, _ index: Int
  ) -> (end: Int, fields: CalendarFields)? {
    let token = tokens[index]
    var fields = CalendarFields()
    fields.year = tokens.value(index)
    fields.span = .decade
    let hasEra = tokens.kind(index + 1) == .era && tokens[index + 1].isCapitalized
    if hasEra {
      fields.hasEra = true
      fields.isBC = tokens.value(index + 1) < 0
    } else if token.digits == 0, let century = centuryBefore(tokens, index) {
      fields.year = century * 100 + tokens.value(index)
    } else if token.digits == 2 || token.digits == 0 {
      let isShort = token.digits == 2 && tokens.kind(index - 1) == .apostrophe
      guard isShort || isAfterThe(tokens, index) && !isMeasured(tokens, index) else { return nil }
      fields.year = 1900 + tokens.value(index)
      fields.isCenturyOpen = true
    } else if token.digits != 4 || !(1000...2190 ~= token.value) {
      return nil
    }
    return (index + (hasEra ? 2 : 1), fields)
  }

  /// The `nineteen` of `the nineteen-fifties`.
  private static func centuryBefore(_ tokens: TimeTokens, _ index: Int) -> Int? {
    let place = tokens.isDash(index - 1, tight: true) ? index - 2 : index - 1
    guard tokens.kind(place) == .cardinal, 11...20 ~= tokens.value(place) else { return nil }
    return tokens.value(place)
  }

  /// Whether the words before speak of degrees: "the temperature was in the fifties".
  private static func isMeasured(_ tokens: TimeTokens, _ index: Int) -> Bool {
    if tokens.kind(index + 1) == .of || tokens.isWord(index + 1, "fahrenheit")
      || tokens.isWord(index + 1, "celsius")
    {
      return true
    }
    for back in 1...10 {
      switch tokens.kind(index - back) {
      case .lineBreak, .period: return false
      default: if degrees.contains(tokens, index - back) { return true }
      }
    }
    return false
  }

  private static let degrees = TextSet([
    "temperature", "temperatures", "thermometer", "mercury", "degrees", "highs", "lows", "scored",
    "score", "scores", "age", "aged", "ages",
  ])

  /// Whether "the", with or without "early" and the like, stands before.
  private static func isAfterThe(_ tokens: TimeTokens, _ index: Int) -> Bool {
    var before = index - 1
    if tokens.kind(before) == .and, tokens.kind(before - 1) == .decade { before -= 2 }
    if tokens.kind(before) == .dash { before -= 1 }
    if tokens.kind(before) == .part { before -= 1 }
    return tokens.kind(before) == .the
  }

  /// `nineteen fourteen`, only where it follows "in".
  private static func spelled(
    _ tokens: TimeTokens, _ index: Int
  ) -> (end: Int, fields: CalendarFields)? {
    guard tokens.kind(index - 1) == .in, 10...20 ~= tokens.value(index) else { return nil }
    var end = index + 1
    if tokens.isDash(end) { end += 1 }
    guard tokens.kind(end) == .cardinal, 10...99 ~= tokens.value(end) else { return nil }
    var fields = CalendarFields()
    fields.year = tokens.value(index) * 100 + tokens.value(end)
    end += 1
    if tokens.isDash(end), tokens.kind(end + 1) == .cardinal, tokens.value(end + 1) < 10 {
      fields.year = (fields.year ?? 0) + tokens.value(end + 1)
      end += 2
    }
    switch tokens.kind(end) {
    case .comma, .period, .lineBreak, .closing, .function, .auxiliary: return (end, fields)
    default: return nil
    }
  }

  // MARK: - Numbers that are no years

  /// Whether a unit, a share or another number follows.
  private static func isMeasure(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.kind(index + 1) {
    case .units, .currency: return true
    case .mark: return tokens.value(index + 1) == 0x25 || tokens.value(index + 1) == 0
    case .cardinal: return tokens.value(index + 1) >= 100
    case .decimal, .grouped: return tokens[index + 1].isAttached
    default: return Self.measures.contains(tokens, index + 1)
    }
  }

  private static let measures = TextSet([
    "percent", "km", "kg", "kilometers", "kilometres", "miles", "metres", "meters", "feet", "tons",
    "tonnes", "people", "men", "women", "soldiers", "troops", "deaths", "dead", "votes", "copies",
    "ft", "lb", "m", "mm", "cm", "acres", "pounds", "dollars", "francs", "marks", "members",
    "workers", "persons", "prisoners", "inhabitants", "others", "children", "houses", "ships",
  ])

  /// Whether a plural noun follows, which the number counts.
  private static func isCounted(_ after: TimeToken, _ tokens: TimeTokens, _ place: Int) -> Bool {
    after.isPlural && !after.isCapitalized && !adverbs.contains(tokens, place)
  }

  private static let adverbs = TextSet([
    "onwards", "towards", "perhaps", "always", "sometimes", "besides", "across", "plus", "less",
    "unless", "whereas", "various", "famous", "serious", "obvious", "religious", "british",
  ])

  private static func isCredible(_ tokens: TimeTokens, _ index: Int, _ end: Int) -> Bool {
    if end > index + 1 || sharedEra(tokens, index) != nil || isLifeSpan(tokens, index) {
      return true
    }
    let before = tokens[index - 1]
    let after = tokens[end]
    switch before.kind {
    case .currency, .label, .decimal, .slash: return false
    case .mark where before.value == 0x25 || before.value == 0x2A: return false
    case .dash where before.isAttached && tokens[index].isAttached:
      // "F-1900" is no year; "1914-1918" and "(born-1914" are.
      return tokens.kind(index - 2) == .number
        ? tokens.value(index) >= 1300
        : tokens.kind(index - 2) != .word || !tokens[index - 2].isCapitalized
    case .period where before.isAttached && tokens.kind(index - 2) == .label: return false
    case .the, .article, .possessive, .in, .opening, .every, .part, .partNoun, .of, .time,
      .approximate, .season, .demonstrative:
      return true
    case .preposition, .and, .to, .comma, .later:
      return !isCounted(after, tokens, end)
    case .lineBreak: return true
    case .unit, .units: return true
    case .word where before.isCapitalized:
      return !isCounted(after, tokens, end) && tokens.value(index) >= 1300
    default: break
    }
    switch after.kind {
    case .word: return after.isCapitalized
    default: return tokens.value(index) >= 1300
    }
  }
}
