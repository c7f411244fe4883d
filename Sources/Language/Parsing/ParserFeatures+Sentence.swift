extension ParserFeatures {
  /// Stands for a word or a relation that there is not.
  static let none: UInt64 = 0x4E

  /// What is read of each token; index `count` is the root, and -1 stands for no token.
  package struct Sentence {
    private let words: [UInt64]
    private let tags: [UInt64]
    private let universalTags: [UInt64]
    private let senses: [UInt64]
    /// The way to each word's cluster, and its first six steps.
    private let clusters: [UInt64]
    private let stems: [UInt64]
    /// Commas and verbs among the tokens before each index.
    let commasBefore: [Int32]
    let verbsBefore: [Int32]
    /// How many tokens there are without the root.
    package var count: Int { words.count - 1 }

    package init(
      words: [UInt64], tags: [Int], universalTags: [Int], classes: [WordClass], isComma: [Bool],
      isVerb: [Bool]
    ) {
      let root: UInt64 = 0x52_4F4F_54
      self.words = words + [root]
      self.tags = tags.map { UInt64($0) + 2 } + [1]
      self.universalTags = universalTags.map { UInt64($0) + 2 } + [1]
      senses = classes.map { UInt64($0.senses) + 2 } + [1]
      clusters = classes.map { UInt64($0.cluster) + 2 } + [1]
      stems = classes.map { UInt64($0.cluster & 0x3F) + 2 } + [1]
      commasBefore = isComma.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
      verbsBefore = isVerb.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    }

    /// The form; a constant for no token, as with all of these.
    @inline(__always)
    func word(_ token: Int) -> UInt64 { token >= 0 ? words[token] : ParserFeatures.none }

    @inline(__always)
    func tag(_ token: Int) -> UInt64 { token >= 0 ? tags[token] : 0 }

    @inline(__always)
    func universalTag(_ token: Int) -> UInt64 { token >= 0 ? universalTags[token] : 0 }

    @inline(__always)
    func sense(_ token: Int) -> UInt64 { token >= 0 ? senses[token] : 0 }

    @inline(__always)
    func cluster(_ token: Int) -> UInt64 { token >= 0 ? clusters[token] : 0 }

    @inline(__always)
    func stem(_ token: Int) -> UInt64 { token >= 0 ? stems[token] : 0 }

    /// How far two tokens are apart, in steps; 0 for no token.
    @inline(__always)
    func distance(from left: Int, to right: Int) -> UInt64 {
      let gap = left >= 0 ? right - left : 0
      return gap < 6 ? UInt64(gap) : gap < 11 ? 6 : 7
    }
  }

  /// Hashes written one after the other, each under the number of its template.
  struct Templates {
    private let features: UnsafeMutablePointer<UInt64>
    private let first: Int
    private(set) var count = 0

    /// - Parameters:
    ///   - features: room for the hashes.
    ///   - first: how many templates come before these.
    init(_ features: UnsafeMutablePointer<UInt64>, first: Int) {
      self.features = features
      self.first = first
    }

    @inline(__always)
    mutating func add(_ a: UInt64) {
      features[count] = FeatureHash.mix(a, UInt64(first + count + 1))
      count += 1
    }

    @inline(__always)
    mutating func add(_ a: UInt64, _ b: UInt64) { add(FeatureHash.mix(a, b)) }

    @inline(__always)
    mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
      add(FeatureHash.mix(FeatureHash.mix(a, b), c))
    }

    @inline(__always)
    mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
      add(FeatureHash.mix(FeatureHash.mix(a, b), FeatureHash.mix(c, d)))
    }
  }
}
