/// The tokens of a document as names and reference see them: flat arrays, hashes for words, and
/// heads counted from the document's first token.
///
/// It is made of an `AnnotatedDocument`, or in training of a treebank's tokens.
package struct TokenTable: Sendable {
  package private(set) var words: [WordForm] = []
  package private(set) var looks: [Look] = []
  /// The first letter of each token, in lower case; the first byte where it is no letter.
  package private(set) var initials: [UInt8] = []
  /// The hash of an acronym's letters in lower case (`CIA`, `U.S.`); 0 for other words.
  package private(set) var acronyms: [UInt64] = []
  /// The class of each word; see ``WordClasses``.
  package private(set) var classes: [WordClass] = []
  package private(set) var kinds: [WordKind] = []
  /// The index of each token's head in the document, -1 for the root of a sentence.
  package private(set) var heads: [Int32] = []
  package private(set) var relations: [RelationKind] = []
  package private(set) var sentences: [Range<Int>] = []
  /// The index of each token's sentence.
  package private(set) var sentenceOf: [Int32] = []
  /// The index of each sentence's passage.
  package private(set) var passages: [Int32] = []
  /// The first dependent of each token that is a determiner, a preposition, an apposition or a
  /// descriptive noun; -1 for none.
  package private(set) var determiners: [Int32] = []
  package private(set) var prepositions: [Int32] = []
  package private(set) var appositions: [Int32] = []
  package private(set) var copulas: [Int32] = []

  private let wordKinds: [WordKind]
  private let relationKinds: [RelationKind]

  package var count: Int { words.count }

  /// An empty table for documents tagged and parsed by a model.
  package init(model: LanguageModel) {
    wordKinds = zip(model.pennTags, model.universalTags).map(WordKind.init)
    relationKinds = model.relations.map(RelationKind.init)
  }

  package init(_ document: AnnotatedDocument, passages: [Passage], model: LanguageModel) {
    self.init(model: model)
    for sentence in document.sentences {
      let bytes = passages[sentence.passage].bytes
      append(
        forms: document.ranges[sentence.tokens].map { bytes[$0] },
        classes: document.ranges[sentence.tokens].map { model.classes.of(bytes[$0]) },
        tags: document.tags[sentence.tokens], heads: document.heads[sentence.tokens],
        relations: document.relations[sentence.tokens], passage: sentence.passage)
    }
  }

  /// Adds a sentence.
  ///
  /// - Parameters:
  ///   - forms: the UTF-8 of each token.
  ///   - classes: the class of each.
  ///   - tags: the number of each one's joint tag.
  ///   - heads: counted from the sentence's first token, -1 for the root.
  ///   - relations: the number of each one's relation.
  ///   - passage: the index of the passage.
  package mutating func append(
    forms: [some Collection<UInt8>], classes: [WordClass], tags: some Sequence<Int>,
    heads: some Sequence<Int32>, relations: some Sequence<Int16>, passage: Int
  ) {
    let start = words.count
    words += forms.map { WordForm($0) }
    looks += forms.map { Look($0) }
    initials += forms.map { ($0.first ?? 0) | (($0.first ?? 0) < 0x80 ? 0x20 : 0) }
    acronyms += zip(forms, looks[start...]).map {
      $1.contains(.allCapitals) ? Self.acronym($0) : 0
    }
    self.classes += classes
    kinds += tags.map { wordKinds[$0] }
    self.heads += heads.map { $0 < 0 ? -1 : $0 + Int32(start) }
    self.relations += relations.map { $0 < 0 ? .other : relationKinds[Int($0)] }
    sentenceOf += Array(repeating: Int32(sentences.count), count: words.count - start)
    sentences.append(start..<words.count)
    passages.append(Int32(passage))
    link(from: start)
  }

  private static func acronym(_ form: some Collection<UInt8>) -> UInt64 {
    FeatureHash.of(form.filter { (0x41...0x5A).contains($0) }.map { $0 | 0x20 })
  }

  private mutating func link(from start: Int) {
    let none = [Int32](repeating: -1, count: words.count - start)
    determiners += none
    prepositions += none
    appositions += none
    copulas += none
    for token in start..<words.count where heads[token] >= 0 {
      let head = Int(heads[token])
      switch relations[token] {
      case .determiner, .possessor:
        if determiners[head] < 0 { determiners[head] = Int32(token) }
      case .preposition where prepositions[head] < 0: prepositions[head] = Int32(token)
      case .apposition where appositions[head] < 0: appositions[head] = Int32(token)
      case .description where appositions[head] < 0: appositions[head] = Int32(token)
      case .copula where copulas[head] < 0: copulas[head] = Int32(token)
      default: break
      }
    }
  }

  /// The token of a range that the range hangs by: the first whose head is outside.
  package func head(of range: Range<Int>) -> Int {
    range.first { heads[$0] < 0 || !range.contains(Int(heads[$0])) } ?? range.lowerBound
  }

  /// The hash of a range's words in lower case, one after the other.
  package func hash(of range: Range<Int>) -> UInt64 {
    range.reduce(0) { FeatureHash.mix($0, words[$1].lower) }
  }
}

