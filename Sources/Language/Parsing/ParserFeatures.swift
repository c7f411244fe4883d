/// The features by which the parser chooses its next step.
///
/// They are Zhang and Nivre's (2011) templates, with the second word of the stack, head labels, commas
/// and verbs between, WordNet classes and clusters of words (Koo, Carreras and Collins 2008). Those
/// that read only words come first: their scores are the same wherever the same words meet.
package struct ParserFeatures {
  /// How many features a state has.
  package static let count = wordCount + treeCount
  /// How many of them read only the words of a ``Place``.
  package static let wordCount = 98
  /// How many read the tree built so far.
  package static let treeCount = 67

  /// The words that meet in a state: all that most features read of it.
  package struct Place: Hashable, Sendable {
    /// The word under the top of the stack and the top; -1 for none.
    package let second, top: Int
    /// The first word of the buffer.
    package let front: Int
    /// Whether the top has a head.
    package let isHeaded: Bool

    package init(_ state: borrowing ParserState) {
      second = state.stacked(1)
      top = state.stacked(0)
      front = state.front
      isHeaded = state.head(top) >= 0
    }
  }

  /// Writes the ``count`` features of a state.
  package static func extract(
    _ state: borrowing ParserState, _ sentence: borrowing Sentence,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    extractWords(Place(state), sentence, into: features)
    extractTree(state, sentence, into: features + wordCount)
  }

  /// Writes the ``wordCount`` features of the words that meet.
  package static func extractWords(
    _ place: Place, _ sentence: borrowing Sentence, into features: UnsafeMutablePointer<UInt64>
  ) {
    let (s0, s1, n0) = (place.top, place.second, place.front)
    let n1 = n0 + 1 <= sentence.count ? n0 + 1 : -1
    let n2 = n0 + 2 <= sentence.count ? n0 + 2 : -1
    let (s0w, s1w) = (sentence.word(s0), sentence.word(s1))
    let (n0w, n1w, n2w) = (sentence.word(n0), sentence.word(n1), sentence.word(n2))
    let (s0p, s1p) = (sentence.tag(s0), sentence.tag(s1))
    let (n0p, n1p, n2p) = (sentence.tag(n0), sentence.tag(n1), sentence.tag(n2))
    let (s0u, n0u) = (sentence.universalTag(s0), sentence.universalTag(n0))
    let (s0c, s1c) = (sentence.sense(s0), sentence.sense(s1))
    let (n0c, n1c) = (sentence.sense(n0), sentence.sense(n1))
    let (s0k, s1k) = (sentence.cluster(s0), sentence.cluster(s1))
    let (n0k, n1k) = (sentence.cluster(n0), sentence.cluster(n1))
    let (s0t, s1t) = (sentence.stem(s0), sentence.stem(s1))
    let (n0t, n1t) = (sentence.stem(n0), sentence.stem(n1))
    let s0wp = FeatureHash.mix(s0w, s0p)
    let n0wp = FeatureHash.mix(n0w, n0p)
    let isHeaded: UInt64 = place.isHeaded ? 1 : 0
    let distance = sentence.distance(from: s0, to: n0)
    let start = s0 >= 0 ? s0 + 1 : n0
    let commas = UInt64(min(sentence.commasBefore[n0] - sentence.commasBefore[start], 3))
    let verbs = UInt64(min(sentence.verbsBefore[n0] - sentence.verbsBefore[start], 3))

    var list = Templates(features, first: 0)
    // Single words.
    list.add(isHeaded)
    list.add(s0wp); list.add(s0w); list.add(s0p); list.add(s0p, isHeaded)
    list.add(n0wp); list.add(n0w); list.add(n0p)
    list.add(n1w, n1p); list.add(n1w); list.add(n1p)
    list.add(n2w, n2p); list.add(n2w); list.add(n2p)
    list.add(s1w, s1p); list.add(s1w); list.add(s1p)
    // Pairs.
    list.add(s0wp, n0wp); list.add(s0wp, n0w); list.add(s0w, n0wp); list.add(s0wp, n0p)
    list.add(s0p, n0wp); list.add(s0w, n0w); list.add(s0p, n0p); list.add(n0p, n1p)
    list.add(s0w, n0p, isHeaded); list.add(s0p, n0w, isHeaded); list.add(s0p, n0p, isHeaded)
    list.add(s1p, s0p); list.add(s1p, n0p); list.add(s1w, n0w); list.add(s1w, s0p)
    list.add(s1p, n0w); list.add(n0w, n1p); list.add(n0p, n1w); list.add(s0w, n1w)
    list.add(s0u, n0u, n1p)
    // Triples.
    list.add(n0p, n1p, n2p); list.add(s0p, n0p, n1p); list.add(s1p, s0p, n0p)
    list.add(s1p, s0p, n0p, n1p); list.add(s0w, n0p, n1p); list.add(s0p, n0w, n1p)
    list.add(s0p, n0p, n1w); list.add(s1w, s0p, n0p); list.add(s1p, s0w, n0p)
    list.add(s1p, s0p, n0w)
    // Distance.
    list.add(s0w, distance); list.add(s0p, distance); list.add(n0w, distance)
    list.add(n0p, distance); list.add(s0w, n0w, distance); list.add(s0p, n0p, distance)
    // Between.
    list.add(s0p, n0p, commas); list.add(s0p, n0p, verbs); list.add(s0w, commas, verbs)
    list.add(n0w, commas, verbs); list.add(s0p, n0p, commas, verbs)
    // WordNet classes.
    list.add(s0c); list.add(n0c); list.add(s0c, n0c); list.add(s0p, n0c); list.add(s0c, n0p)
    list.add(s0w, n0c); list.add(s0c, n0w); list.add(s1c, s0c); list.add(s1c, n0c)
    list.add(n0c, n1c); list.add(s0c, n0c, isHeaded); list.add(s0c, n0c, distance)
    // Clusters.
    list.add(s0k); list.add(n0k); list.add(s1k); list.add(n1k); list.add(s0k, n0k)
    list.add(s0k, n0p); list.add(s0p, n0k); list.add(s0w, n0k); list.add(s0k, n0w)
    list.add(s1k, n0k); list.add(s1k, s0k); list.add(n0k, n1k); list.add(s0k, n1k)
    list.add(s0k, s0p); list.add(n0k, n0p); list.add(s0k, distance); list.add(n0k, distance)
    list.add(s0k, n0k, isHeaded); list.add(s0t, n0t, n1t); list.add(s1t, s0t, n0t)
    list.add(s0t, n0t, distance); list.add(s1k, s0p, n0p); list.add(s1p, s0k, n0p)
    list.add(s1p, s0p, n0k); list.add(s0k, n0p, n1p); list.add(s0p, n0k, n1p)
    list.add(s0p, n0p, n1k); list.add(s1t, s0t, n0t, n1t)
    assert(list.count == wordCount)
  }

  /// Writes the ``treeCount`` features of the tree built so far.
  package static func extractTree(
    _ state: borrowing ParserState, _ sentence: borrowing Sentence,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let (s0, s1, s2, n0) = (state.stacked(0), state.stacked(1), state.stacked(2), state.front)
    let s0h = state.head(s0)
    let s0h2 = state.head(s0h)
    let (s0l, s0l2) = (state.left1(s0), state.left2(s0))
    let (s0r, s0r2) = (state.right1(s0), state.right2(s0))
    let (n0l, n0l2) = (state.left1(n0), state.left2(n0))
    let (s1l, s1r) = (state.left1(s1), state.right1(s1))
    let (s0w, n0w) = (sentence.word(s0), sentence.word(n0))
    let (s0p, s1p, s2p) = (sentence.tag(s0), sentence.tag(s1), sentence.tag(s2))
    let (n0p, s0hp) = (sentence.tag(n0), sentence.tag(s0h))
    let (s0lp, s0rp, n0lp) = (sentence.tag(s0l), sentence.tag(s0r), sentence.tag(n0l))
    let (s0c, n0c) = (sentence.sense(s0), sentence.sense(n0))
    let (s0k, n0k) = (sentence.cluster(s0), sentence.cluster(n0))
    let (s0z, s1z, s0hz) = (state.relation(s0), state.relation(s1), state.relation(s0h))
    let (s0lz, s0l2z) = (state.relation(s0l), state.relation(s0l2))
    let (s0rz, s0r2z) = (state.relation(s0r), state.relation(s0r2))
    let (n0lz, n0l2z) = (state.relation(n0l), state.relation(n0l2))
    let valencyL = s0 >= 0 ? UInt64(min(state.leftValency(s0), 5)) : 7
    let valencyR = s0 >= 0 ? UInt64(min(state.rightValency(s0), 5)) : 7
    let valencyN = UInt64(min(state.leftValency(n0), 5))

    var list = Templates(features, first: wordCount)
    list.add(s2p); list.add(s2p, s1p, s0p)
    list.add(s0hp, s0p, n0p); list.add(s0p, s0lp, n0p); list.add(s0p, s0rp, n0p)
    list.add(s0p, n0p, n0lp)
    // Valency.
    list.add(s0w, valencyR); list.add(s0p, valencyR); list.add(s0w, valencyL)
    list.add(s0p, valencyL); list.add(n0w, valencyN); list.add(n0p, valencyN)
    list.add(s0p, n0p, valencyR, valencyN)
    // Heads and dependents.
    list.add(sentence.word(s0h)); list.add(s0hp); list.add(s0z)
    list.add(sentence.word(s0l)); list.add(s0lp); list.add(s0lz)
    list.add(sentence.word(s0r)); list.add(s0rp); list.add(s0rz)
    list.add(sentence.word(n0l)); list.add(n0lp); list.add(n0lz)
    list.add(sentence.word(s0h2)); list.add(sentence.tag(s0h2)); list.add(s0hz)
    list.add(sentence.word(s0l2)); list.add(sentence.tag(s0l2)); list.add(s0l2z)
    list.add(sentence.word(s0r2)); list.add(sentence.tag(s0r2)); list.add(s0r2z)
    list.add(sentence.word(n0l2)); list.add(sentence.tag(n0l2)); list.add(n0l2z)
    list.add(s0p, s0lp, sentence.tag(s0l2)); list.add(s0p, s0rp, sentence.tag(s0r2))
    list.add(s0p, s0hp, sentence.tag(s0h2)); list.add(n0p, n0lp, sentence.tag(n0l2))
    list.add(s0p, s0z, n0p); list.add(s0w, s0z, n0p); list.add(s0p, s0rz, n0p)
    list.add(s0w, s0rz, n0p); list.add(s0p, s0lz, n0p); list.add(s0p, n0p, n0lz)
    list.add(s0p, s0rz, s0r2z); list.add(s0p, s0lz, s0l2z); list.add(n0p, n0lz, n0l2z)
    list.add(s0w, s0lz, s0rz); list.add(s1p, state.relation(s1r), s0p, n0p)
    list.add(s1p, state.relation(s1l), s0p); list.add(s1z, s1p, s0p, n0p)
    list.add(s0w, sentence.word(s0r), n0p)
    list.add(s0hp, sentence.word(s0h), FeatureHash.mix(n0w, n0p))
    list.add(sentence.word(s0h), s0w, n0w)
    // Classes.
    list.add(s0c, sentence.sense(s0r)); list.add(n0c, sentence.sense(n0l))
    list.add(s0c, sentence.sense(s0h), n0c)
    list.add(sentence.cluster(s0h), s0k, n0k); list.add(s0k, sentence.cluster(s0r))
    list.add(n0k, sentence.cluster(n0l)); list.add(s0k, valencyR); list.add(s0k, s0rz)
    list.add(s0k, s0rz, n0p); list.add(s0k, sentence.cluster(s0r), n0k)
    assert(list.count == treeCount)
  }
}
