internal import Language

/// Tells whether another sentence of the document says nearly the same, so that "when?" might have
/// a second answer.
package struct RivalStatements: Sendable {
  private struct Statement {
    let sentence: SentenceReference
    let words: Set<String>
    let verbs: Set<String>
    let hasPersonalPronoun: Bool
  }

  private let statements: [Statement]
  private let names: NameTable

  package init(of sentences: [AnnotatedSentence], names: NameTable) {
    let lexicon = VerbLexicon.english
    self.names = names
    statements = sentences.map { sentence in
      var verbs: Set<String> = []
      var words: Set<String> = []
      var hasPronoun = false
      for token in sentence.tokens {
        let word = token.lowercased
        words.insert(word)
        if ["he", "she"].contains(word) { hasPronoun = true }
        if let past = lexicon.past(word) { verbs.insert(word == "born" ? word : past.lemma) }
        if lexicon.isLemma(word) { verbs.insert(word) }
        if word.hasSuffix("s"), lexicon.isLemma(String(word.dropLast())) {
          verbs.insert(String(word.dropLast()))
        }
      }
      return Statement(
        sentence: sentence.reference, words: words, verbs: verbs, hasPersonalPronoun: hasPronoun)
    }
  }

  /// Whether another sentence has the same verb, may have the same subject, and most of the same
  /// words after it.
  package func contest(_ fact: DatedFact) -> Bool {
    if isQualified(fact) || fact.isOfOneLife { return false }
    let complement = fact.complement.contentWords.filter { !$0.allSatisfy(\.isNumber) }
    let subject = fact.subject.contentWords
    return statements.contains { statement in
      guard statement.sentence != fact.sentence, statement.verbs.contains(fact.verb.key)
      else { return false }
      guard mayHaveSubject(subject, of: fact, statement) else { return false }
      let shared = complement.count { statement.words.contains($0) }
      return complement.count < 2 ? shared == complement.count : shared * 10 >= complement.count * 6
    }
  }

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
