internal import Chronology
internal import Language

/// Tells whether another sentence of the document says nearly the same, so that a question might
/// have a second answer.
package struct RivalStatements: Sendable {
  private struct Statement {
    let sentence: SentenceReference
    let words: Set<String>
    let verbs: Set<String>
    let hasPersonalPronoun: Bool
    /// The words right before "born" and "died": who it was.
    let fated: Set<String>
    /// What its dates mean.
    let dates: [TemporalValue]
    /// How often each verb occurs.
    let verbCounts: [String: Int]
  }

  private let statements: [Statement]
  /// The statements that have each verb.
  private let statementsOfVerb: [String: [Int]]
  private let names: NameTable

  package init(of sentences: [AnnotatedSentence], names: NameTable) {
    let lexicon = VerbLexicon.english
    self.names = names
    let statements = sentences.map { sentence in
      var verbs: Set<String> = []
      var words: Set<String> = []
      var hasPronoun = false
      var counts: [String: Int] = [:]
      var fated: Set<String> = []
      var recent: [String] = []
      for token in sentence.tokens {
        let word = token.lowercased
        words.insert(word)
        if ["he", "she"].contains(word) { hasPronoun = true }
        if let past = lexicon.past(word) {
          verbs.insert(word == "born" ? word : past.lemma)
          counts[word == "born" ? word : past.lemma, default: 0] += 1
        }
        if ["born", "died"].contains(word) {
          fated.formUnion(recent.suffix(4))
        }
        recent.append(word)
        if lexicon.isLemma(word) { verbs.insert(word) }
        if word.hasSuffix("s"), lexicon.isLemma(String(word.dropLast())) {
          verbs.insert(String(word.dropLast()))
        }
      }
      return Statement(
        sentence: sentence.reference, words: words, verbs: verbs, hasPersonalPronoun: hasPronoun,
        fated: fated,
        dates: sentence.timexes.indices.compactMap { sentence.date(of: $0) }, verbCounts: counts)
    }
    var index: [String: [Int]] = [:]
    for (number, statement) in statements.enumerated() {
      for verb in statement.verbs { index[verb, default: []].append(number) }
    }
    self.statements = statements
    statementsOfVerb = index
  }

  /// The statements that have one of some verbs.
  private func statements(with verbs: Set<String>) -> some Sequence<Statement> {
    verbs.lazy.flatMap { self.statementsOfVerb[$0] ?? [] }.map { self.statements[$0] }
  }

  /// Whether two dates may mean the same time.
  private static func mayAgree(_ left: TemporalValue, _ right: TemporalValue) -> Bool {
    guard case .date(let left) = left, case .date(let right) = right else {
      let years = [left, right].map { value -> ClosedRange<Int> in
        guard case .interval(let start, let end) = value else {
          let year = value.anchor?.year ?? 0
          return year...year
        }
        let first = start.date?.year ?? Int.min
        return first...max(first, end.date?.year ?? Int.max)
      }
      return years[0].overlaps(years[1])
    }
    guard left.precision >= .year, right.precision >= .year else {
      return abs(left.year - right.year) < 100
    }
    func differ(_ left: Int?, _ right: Int?) -> Bool {
      left.flatMap { left in right.map { $0 != left } } ?? false
    }
    return left.year == right.year && !differ(left.month, right.month)
      && !differ(left.day, right.day)
  }

  /// Whether another sentence has the same verb, may have the same subject, and most of the same
  /// words after it, so that "when?" has two answers.
  ///
  /// - Parameters:
  ///   - fact: what is asked for.
  ///   - shown: as much of its complement as the question has.
  /// - Returns: whether there may be a second answer.
  package func contest(_ fact: DatedFact, complement shown: Phrase) -> Bool {
    if isQualified(fact) { return false }
    if fact.isOfOneLife { return isDatedOtherwise(fact) }
    let complement = shown.contentWords.filter { !$0.allSatisfy(\.isNumber) }
    let subject = fact.subject.contentWords
    // "captured Kiev" and, later, "recaptured Kiev".
    let key = fact.verb.key
    let again = key.hasPrefix("re") ? String(key.dropFirst(2)) : "re" + key
    return statements(with: [key, again]).contains { statement in
      guard statement.sentence != fact.sentence else { return false }
      guard mayHaveSubject(subject, of: fact, statement) else { return false }
      let shared = complement.count { statement.words.contains($0) }
      return complement.count < 2 ? shared == complement.count : shared * 10 >= complement.count * 6
    }
  }

  /// Whether another sentence that may tell of the same time has the same verb and most of the
  /// question's words, but something else in the place of what is asked for.
  ///
  /// - Parameters:
  ///   - fact: what is asked for.
  ///   - hidden: the pieces that the question leaves out.
  ///   - ofSubject: whether they are the subject's, and not the complement's.
  /// - Returns: whether there may be a second answer.
  package func contest(_ fact: DatedFact, hiding hidden: Range<Int>, ofSubject: Bool) -> Bool {
    if ofSubject, isQualified(fact) { return false }
    let phrase = ofSubject ? fact.subject : fact.complement
    let asked = Phrase(pieces: Array(phrase.pieces[hidden])).contentWords
    let known = fact.subject.contentWords.union(fact.complement.contentWords)
      .subtracting(asked).filter { !$0.allSatisfy(\.isNumber) }
    let verbs = Self.synonyms.first { $0.contains(fact.verb.key) } ?? [fact.verb.key]
    return statements(with: verbs).contains { statement in
      if statement.sentence == fact.sentence {
        // "he took Lima and later took Quito": the clauses are too much alike.
        return statement.verbCounts[fact.verb.key, default: 0] > 1
      }
      guard asked.isDisjoint(with: statement.words) else { return false }
      let agrees = statement.dates.contains { Self.mayAgree($0, fact.date) }
      guard agrees || statement.dates.isEmpty && !known.isEmpty else { return false }
      let shared = known.count { statement.words.contains($0) }
      return shared * 10 >= known.count * 6
    }
  }

  /// Verbs that may tell of the same.
  private static let synonyms: [Set<String>] = [
    ["invade", "attack", "enter", "occupy", "conquer", "capture", "take", "seize"],
    ["defeat", "beat", "rout", "crush"],
    ["found", "establish", "create", "form", "set"],
    ["kill", "murder", "assassinate", "shoot", "execute", "hang"],
    ["elect", "appoint", "name", "become"],
  ]

  /// "first", "for the first time", "last": only one such event there is.
  private func isQualified(_ fact: DatedFact) -> Bool {
    let words = fact.complement.contentWords.union(fact.adverbs.contentWords)
    return !words.isDisjoint(with: ["first", "last", "final", "only"])
  }

  private func mayHaveSubject(
    _ subject: Set<String>, of fact: DatedFact, _ statement: Statement
  ) -> Bool {
    if statement.hasPersonalPronoun, fact.subjectIsPerson { return true }
    if let acronym = names.acronym(of: fact.subject.nameText),
      statement.words.contains(acronym.lowercased())
    {
      return true
    }
    let key = fact.subject.pieces.last { $0.isName }?.text.split(separator: " ").last
    guard let key = key?.lowercased() else {
      return !subject.isDisjoint(with: statement.words)
    }
    return statement.words.contains(key)
  }

  /// Whether another sentence tells another date of the same birth or death.
  private func isDatedOtherwise(_ fact: DatedFact) -> Bool {
    let name = fact.subject.pieces.last { $0.isName }?.text.split(separator: " ").last
    guard let name = name?.lowercased() else { return false }
    return statements(with: [fact.verb.key]).contains { statement in
      statement.sentence != fact.sentence && statement.fated.contains(name)
        && !statement.dates.isEmpty
        && !statement.dates.contains { Self.mayAgree($0, fact.date) }
    }
  }
}

extension Phrase {
  /// The phrase without the article before it.
  fileprivate var nameText: String {
    text.lowercased().hasPrefix("the ") ? String(text.dropFirst(4)) : text
  }
}

extension DatedFact.VerbGroup {
  /// The lemma; `born` by itself, since nobody bears and is born alike.
  fileprivate var key: String {
    if case .compound(_, "born", _) = self { "born" } else { lemma }
  }
}
