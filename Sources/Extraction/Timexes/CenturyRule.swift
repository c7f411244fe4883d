/// Centuries: `the 19th century`, `the twenty-first century BC`, `the XVIIIth century`,
/// `nineteenth-century`, and the first of several: `the 18th and 19th centuries`,
/// `18th- and 19th-century`, `the XIX and XX centuries`.
enum CenturyRule {
  static func match(
    _ tokens: TimeTokens, _ index: Int
  ) -> (end: Int, fields: CalendarFields)? {
    guard let (end, own) = OrdinalWords.read(tokens, index) else { return nil }
    var number = own
    if tokens.kind(index - 1) == .dash, tokens.kind(index - 2) == .cardinal,
      tokens.kind(index) == .ordinal
    {
      number += tokens.value(index - 2)
    }
    guard 1...30 ~= number else { return nil }
    var fields = CalendarFields()
    fields.span = .century
    fields.year = (number - 1) * 100
    if let unit = unit(tokens, end) {
      guard tokens.kind(unit + 1) == .era, tokens[unit + 1].isCapitalized else {
        return (unit + 1, fields)
      }
      fields.hasEra = true
      fields.isBC = tokens.value(unit + 1) < 0
      return (unit + 2, fields)
    }
    return isOneOfSeveral(tokens, end) ? (end, fields) : nil
  }

  /// Where the word "century" stands that follows a number, a hyphen between or not.
  private static func unit(_ tokens: TimeTokens, _ place: Int) -> Int? {
    let unit = tokens.isDash(place) ? place + 1 : place
    guard tokens.kind(unit) == .unit || tokens.kind(unit) == .units,
      tokens.value(unit) == TimeUnit.century.rawValue
    else { return nil }
    return unit
  }

  /// Whether `and 19th centuries` or its like follows; up to four numbers may share the word.
  private static func isOneOfSeveral(_ tokens: TimeTokens, _ start: Int) -> Bool {
    var place = start
    for _ in 0..<3 {
      let hasHyphen = tokens.isDash(place) && tokens[place].isAttached
      if hasHyphen, [.and, .to, .comma].contains(tokens.kind(place + 1)) { place += 1 }
      switch tokens.kind(place) {
      case .and, .to, .dash, .slash: place += 1
      case .comma: place += tokens.kind(place + 1) == .and ? 2 : 1
      default: return false
      }
      if tokens.kind(place) == .the { place += 1 }
      if tokens.kind(place) == .part { place += tokens.isDash(place + 1) ? 2 : 1 }
      guard let (end, number) = OrdinalWords.read(tokens, place), 1...30 ~= number else {
        return false
      }
      if unit(tokens, end) != nil { return true }
      place = end
    }
    return false
  }
}

/// Ordinal numbers in words, digits or Roman numerals: `first`, `twenty-first`, `21st`, `XXI`.
enum OrdinalWords {
  /// The number that begins at a place, and where it ends.
  static func read(_ tokens: TimeTokens, _ index: Int) -> (end: Int, number: Int)? {
    switch tokens.kind(index) {
    case .ordinal, .ordinalNumber: return (index + 1, tokens.value(index))
    case .word where tokens.value(index) > 0: return (index + 1, tokens.value(index))
    case .cardinal
    where tokens.isDash(index + 1, tight: true) && tokens.kind(index + 2) == .ordinal
      && tokens.value(index) >= 20 && tokens.value(index + 2) < 10:
      return (index + 3, tokens.value(index) + tokens.value(index + 2))
    default: return nil
    }
  }
}
