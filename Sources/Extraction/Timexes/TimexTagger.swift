internal import Chronology
package import Language

/// Finds the time expressions of a sentence, leftmost and longest first.
package enum TimexTagger {
  package static func timexes(in tokens: [Token]) -> [TimeExpression] {
    let cursor = TokenCursor(tokens: tokens)
    var found: [TimeExpression] = []
    var index = 0
    while index < tokens.count {
      guard let timex = timex(cursor, at: index) else {
        index += 1
        continue
      }
      found.append(timex)
      index = timex.tokens.upperBound
    }
    return found
  }

  private static func timex(_ cursor: TokenCursor, at start: Int) -> TimeExpression? {
    if let range = WordRangeRule.match(cursor, at: start) {
      let tokens = start..<start + range.length
      return TimeExpression(
        tokens: tokens, meaning: range.meaning,
        signal: cursor.isWord(start, "between") ? .between : .fromTo, phrase: tokens)
    }
    if let relative = RelativeRule.match(cursor, at: start) {
      return located(cursor, relative, from: start, part: nil)
    }
    let part = PartOfPeriod.match(cursor, at: start)
    let head = start + (part?.length ?? 0)
    guard let single = dated(cursor, at: head) else { return nil }
    let match = listed(cursor, single, at: head)
    var timex = located(
      cursor, TimexMatch(head - start + match.length, match.meaning), from: start,
      part: part?.part)
    if part?.isApproximate == true, case .date(.date(var date)) = timex.meaning {
      date.isApproximate = true
      timex.meaning = .date(.date(date))
    }
    return isCredible(timex, cursor) ? timex : nil
  }

  /// `2007 and 2008`, `4 and 5 June`: several dates are no one date.
  private static func listed(_ cursor: TokenCursor, _ first: TimexMatch, at start: Int)
    -> TimexMatch
  {
    var end = start + first.length
    var isList = false
    while cursor.isWord(end, "and", "or", "&", ","), let next = dated(cursor, at: end + 1) {
      let isYear = next.date?.precision == .year && first.date?.precision == .year
      guard isYear || !cursor.isComma(end) else { break }
      end += 1 + next.length
      isList = true
    }
    return isList ? TimexMatch(end - start, .vague) : first
  }

  private static func dated(_ cursor: TokenCursor, at start: Int) -> TimexMatch? {
    DashRangeRule.match(cursor, at: start) ?? ClockRule.match(cursor, at: start)
      ?? SingleDateRules.match(cursor, at: start)
  }

  /// Adds the preposition and article before a match.
  private static func located(
    _ cursor: TokenCursor, _ match: TimexMatch, from start: Int, part: TimeExpression.Part?
  ) -> TimeExpression {
    let tokens = start..<start + match.length
    var first = start
    if cursor.isWord(first - 1, "the") { first -= 1 }
    if cursor.isWord(first - 1, "year"), cursor.isWord(first - 2, "the") { first -= 2 }
    let preposition = SignalWords.match(cursor, before: first)
    // "early in 1862": the part stands before the preposition.
    if part == nil, let preposition, ["in", "on"].contains(cursor.lower(first - 1) ?? ""),
      let part = PartOfPeriod.adverb(cursor, before: first - preposition.length)
    {
      let whole = (first - preposition.length - 1)..<tokens.upperBound
      return TimeExpression(
        tokens: whole, meaning: match.meaning, part: part, signal: preposition.signal,
        phrase: whole)
    }
    // "in the 1970 elections": the year belongs to the noun.
    let isModifier =
      part == nil && match.date?.precision == .year && first == start - 1
      && !cursor.isWord(start - 1, "year")
    return TimeExpression(
      tokens: tokens, meaning: match.meaning, part: part,
      signal: isModifier ? .of : preposition?.signal,
      phrase: (first - (preposition?.length ?? 0))..<tokens.upperBound)
  }

  /// Whether a bare number or month name is a date and nothing else.
  private static func isCredible(_ timex: TimeExpression, _ cursor: TokenCursor) -> Bool {
    let last = timex.tokens.upperBound
    switch timex.meaning {
    case .yearless(_, nil):
      // "May" and "March" are words of their own: a month alone needs a preposition or a part.
      return timex.signal != nil || timex.part != nil
    case .date(.date(let date)) where date.precision == .year && timex.tokens.count == 1:
      let isInBrackets =
        cursor.isWord(timex.tokens.lowerBound - 1, "(") && cursor.isWord(last, ")")
      if isInBrackets || timex.signal == .of { return true }
      guard timex.signal != nil || timex.part != nil else { return isModifier(timex, cursor) }
      return !isPluralNoun(cursor, at: last) || timex.phrase.lowerBound == 0
    default:
      return true
    }
  }

  /// `the 1970 elections`: a year between an article or adjective and a noun.
  private static func isModifier(_ timex: TimeExpression, _ cursor: TokenCursor) -> Bool {
    timex.phrase.lowerBound < timex.tokens.lowerBound
  }

  private static func isPluralNoun(_ cursor: TokenCursor, at index: Int) -> Bool {
    guard cursor.tokens.indices.contains(index), cursor.tokens[index].kind == .word,
      !cursor.tokens[index].isCapitalized
    else { return false }
    let word = cursor.tokens[index].lowercased
    return word.hasSuffix("s") && !FunctionWords.contains(word)
  }
}

