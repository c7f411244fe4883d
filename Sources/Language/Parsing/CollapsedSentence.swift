/// A sentence as the parser reads it: every date phrase is one token.
package struct CollapsedSentence {
  /// What the parser reads of each token of a sentence.
  package struct Tokens {
    package var words: [UInt64]
    /// The numbers of the Penn and the universal tag.
    package var tags: [Int]
    package var universalTags: [Int]
    package var classes: [WordClass]
    package var isComma: [Bool]
    package var isVerb: [Bool]
    /// Whether the token is a year in digits.
    package var isYear: [Bool]

    package init(
      words: [UInt64], tags: [Int], universalTags: [Int], classes: [WordClass], isComma: [Bool],
      isVerb: [Bool], isYear: [Bool]
    ) {
      self.words = words
      self.tags = tags
      self.universalTags = universalTags
      self.classes = classes
      self.isComma = isComma
      self.isVerb = isVerb
      self.isYear = isYear
    }
  }

  package let features: ParserFeatures.Sentence
  /// The token that each of the parser's tokens is, or that is its head.
  package let heads: [Int]
  private let phrases: [DatePhrase]
  private let count: Int

  package init(_ tokens: Tokens, phrases: [DatePhrase]) {
    self.phrases = phrases
    count = tokens.words.count
    var heads: [Int] = []
    heads.reserveCapacity(count)
    var words: [UInt64] = []
    var classes: [WordClass] = []
    words.reserveCapacity(count)
    classes.reserveCapacity(count)
    var next = 0
    var index = 0
    while index < count {
      let phrase =
        next < phrases.count && phrases[next].tokens.lowerBound == index
        ? phrases[next] : nil
      let head = phrase?.head ?? index
      heads.append(head)
      words.append(phrase?.word ?? tokens.words[index])
      let isDate = phrase != nil || tokens.isYear[index]
      classes.append(isDate ? .date : tokens.classes[index])
      index = phrase?.tokens.upperBound ?? index + 1
      if phrase != nil { next += 1 }
    }
    self.heads = heads
    features = ParserFeatures.Sentence(
      words: words, tags: heads.map { tokens.tags[$0] },
      universalTags: heads.map { tokens.universalTags[$0] }, classes: classes,
      isComma: heads.map { tokens.isComma[$0] }, isVerb: heads.map { tokens.isVerb[$0] })
  }

  /// The tree over all tokens from the one over the parser's.
  func expanded(_ tree: Parser.Tree, relationNumber: (String) -> Int16) -> Parser.Tree {
    guard !phrases.isEmpty else { return tree }
    var full = Parser.Tree(
      heads: Array(repeating: -1, count: count), relations: Array(repeating: 0, count: count),
      evidence: Array(repeating: ArcFeatures.Evidence(lead: 0, gap: 0), count: count),
      confidences: [])
    for (index, token) in heads.enumerated() {
      let head = Int(tree.heads[index])
      full.heads[token] = head < 0 ? -1 : Int32(heads[head])
      full.relations[token] = tree.relations[index]
      full.evidence[token] = tree.evidence[index]
    }
    for phrase in phrases {
      for token in phrase.tokens where token != phrase.head {
        let arc = phrase.arc(of: token)
        full.heads[token] = Int32(arc.head)
        full.relations[token] = relationNumber(arc.relation)
        full.evidence[token] = full.evidence[phrase.head]
      }
    }
    return full
  }
}