/// What a token looks like.
package struct Look: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Begins with a capital letter, of ASCII or of the letters of Latin and Greek beyond.
  package static let capital = Look(rawValue: 1)
  /// Two or more letters, all of them capitals.
  package static let allCapitals = Look(rawValue: 2)
  /// One capital, perhaps with a full stop.
  package static let initial = Look(rawValue: 4)
  package static let digits = Look(rawValue: 8)
  /// A hyphen, an ampersand or a slash.
  package static let joint = Look(rawValue: 16)
  package static let quote = Look(rawValue: 32)
  package static let letter = Look(rawValue: 64)
  package static let bracket = Look(rawValue: 128)

  package init(_ form: some Collection<UInt8>) {
    var look: Look = []
    var (capitals, small, digits) = (0, 0, 0)
    for byte in form {
      switch byte {
      case 0x41...0x5A: capitals += 1
      case 0x61...0x7A, 0x80...: small += 1
      case 0x30...0x39: digits += 1
      default: break
      }
    }
    if capitals + small > 0 { look.insert(.letter) }
    if let first = form.first, (0x41...0x5A).contains(first) || Self.isWideCapital(form) {
      look.insert(.capital)
    }
    if capitals >= 2, small == 0 { look.insert(.allCapitals) }
    if capitals == 1, small == 0, form.count <= 2, digits == 0 { look.insert(.initial) }
    if digits > 0, capitals + small == 0 { look.insert(.digits) }
    if form.count == 1, let mark = form.first {
      switch mark {
      case UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "/"): look.insert(.joint)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): look.insert(.quote)
      case UInt8(ascii: "("), UInt8(ascii: "["): look.insert(.bracket)
      default: break
      }
    } else if form.elementsEqual("\u{2013}".utf8) {
      look.insert(.joint)
    } else if form.count == 3, form.starts(with: [0xE2, 0x80]), let last = form.dropFirst(2).first,
      (0x98...0x9F).contains(last)
    {
      look = .quote
    }
    self = look
  }

  /// The capitals of Latin-1 and Greek and Cyrillic, and every other letter of Latin Extended-A.
  private static func isWideCapital(_ form: some Collection<UInt8>) -> Bool {
    guard let first = form.first, first >= 0xC3, let next = form.dropFirst().first else {
      return false
    }
    switch first {
    case 0xC3: return (0x80...0x9E).contains(next)
    case 0xC4, 0xC5: return next & 1 == 0
    case 0xCE: return (0x91...0xAB).contains(next)
    case 0xD0: return (0x80...0xAF).contains(next)
    default: return false
    }
  }
}
