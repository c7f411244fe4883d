/// Tells where each time expression stands, going through the text with them.
struct SettingReader {
  private(set) var setting = Timex.Setting()
  private var reached = 0
  /// The longest line that can be a heading, in bytes.
  private static let longestHeading = 80

  /// Reads on to an expression; afterwards `setting` is its own.
  mutating func advance(to timex: Timex, _ tokens: TimeTokens, isFirst: Bool) {
    let first = timex.tokens.lowerBound
    var hasBreak = isFirst
    while reached < first {
      if tokens.kind(reached) == .lineBreak {
        setting.paragraph += 1
        hasBreak = true
      }
      reached += 1
    }
    setting.isFirstOfParagraph = hasBreak
    if hasBreak { setting.isInHeading = isHeading(first, tokens) }
    setting.isInBrackets = isInBrackets(first, tokens)
    let next = tokens[timex.tokens.upperBound]
    let before = tokens.kind(first - 1)
    setting.isAttributive =
      next.kind == .word
      && [.the, .article, .possessive, .word].contains(before)
    setting.preposition = preposition(before: first, tokens)
    let isPreposed = setting.preposition != nil
    setting.isOfBirth = tokens.isWord(isPreposed ? first - 2 : first - 1, "born")
  }

  /// Whether the line around a token is short and ends without a full stop.
  private func isHeading(_ place: Int, _ tokens: TimeTokens) -> Bool {
    var first = place
    while first > 0, tokens.kind(first - 1) != .lineBreak, place - first < 25 { first -= 1 }
    var last = place
    while last + 1 < tokens.count, tokens.kind(last + 1) != .lineBreak, last - place < 25 {
      last += 1
    }
    guard first == 0 || tokens.kind(first - 1) == .lineBreak, tokens.kind(last + 1) == .lineBreak,
      Int(tokens[last].end - tokens[first].start) <= Self.longestHeading
    else { return false }
    return ![.period, .comma].contains(tokens.kind(last)) && last + 1 < tokens.count
  }

  private func isInBrackets(_ place: Int, _ tokens: TimeTokens) -> Bool {
    for back in 1...12 {
      switch tokens.kind(place - back) {
      case .opening: return true
      case .closing, .lineBreak: return false
      default: continue
      }
    }
    return false
  }

  private func preposition(before place: Int, _ tokens: TimeTokens) -> TimePreposition? {
    switch tokens.kind(place - 1) {
    case .in: return .in
    case .of: return .of
    case .to: return .to
    case .later:
      return tokens.isWord(place - 1, "after")
        ? .after : tokens.isWord(place - 1, "before") ? .before : nil
    case .preposition:
      let token = tokens[place - 1]
      let text = String(
        decoding: tokens.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      return TimePreposition(rawValue: text.lowercased())
    case .word: return tokens.isWord(place - 1, "on") ? .on : nil
    default: return nil
    }
  }
}
