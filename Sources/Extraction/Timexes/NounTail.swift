/// Finds where a noun phrase ends that goes on from a time expression: "two months of fierce battles",
/// "eight days after the vote".
///
/// Without tags the phrase is taken to run over articles and words of content, and over "of" or "and"
/// between them, up to the first mark, verb form or preposition.
enum NounTail {
  /// The place after the phrase; the place before its preposition when no phrase stands there.
  static func end(_ tokens: TimeTokens, from start: Int) -> Int {
    var place = start
    while [.the, .article, .possessive, .demonstrative, .pointer].contains(tokens.kind(place)) {
      place += 1
    }
    var last = start - 1
    var words = 0
    while words < 6 {
      switch tokens.kind(place) {
      case .word where !verbs.contains(tokens, place):
        words += 1
        last = place
      case .season where place > start && tokens.isWord(place, "fall"):
        words += 1
        last = place
      case .apostrophe where tokens[place].isAttached && tokens[place + 1].isAttached:
        break
      case .possessive where tokens[place].isAttached: break
      case .dash where tokens[place].isAttached: break
      case .and
      where words > 0 && tokens.kind(place + 1) == .word && !tokens[place + 1].isCapitalized:
        break
      case .old, .part, .ordinal, .long: break
      default: return last >= start ? last + 1 : start - 1
      }
      place += 1
    }
    return last + 1
  }

  private static let verbs = TextSet([
    "on", "lasted", "took", "began", "made", "came", "went", "left", "gave", "became", "led",
    "ended",
    "after", "before", "over", "up", "out", "down", "off", "near", "along", "across", "behind",
  ])
}