/// "early", "late", "the end of", "about" before a date.
enum PartOfPeriod {
  static func match(
    _ cursor: TokenCursor, at start: Int
  ) -> (length: Int, part: TimeExpression.Part?, isApproximate: Bool)? {
    switch cursor.lower(start) {
    case "early": return (1, .start, false)
    case "late": return (1, .end, false)
    case "mid", "middle":
      if cursor.isDash(start + 1) { return (2, .middle, false) }
      return cursor.isWord(start + 1, "of")
        ? (ofLength(cursor, start), .middle, false) : (1, .middle, false)
    case "mid-", "mid–": return (1, .middle, false)
    case "beginning", "start":
      return cursor.isWord(start + 1, "of") ? (ofLength(cursor, start), .start, false) : nil
    case "end", "close":
      return cursor.isWord(start + 1, "of") ? (ofLength(cursor, start), .end, false) : nil
    case "about", "around", "circa", "c.", "ca.", "approximately":
      return (1, nil, true)
    default: return nil
    }
  }

  /// The part that `early` or `late` names right before a preposition: `early in 1862`.
  static func adverb(_ cursor: TokenCursor, before end: Int) -> TimeExpression.Part? {
    switch cursor.lower(end - 1) {
    case "early": .start
    case "late": .end
    default: nil
    }
  }

  /// The length of `end of` or `end of the`.
  private static func ofLength(_ cursor: TokenCursor, _ start: Int) -> Int {
    cursor.isWord(start + 2, "the") ? 3 : 2
  }
}

/// The prepositions before a date.
enum SignalWords {
  static func match(
    _ cursor: TokenCursor, before end: Int
  ) -> (length: Int, signal: TimeExpression.Signal)? {
    guard let word = cursor.lower(end - 1) else { return nil }
    switch word {
    case "in", "within": return (1, .in)
    case "on": return (1, .on)
    case "at": return (1, .at)
    case "during": return (1, .during)
    case "throughout": return (1, .throughout)
    case "by": return (1, .by)
    case "until", "till": return (1, .until)
    case "to":
      return cursor.isWord(end - 2, "up")
        ? (2, .until) : cursor.isWord(end - 2, "prior") ? (2, .before) : nil
    case "since": return (1, .since)
    case "from": return (1, .from)
    case "after": return (1, .after)
    case "before": return (1, .before)
    case "of": return (1, .of)
    default: return nil
    }
  }
}
