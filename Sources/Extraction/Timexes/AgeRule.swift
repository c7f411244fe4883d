/// Ages: the number in `at the age of 18`, `aged seventy-nine`, `at age 20`.
enum AgeRule {
  static func match(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    guard tokens.kind(index) == .age else { return nil }
    let first = tokens.kind(index + 1) == .of ? index + 2 : index + 1
    var last = first
    switch tokens.kind(first) {
    case .number where tokens[first].digits <= 3: break
    case .cardinal:
      if tokens.isDash(first + 1), tokens.kind(first + 2) == .cardinal { last += 2 }
    default: return nil
    }
    guard let amount = Amount.read(tokens, endingAt: last), amount.first == first else {
      return nil
    }
    return Timex(
      range: 0..<0, kind: .duration, meaning: .duration(count: amount.count, .year),
      tokens: first..<last + 1)
  }
}
