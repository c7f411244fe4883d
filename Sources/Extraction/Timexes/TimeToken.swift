/// A word, number or mark of a text, with what it can be in a time expression.
///
/// Most words can be nothing there: they are `word`, and no rule looks at them.
struct TimeToken {
  /// What a token can be in a time expression.
  enum Kind: UInt8 {
    // Marks.
    case lineBreak, comma, period, dash, slash, opening, closing, apostrophe, colon, currency, mark
    // Numbers.
    case number, grouped, decimal, ordinalNumber, decade, clock, numericDate
    // Names of the calendar.
    case month, shortMonth, weekday, season, dayPart, holiday, era
    // Units and amounts.
    case unit, units, periodic, cardinal, ordinal, fewness, stretch, old, long
    // Words that point or delimit.
    case the, article, demonstrative, pointer, possessive, part, partNoun, half, of
    case later, reference, every, per, approximate, than, comparative, time, then
    // Words around a time expression.
    case `in`, preposition, and, to, age, label, auxiliary, function, word
  }

  var start: Int32
  var end: Int32
  var kind: Kind
  /// The month, the unit, the number: what its kind counts by; of a `word`, its Roman numeral.
  var value: Int32
  /// The number of digits of a number.
  var digits: UInt8 = 0
  var isCapitalized = false
  /// Whether no blank stands before it.
  var isAttached = false
  /// Whether it is a lower-case word that ends in `s`.
  var isPlural = false
}

/// The tokens of a text, with questions that the rules ask at a place.
struct TimeTokens {
  let bytes: [UInt8]
  var tokens: [TimeToken]

  private static let nothing = TimeToken(start: 0, end: 0, kind: .lineBreak, value: 0)

  /// The token at a place; a line break outside the text.
  subscript(_ index: Int) -> TimeToken {
    index >= 0 && index < tokens.count ? tokens[index] : Self.nothing
  }

  var count: Int { tokens.count }

  func kind(_ index: Int) -> TimeToken.Kind { self[index].kind }

  func value(_ index: Int) -> Int { Int(self[index].value) }

  /// Whether the token's text, in lower case, is the word.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let token = self[index]
    let length = Int(token.end - token.start)
    guard length == word.utf8CodeUnitCount else { return false }
    let start = Int(token.start)
    let text = word.utf8Start
    for offset in 0..<length where bytes[start + offset] | 0x20 != text[offset] { return false }
    return true
  }

  /// Whether a hyphen or dash stands there; tight when no blank is around it.
  func isDash(_ index: Int, tight: Bool = false) -> Bool {
    guard kind(index) == .dash else { return false }
    return !tight || (self[index].isAttached && self[index + 1].isAttached)
  }
}
