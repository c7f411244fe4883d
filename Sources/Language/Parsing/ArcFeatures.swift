/// What tells how sure an arc is: by how much the parser preferred it, and what kind of arc it is.
package enum ArcFeatures {
  /// How many features an arc has.
  package static let count = 18

  /// By how much the parser preferred an arc.
  package struct Evidence: Hashable, Sendable {
    /// The least lead of the steps that could have given the word another head; see
    /// ``BeamSearch/Node/lead``.
    package var lead: Float
    /// How far the best derivation with another head is behind; the distance to the last derivation
    /// followed where all of them agree.
    package var gap: Float
  }

  /// What is read of a sentence besides its tree.
  package struct Sentence {
    /// The number of each token's Penn tag.
    let tags: [Int]
    /// Commas and verbs among the tokens before each index.
    let commasBefore: [Int]
    let verbsBefore: [Int]

    package init(tags: [Int], isComma: [Bool], isVerb: [Bool]) {
      self.tags = tags
      commasBefore = isComma.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
      verbsBefore = isVerb.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    }
  }

  /// Where one bucket ends and the next begins, in the parser's own score.
  private static let leads: [Float] = [
    -150, -75, -30, 0, 15, 30, 45, 60, 80, 100, 130, 160, 200, 250, 300, 400, 100_000,
  ]
  private static let gaps: [Float] = [
    2, 5, 10, 20, 30, 45, 60, 80, 100, 150, 200, 300, 450, 600,
  ]

  private static func bucket(_ value: Float, _ edges: [Float]) -> UInt64 {
    UInt64(edges.count { value >= $0 })
  }

  /// Writes the ``count`` features of the arc to a token's head.
  package static func extract(
    _ token: Int, _ tree: Parser.Tree, _ sentence: borrowing Sentence,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let head = Int(tree.heads[token])
    let lead = bucket(tree.evidence[token].lead, leads)
    let gap = bucket(tree.evidence[token].gap, gaps)
    let relation = UInt64(tree.relations[token])
    let tag = UInt64(sentence.tags[token]) + 1
    let headTag = head < 0 ? 0 : UInt64(sentence.tags[head]) + 1
    let length = head < 0 ? 0 : abs(head - token)
    let side: UInt64 = head < token ? 16 : 0
    let distance = side + UInt64(length < 6 ? length : length < 9 ? 6 : 7)
    let between = head < 0 ? token..<token : min(head, token) + 1..<max(head, token)
    let commas = UInt64(
      min(3, sentence.commasBefore[between.upperBound] - sentence.commasBefore[between.lowerBound]))
    let verbs = UInt64(
      min(3, sentence.verbsBefore[between.upperBound] - sentence.verbsBefore[between.lowerBound]))

    var count = 0
    func add(_ values: UInt64...) {
      features[count] = values.reduce(UInt64(count + 1)) { FeatureHash.mix($0, $1) }
      count += 1
    }
    add(0)
    add(lead)
    add(gap)
    add(relation)
    add(tag)
    add(headTag)
    add(tag, headTag)
    add(distance)
    add(relation, distance)
    add(relation, headTag)
    add(commas)
    add(verbs)
    add(UInt64(min(sentence.tags.count / 10, 6)))
    add(relation, min(commas, 2))
    add(relation, min(verbs, 2))
    add(relation, lead / 2)
    add(lead / 2, gap / 3)
    add(relation, tag)
    assert(count == Self.count)
  }
}
