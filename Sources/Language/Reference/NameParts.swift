/// A name taken apart: its title, its words and what they are likely to be.
struct NameParts {
  let tokens: Range<Int>
  let kind: NameKind
  let score: Float
  /// How many tokens the title has.
  let titleCount: Int
  /// The hash of each word of the name without title, suffix and small words.
  let words: [UInt64]
  /// The hash of the bare name's words.
  let hash: UInt64
  /// +1 for each hint at a man, -1 for each at a woman; titles count more.
  let gender: Int
  let isPlural: Bool
  /// Of an acronym, the hash of its letters; 0 for other names.
  let acronym: UInt64
  /// Of a name of several words, the hash of their first letters, with and without small words.
  let initials: [UInt64]

  init(_ segment: NameSegment, kind: NameKind, _ table: TokenTable, _ lexicon: NameLexicon) {
    tokens = segment.tokens
    self.kind = kind
    score = segment.score
    let title = kind == .person ? Self.titleCount(segment.tokens, table, lexicon) : 0
    titleCount = title
    let bare = segment.tokens.dropFirst(title)
    var words: [UInt64] = []
    var (all, capitals): ([UInt8], [UInt8]) = ([], [])
    for token in bare where table.looks[token].contains(.letter) {
      let isSmall = !table.looks[token].contains(.capital) && NameRuns.isLink(token, table)
      all.append(table.initials[token])
      guard !isSmall else { continue }
      capitals.append(table.initials[token])
      let word = table.words[token].lower
      if !(PersonWords.suffixes.contains(word) && token > bare.lowerBound) { words.append(word) }
    }
    self.words = words.isEmpty ? [table.words[segment.tokens.upperBound - 1].lower] : words
    hash = self.words.reduce(0) { FeatureHash.mix($0, $1) }
    var gender = 0
    for token in segment.tokens.prefix(title) {
      gender += 4 * PersonWords.gender(table.words[token].lower)
    }
    if kind == .person, let first = words.first, words.count > 1 || title == 0 {
      let facts = lexicon.facts(FeatureHash.mix(0, first))
      let weight = words.count > 1 ? 2 : facts.contains(.surname) ? 0 : 1
      if facts.contains(.man), !facts.contains(.woman) { gender += weight }
      if facts.contains(.woman), !facts.contains(.man) { gender -= weight }
    }
    self.gender = gender
    isPlural =
      kind == .person && title == 0
      && table.kinds[segment.tokens.upperBound - 1] == .properPlural
    acronym = bare.count == 1 ? table.acronyms[bare.lowerBound] : 0
    initials = capitals.count > 1 ? [capitals, all].map { FeatureHash.of($0) } : []
  }

  /// Tokens up to the last word that is a title, or a noun for persons and no name; never all.
  private static func titleCount(
    _ tokens: Range<Int>, _ table: TokenTable, _ lexicon: NameLexicon
  ) -> Int {
    let last = tokens.dropLast().prefix(5).last { token in
      let word = table.words[token].lower
      if PersonWords.titles.contains(word) {
        // A middle name can look like a title: `Martin Luther King`.
        return token == tokens.lowerBound || !table.kinds[token].isProper
          || !isGiven(tokens.lowerBound, table, lexicon)
      }
      return lexicon.senses(word).contains(.person)
        && lexicon.facts(FeatureHash.mix(0, word)).isDisjoint(with: [.man, .woman, .surname])
        && !isGiven(tokens.lowerBound, table, lexicon)
    }
    return last.map { $0 - tokens.lowerBound + 1 } ?? 0
  }

  private static func isGiven(_ token: Int, _ table: TokenTable, _ lexicon: NameLexicon) -> Bool {
    let facts = lexicon.facts(FeatureHash.mix(0, table.words[token].lower))
    return !facts.isDisjoint(with: [.man, .woman])
      && !PersonWords.titles.contains(table.words[token].lower)
  }
}
