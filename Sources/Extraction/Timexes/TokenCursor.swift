internal import Chronology
internal import Language

/// A place in a sentence's tokens, with the questions that time-expression rules ask there.
struct TokenCursor {
  let tokens: [Token]

  func lower(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].lowercased : nil
  }

  func isWord(_ index: Int, _ words: String...) -> Bool {
    lower(index).map(words.contains) ?? false
  }

  /// Whether the token is a hyphen or a dash with no blanks around it, or an en dash anywhere.
  func isDash(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].text {
    case "-", "‐", "‑":
      return tokens[index].isAttached && index + 1 < tokens.count && tokens[index + 1].isAttached
    case "–": return true
    default: return false
    }
  }

  func isComma(_ index: Int) -> Bool { lower(index) == "," }

  /// A number written in digits alone.
  func integer(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .number,
      digits.contains(tokens[index].text.utf8.count)
    else { return nil }
    return Int(tokens[index].text)
  }

  /// A year of four digits.
  func year(_ index: Int) -> Int? {
    guard let year = integer(index, digits: 4...4), (1000...2199).contains(year) else { return nil }
    return isCount(after: index) ? nil : year
  }

  /// Whether what follows makes the number before it a count, a price or a measure.
  func isCount(after index: Int) -> Bool {
    guard tokens.indices.contains(index + 1) else { return false }
    let next = tokens[index + 1]
    if index > 0, ["$", "£", "€", "no.", "nos.", "#"].contains(tokens[index - 1].lowercased) {
      return true
    }
    return ["%", "percent", "°", "per", "million", "thousand", "hundred", "billion", "km", "kg"]
      .contains(next.lowercased)
  }

  /// The day of the month: `26`, `1st`.
  func day(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .number else { return nil }
    let text = tokens[index].lowercased
    let digits = text.prefix { $0.isNumber }
    guard (1...2).contains(digits.utf8.count), let day = Int(digits), (1...31).contains(day)
    else { return nil }
    let suffix = text.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(suffix) ? day : nil
  }

  /// The month a capitalised name or abbreviation stands for.
  func month(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].isCapitalized else { return nil }
    return EnglishCalendar.month(named: tokens[index].lowercased)
  }

  func season(_ index: Int) -> PartialDate.Season? {
    lower(index).flatMap { EnglishCalendar.seasons[$0] }
  }

  /// How many tokens an era after a year takes, and the astronomical year it makes.
  func era(after index: Int, year: Int) -> (length: Int, year: Int) {
    switch lower(index + 1) {
    case "bc", "b.c.", "bce", "b.c.e.": (1, 1 - year)
    case "ad", "a.d.", "ce", "c.e.": (1, year)
    default: (0, year)
    }
  }
}
