/// A number of units, in digits or words: `24`, `1,500`, `two`, `twenty-five`, `a hundred`,
/// `half a`, `a few`, `two and a half`.
struct Amount {
  /// Nil when the number is not told.
  var count: Double?
  /// The place of its first token.
  var first: Int

  /// The amount whose last token stands at a place.
  static func read(_ tokens: TimeTokens, endingAt last: Int) -> Amount? {
    switch tokens.kind(last) {
    case .number, .grouped:
      guard tokens.kind(last) == .grouped || tokens[last].digits <= 3 else { return nil }
      return range(tokens, Amount(count: Double(tokens.value(last)), first: last))
    case .decimal: return Amount(count: decimal(tokens[last], tokens.bytes), first: last)
    case .cardinal: return range(tokens, words(tokens, last))
    case .fewness: return few(tokens, last)
    case .half where tokens.kind(last - 1) == .article && tokens.kind(last - 2) == .and:
      guard let whole = read(tokens, endingAt: last - 3), let count = whole.count else {
        return nil
      }
      return Amount(count: count + 0.5, first: whole.first)
    case .article where tokens.kind(last - 1) == .half:
      return Amount(count: 0.5, first: last - 1)
    case .of where tokens.kind(last - 1) == .fewness: return few(tokens, last - 1)
    default: return nil
    }
  }

  private static func few(_ tokens: TimeTokens, _ last: Int) -> Amount? {
    let isCouple = tokens.isWord(last, "couple")
    if tokens.isWord(last, "recent") || tokens.isWord(last, "intervening") {
      return tokens.kind(last - 1) == .the ? Amount(count: nil, first: last - 1) : nil
    }
    let first = tokens.kind(last - 1) == .article ? last - 1 : last
    return Amount(count: isCouple ? 2 : nil, first: first)
  }

  /// "twenty-five", "one hundred", "a hundred".
  private static func words(_ tokens: TimeTokens, _ last: Int) -> Amount {
    var count = tokens.value(last)
    var first = last
    if count < 10, tokens.kind(last - 1) == .dash, tokens.kind(last - 2) == .cardinal,
      20...90 ~= tokens.value(last - 2)
    {
      count += tokens.value(last - 2)
      first = last - 2
    }
    if count >= 100 || tokens.isWord(last, "dozen") {
      if tokens.kind(last - 1) == .cardinal {
        count *= tokens.value(last - 1)
        first = last - 1
      } else if tokens.kind(last - 1) == .article {
        first = last - 1
      }
    }
    return Amount(count: Double(count), first: first)
  }

  /// "two or three", "15-20": the second number counts.
  private static func range(_ tokens: TimeTokens, _ amount: Amount) -> Amount {
    let joint = amount.first - 1
    guard tokens.isDash(joint, tight: true) || tokens.isWord(joint, "to"),
      [.number, .cardinal].contains(tokens.kind(joint - 1)), tokens[joint - 1].digits <= 3
    else { return amount }
    return Amount(count: amount.count, first: joint - 1)
  }

  private static func decimal(_ token: TimeToken, _ bytes: [UInt8]) -> Double? {
    var whole = 0.0
    var scale = 0.0
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      if byte == 0x2E {
        scale = 1
      } else if byte &- 0x30 < 10 {
        whole = whole * 10 + Double(byte - 0x30)
        scale *= 10
      } else {
        return nil
      }
    }
    return scale > 0 ? whole / scale : whole
  }
}
