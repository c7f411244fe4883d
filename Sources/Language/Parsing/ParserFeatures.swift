/// The features by which the parser chooses its next step: Zhang and Nivre's (2011) templates, with
/// the second word of the stack, head labels, commas and verbs between, and WordNet classes.
package struct ParserFeatures {
  /// How many features a state has.
  package static let count = 130

  /// What is read of each token; index `count` is the root, and -1 stands for no token.
  package struct Sentence {
    package let words: [UInt64]
    package let tags: [UInt64]
    package let universalTags: [UInt64]
    package let classes: [UInt64]
    /// Commas and verbs among the tokens before each index.
    package let commasBefore: [Int32]
    package let verbsBefore: [Int32]
    /// How many tokens there are without the root.
    package var count: Int { words.count - 1 }

    package init(
      words: [UInt64], tags: [Int], universalTags: [Int], classes: [UInt16], isComma: [Bool],
      isVerb: [Bool]
    ) {
      let root: UInt64 = 0x52_4F4F_54
      self.words = words + [root]
      self.tags = tags.map { UInt64($0) + 2 } + [1]
      self.universalTags = universalTags.map { UInt64($0) + 2 } + [1]
      self.classes = classes.map { UInt64($0) + 2 } + [1]
      commasBefore = isComma.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
      verbsBefore = isVerb.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    }
  }

  /// Writes the ``count`` features of a state.
  package static func extract(
    _ state: borrowing ParserState, _ sentence: borrowing Sentence,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let none: UInt64 = 0x4E
    let s0 = state.stacked(0)
    let s1 = state.stacked(1)
    let s2 = state.stacked(2)
    let n0 = state.front
    let n1 = n0 + 1 <= state.count ? n0 + 1 : -1
    let n2 = n0 + 2 <= state.count ? n0 + 2 : -1

    func label(_ token: Int) -> UInt64 {
      token >= 0 && token < state.count
        ? UInt64(bitPattern: Int64(state.label(token))) &+ 2 : none
    }
    let words = sentence.words
    let tags = sentence.tags
    func word(_ token: Int) -> UInt64 { token >= 0 ? words[token] : none }
    func tag(_ token: Int) -> UInt64 { token >= 0 ? tags[token] : 0 }
    func coarse(_ token: Int) -> UInt64 { token >= 0 ? sentence.universalTags[token] : 0 }
    func wordClass(_ token: Int) -> UInt64 { token >= 0 ? sentence.classes[token] : 0 }

    let s0h = state.head(s0)
    let s0h2 = state.head(s0h)
    let s0l = state.left1(s0)
    let s0r = state.right1(s0)
    let s0l2 = state.left2(s0)
    let s0r2 = state.right2(s0)
    let n0l = state.left1(n0)
    let n0l2 = state.left2(n0)
    let s1r = state.right1(s1)
    let s1l = state.left1(s1)

    let (s0w, s1w, n0w, n1w, n2w) = (word(s0), word(s1), word(n0), word(n1), word(n2))
    let (s0p, s1p, s2p) = (tag(s0), tag(s1), tag(s2))
    let (n0p, n1p, n2p) = (tag(n0), tag(n1), tag(n2))
    let s0u = coarse(s0)
    let n0u = coarse(n0)
    let (s0c, s1c, n0c, n1c) = (wordClass(s0), wordClass(s1), wordClass(n0), wordClass(n1))
    let s0wp = FeatureHash.mix(s0w, s0p)
    let n0wp = FeatureHash.mix(n0w, n0p)
    let isHeaded: UInt64 = s0h >= 0 ? 1 : 0
    let gap = s0 >= 0 ? n0 - s0 : 0
    let distance: UInt64 = gap < 6 ? UInt64(gap) : gap < 11 ? 6 : 7
    let valencyL = s0 >= 0 ? UInt64(min(state.leftValency(s0), 5)) : 7
    let valencyR = s0 >= 0 ? UInt64(min(state.rightValency(s0), 5)) : 7
    let valencyN = UInt64(min(state.leftValency(n0), 5))
    let start = s0 >= 0 ? s0 + 1 : n0
    let commas = UInt64(min(sentence.commasBefore[n0] - sentence.commasBefore[start], 3))
    let verbs = UInt64(min(sentence.verbsBefore[n0] - sentence.verbsBefore[start], 3))

    var count = 0
    func add(_ a: UInt64) {
      features[count] = FeatureHash.mix(a, UInt64(count + 1))
      count += 1
    }
    func add(_ a: UInt64, _ b: UInt64) { add(FeatureHash.mix(a, b)) }
    func add(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
      add(FeatureHash.mix(FeatureHash.mix(a, b), c))
    }
    func add(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
      add(FeatureHash.mix(FeatureHash.mix(a, b), FeatureHash.mix(c, d)))
    }

    // Single words.
    add(isHeaded)
    add(s0wp); add(s0w); add(s0p); add(s0p, isHeaded)
    add(n0wp); add(n0w); add(n0p)
    add(n1w, n1p); add(n1w); add(n1p)
    add(n2w, n2p); add(n2w); add(n2p)
    add(s1w, s1p); add(s1w); add(s1p); add(s2p)
    // Pairs.
    add(s0wp, n0wp); add(s0wp, n0w); add(s0w, n0wp); add(s0wp, n0p); add(s0p, n0wp)
    add(s0w, n0w); add(s0p, n0p); add(n0p, n1p); add(s0w, n0p, isHeaded); add(s0p, n0w, isHeaded)
    add(s0p, n0p, isHeaded)
    add(s1p, s0p); add(s1p, n0p); add(s1w, n0w); add(s1w, s0p); add(s1p, n0w); add(n0w, n1p)
    add(n0p, n1w); add(s0w, n1w); add(s0u, n0u, n1p)
    // Triples.
    add(n0p, n1p, n2p); add(s0p, n0p, n1p); add(tag(s0h), s0p, n0p); add(s0p, tag(s0l), n0p)
    add(s0p, tag(s0r), n0p); add(s0p, n0p, tag(n0l)); add(s1p, s0p, n0p); add(s1p, s0p, n0p, n1p)
    add(s2p, s1p, s0p); add(s0w, n0p, n1p); add(s0p, n0w, n1p); add(s0p, n0p, n1w)
    add(s1w, s0p, n0p); add(s1p, s0w, n0p); add(s1p, s0p, n0w)
    // Distance.
    add(s0w, distance); add(s0p, distance); add(n0w, distance); add(n0p, distance)
    add(s0w, n0w, distance); add(s0p, n0p, distance)
    // Valency.
    add(s0w, valencyR); add(s0p, valencyR); add(s0w, valencyL); add(s0p, valencyL)
    add(n0w, valencyN); add(n0p, valencyN); add(s0p, n0p, valencyR, valencyN)
    // Heads and dependents.
    add(word(s0h)); add(tag(s0h)); add(label(s0)); add(word(s0l)); add(tag(s0l)); add(label(s0l))
    add(word(s0r)); add(tag(s0r)); add(label(s0r)); add(word(n0l)); add(tag(n0l)); add(label(n0l))
    add(word(s0h2)); add(tag(s0h2)); add(label(s0h))
    add(word(s0l2)); add(tag(s0l2)); add(label(s0l2)); add(word(s0r2)); add(tag(s0r2))
    add(label(s0r2)); add(word(n0l2)); add(tag(n0l2)); add(label(n0l2))
    add(s0p, tag(s0l), tag(s0l2)); add(s0p, tag(s0r), tag(s0r2)); add(s0p, tag(s0h), tag(s0h2))
    add(n0p, tag(n0l), tag(n0l2))
    add(s0p, label(s0), n0p); add(s0w, label(s0), n0p); add(s0p, label(s0r), n0p)
    add(s0w, label(s0r), n0p); add(s0p, label(s0l), n0p); add(s0p, n0p, label(n0l))
    add(s0p, label(s0r), label(s0r2)); add(s0p, label(s0l), label(s0l2))
    add(n0p, label(n0l), label(n0l2)); add(s0w, label(s0l), label(s0r))
    add(s1p, label(s1r), s0p, n0p); add(s1p, label(s1l), s0p); add(label(s1), s1p, s0p, n0p)
    add(s0w, word(s0r), n0p); add(tag(s0h), word(s0h), n0wp); add(word(s0h), s0w, n0w)
    // Between.
    add(s0p, n0p, commas); add(s0p, n0p, verbs); add(s0w, commas, verbs); add(n0w, commas, verbs)
    add(s0p, n0p, commas, verbs)
    // WordNet classes.
    add(s0c); add(n0c); add(s0c, n0c); add(s0p, n0c); add(s0c, n0p); add(s0w, n0c); add(s0c, n0w)
    add(s1c, s0c); add(s1c, n0c); add(n0c, n1c); add(s0c, wordClass(s0r)); add(n0c, wordClass(n0l))
    add(s0c, n0c, isHeaded); add(s0c, n0c, distance); add(s0c, wordClass(s0h), n0c)
    assert(count == Self.count)
  }
}
