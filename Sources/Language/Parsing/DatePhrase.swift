/// A date of several tokens, such as `5 March 1933`: one token for the parser, so that what it belongs
/// to is found as well as for a year alone.
package struct DatePhrase: Hashable, Sendable {
  /// What the phrase consists of; the day is its head, or the month where there is no day.
  package enum Kind: Int, Sendable {
    case monthDay, dayMonth, monthDayYear, dayMonthYear, monthYear
    /// A year before or after Christ: `499 BC`.
    case yearEra
  }

  package let kind: Kind
  /// The tokens, as indices of the sentence's.
  package let tokens: Range<Int>
  /// Whether the last token is `BC` or its like.
  package let hasEra: Bool

  package init(kind: Kind, tokens: Range<Int>, hasEra: Bool = false) {
    self.kind = kind
    self.tokens = tokens
    self.hasEra = hasEra
  }

  /// The token that the others depend on.
  package var head: Int {
    switch kind {
    case .monthDay, .monthDayYear: tokens.lowerBound + 1
    case .dayMonth, .dayMonthYear, .monthYear, .yearEra: tokens.lowerBound
    }
  }

  /// The head within the sentence and the name of the relation of one of the other tokens, by the
  /// treebanks' custom.
  package func arc(of token: Int) -> (head: Int, relation: String) {
    let year = tokens.upperBound - (hasEra ? 2 : 1)
    if hasEra, token > year { return (year, "nmod:unmarked") }
    switch kind {
    case .yearEra: return (head, "nmod:unmarked")
    case .monthDay, .dayMonth: return (head, "nmod:unmarked")
    case .monthDayYear where token == tokens.lowerBound && tokens.count == 4:
      return (head, "compound")
    case .monthDayYear, .dayMonthYear, .monthYear:
      let month = kind == .dayMonthYear ? head + 1 : tokens.lowerBound
      let isMark = token != year && token != month
      return isMark ? (year, "punct") : (head, "nmod:unmarked")
    }
  }

  /// What stands for the words of the phrase in the parser's features.
  ///
  /// A year of another era is read as a plain year of four digits, which the weights know.
  var word: UInt64 {
    kind == .yearEra
      ? FeatureHash.of("0000".utf8) : FeatureHash.mix(0xDA7E, UInt64(kind.rawValue))
  }
}

extension DatePhrase {
  /// The date phrases of a sentence whose tokens are these byte ranges of a text, from left to right.
  package static func find(in bytes: [UInt8], tokens: [Range<Int>]) -> [DatePhrase] {
    var phrases: [DatePhrase] = []
    var index = 0
    while index < tokens.count {
      if let phrase = phrase(at: index, bytes, tokens) {
        phrases.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
    return phrases
  }

  private static func phrase(
    at index: Int, _ bytes: [UInt8], _ tokens: [Range<Int>]
  ) -> DatePhrase? {
    func isYear(_ token: Int) -> Bool {
      token < tokens.count && Self.isYear(bytes[tokens[token]])
    }
    func isDay(_ token: Int) -> Bool { token < tokens.count && Self.isDay(bytes[tokens[token]]) }
    func isMonth(_ token: Int) -> Bool {
      token < tokens.count && Self.isMonth(bytes[tokens[token]])
    }
    func isComma(_ token: Int) -> Bool {
      token < tokens.count && bytes[tokens[token]].elementsEqual(",".utf8)
    }
    /// Whether a year with an era begins at `token`.
    func isEraYear(_ token: Int) -> Bool {
      token + 1 < tokens.count && Self.isEra(bytes[tokens[token + 1]])
        && (1...4).contains(tokens[token].count)
        && bytes[tokens[token]].allSatisfy { Scalars.isDigit(UInt32($0)) }
    }
    /// The end of a year that begins at `token`, with a comma before it or without.
    func yearEnd(_ token: Int) -> Int? {
      if isEraYear(token) { return token + 2 }
      return isYear(token) ? token + 1 : isComma(token) && isYear(token + 1) ? token + 2 : nil
    }
    func make(_ kind: Kind, _ end: Int) -> DatePhrase {
      DatePhrase(kind: kind, tokens: index..<end, hasEra: Self.isEra(bytes[tokens[end - 1]]))
    }
    if isEraYear(index), !isMonth(index + 1) { return make(.yearEra, index + 2) }
    if isMonth(index) {
      if isDay(index + 1) {
        return yearEnd(index + 2).map { make(.monthDayYear, $0) } ?? make(.monthDay, index + 2)
      }
      return yearEnd(index + 1).map { make(.monthYear, $0) }
    }
    guard isDay(index), isMonth(index + 1) else { return nil }
    return yearEnd(index + 2).map { make(.dayMonthYear, $0) } ?? make(.dayMonth, index + 2)
  }

  /// Whether a token is a year of four digits from 1000 to 2199.
  package static func isYear(_ token: some Collection<UInt8>) -> Bool {
    token.count == 4 && token.allSatisfy { Scalars.isDigit(UInt32($0)) }
      && (token.first == UInt8(ascii: "1")
        || token.starts(with: "20".utf8) || token.starts(with: "21".utf8))
  }

  private static func isEra(_ token: some Collection<UInt8>) -> Bool {
    ["BC", "BCE", "AD", "CE", "B.C.", "A.D.", "B.C", "A.D"].contains {
      token.elementsEqual($0.utf8)
    }
  }

  private static func isDay(_ token: some Collection<UInt8>) -> Bool {
    let digits = token.prefix { Scalars.isDigit(UInt32($0)) }
    let day = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    guard (1...2).contains(digits.count), (1...31).contains(day) else { return false }
    let rest = token.dropFirst(digits.count)
    return rest.isEmpty
      || rest.count == 2
        && ["st", "nd", "rd", "th"].contains { rest.elementsEqual($0.utf8) }
  }

  private static func isMonth(_ token: some Collection<UInt8>) -> Bool {
    guard (3...9).contains(token.count), let first = token.first, first < 0x60 else { return false }
    let end = token.count - (token.elementsAreStopped ? 1 : 0)
    let letters = token.prefix(end)
    return months.contains { month, shortest in
      letters.count == month.utf8.count && letters.elementsEqual(month.utf8)
        || letters.count == shortest && month.utf8.prefix(shortest).elementsEqual(letters)
    } || letters.elementsEqual("Sept".utf8)
  }

  private static let months: [(name: String, shortest: Int)] = [
    ("January", 3), ("February", 3), ("March", 3), ("April", 3), ("May", 3), ("June", 3),
    ("July", 3), ("August", 3), ("September", 3), ("October", 3), ("November", 3), ("December", 3),
  ]
}

extension Collection where Element == UInt8 {
  /// Whether the last byte is a full stop.
  fileprivate var elementsAreStopped: Bool {
    isEmpty ? false : self[index(startIndex, offsetBy: count - 1)] == UInt8(ascii: ".")
  }
}
