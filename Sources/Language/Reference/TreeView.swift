/// What reference asks of a document's trees, computed once in linear time.
struct TreeView {
  private let table: TokenTable
  /// The token of the verb, or other predicate, whose clause each token stands in.
  private(set) var clauses: [Int32]
  /// Whether a token stands between quotation marks.
  private(set) var isQuoted: [Bool]
  /// Whether a noun has a dependent that narrows what it means.
  private(set) var isNarrowed: [Bool]
  /// The subject of each predicate; -1 for none.
  private(set) var subjects: [Int32]

  private static let plainQuote = FeatureHash.of("\"".utf8)
  private static let opening = FeatureHash.of("\u{201C}".utf8)
  private static let closing = FeatureHash.of("\u{201D}".utf8)

  init(_ table: TokenTable) {
    self.table = table
    clauses = Array(repeating: -1, count: table.count)
    isQuoted = Array(repeating: false, count: table.count)
    isNarrowed = isQuoted
    subjects = clauses
    var isOpen = false
    for (index, sentence) in table.sentences.enumerated() {
      if index > 0, table.passages[index] != table.passages[index - 1] { isOpen = false }
      for token in sentence {
        if table.looks[token].contains(.quote) {
          let mark = table.words[token].lower
          if mark == Self.plainQuote { isOpen.toggle() }
          if mark == Self.opening { isOpen = true }
          if mark == Self.closing { isOpen = false }
        }
        isQuoted[token] = isOpen
        clauses[token] = clause(of: token)
        link(token)
      }
    }
  }

  private mutating func link(_ token: Int) {
    let head = Int(table.heads[token])
    guard head >= 0 else { return }
    switch table.relations[token] {
    case .subject, .passiveSubject:
      if subjects[head] < 0 { subjects[head] = Int32(token) }
    case .nominal, .adjective, .relativeClause, .clause, .compound, .possessor:
      isNarrowed[head] = true
    default: break
    }
  }

  private func clause(of token: Int) -> Int32 {
    var place = token
    for _ in 0..<12 {
      switch table.relations[place] {
      case .root, .relativeClause, .clause, .complement, .adverbialClause, .parataxis:
        return Int32(place)
      case .conjunct where table.kinds[place] == .verb: return Int32(place)
      default: break
      }
      guard table.heads[place] >= 0 else { break }
      place = Int(table.heads[place])
    }
    return Int32(place)
  }

  /// Who does what the verb above a token says: its subject, or that of the verb it is an infinitive
  /// or a conjunct of; the noun that a relative clause is about instead of `who`; -1 for none.
  func doer(above token: Int) -> Int {
    var verb = Int(table.heads[token])
    for _ in 0..<4 where verb >= 0 && subjects[verb] < 0 {
      switch table.relations[verb] {
      case .clause, .conjunct, .adverbialClause: verb = Int(table.heads[verb])
      default: return -1
      }
    }
    guard verb >= 0, subjects[verb] >= 0 else { return -1 }
    let subject = Int(subjects[verb])
    let isRelative = table.relations[verb] == .relativeClause && table.kinds[subject] == .pronoun
    return isRelative && !PersonWords.isThird(table.words[subject].lower)
      ? Int(table.heads[verb]) : subject
  }

  /// Whether a token hangs somewhere below another.
  func isBelow(_ token: Int, _ other: Int) -> Bool {
    var place = token
    for _ in 0..<12 where table.heads[place] >= 0 {
      place = Int(table.heads[place])
      if place == other { return true }
    }
    return false
  }
}
