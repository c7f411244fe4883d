package import Chronology
internal import Language

/// Finds the dated facts of a document: clauses whose subject, verb and date are certain.
///
/// It abstains wherever a rule is not sure: two dates in a clause, pronouns, modal or negated
/// verbs, plans and hearsay, a date that may belong to a noun or to a clause within the clause.
package struct FactFinder {
  let names: NameTable
  private let lexicon: VerbLexicon

  package init(names: NameTable) {
    self.names = names
    lexicon = .english
  }

  /// What becomes of each time expression of a sentence, in their order.
  ///
  /// - Parameters:
  ///   - sentence: of the document that the names are of.
  ///   - referents: whom its pronouns surely stand for, by the pronoun's index; see ``Antecedents``.
  /// - Returns: a fact where everything is certain, else why there is none.
  package func outcomes(
    in sentence: AnnotatedSentence, referents: [Int: String] = [:]
  ) -> [Result<[DatedFact], Refusal>] {
    if sentence.timexes.isEmpty { return [] }
    if sentence.kind == .quotation { return sentence.timexes.map { _ in .failure(.quotation) } }
    let events = NamedEvents(sentence: sentence, names: names)
    let works = NamedWorks(sentence: sentence)
    let lives = LifeDates(sentence: sentence, names: names)
    return zip(sentence.timexes.indices, clauses(in: sentence, referents)).map { timex, outcome in
      switch outcome {
      case .success(let fact): return .success([fact])
      case .failure(let refusal):
        let named =
          lives.facts(forDateAt: timex)
          + [events.fact(forDateAt: timex), works.fact(forDateAt: timex)].compactMap { $0 }
        return named.isEmpty ? .failure(refusal) : .success(named)
      }
    }
  }

  /// What the clause says that each time expression belongs to.
  private func clauses(
    in sentence: AnnotatedSentence, _ referents: [Int: String]
  ) -> [Result<DatedFact, Refusal>] {
    func all(_ refusal: Refusal) -> [Result<DatedFact, Refusal>] {
      sentence.timexes.map { _ in .failure(refusal) }
    }
    if sentence.tokens.count > 90 { return all(.tooLong) }
    if let refusal = refusal(of: sentence) { return all(refusal) }
    guard
      let units = UnitReader.units(
        of: sentence.tokens, timexes: sentence.timexes, lexicon: lexicon, names: names,
        opensWithName: sentence.syntax.opensWithName)
    else { return all(.marks) }
    let parser = ClauseParser(
      units: units, tokens: sentence.tokens, opensWithName: sentence.syntax.opensWithName)
    let parsed = ParsedClauses(parser: parser, syntax: sentence.syntax)
    let patterns = ClauseFinder(parser: parser).clauses()
    return sentence.timexes.indices.map { timex in
      guard let unit = units.firstIndex(where: { $0.timex == timex }) else {
        return .failure(.marks)
      }
      var refusal: Refusal?
      // The patterns first; the tree may contradict them where the date does not open the clause, and
      // it sees what they do not.
      for clause in patterns where clause.timex == unit {
        if !clause.isFronted, parsed.contradicts(clause) {
          refusal = .elsewhere
          continue
        }
        let rest = parsed.cutsList(clause)
        if rest >= ParsedClauses.sure { continue }
        if rest >= ParsedClauses.unsure { return .failure(.noEnd) }
        do throws(Refusal) {
          return .success(try fact(from: clause, parser, sentence, referents))
        } catch {
          refusal = error
        }
      }
      do throws(Refusal) {
        let clause = try parsed.clause(forDateAt: unit)
        return .success(try fact(from: clause, parser, sentence, referents))
      } catch {
        return .failure(refusal ?? error)
      }
    }
  }

  private static let hearsay: Set<String> = [
    "allegedly", "reportedly", "supposedly", "apparently", "perhaps", "probably", "possibly",
    "presumably", "maybe", "legend", "rumour", "rumor", "rumours", "rumors", "so-called",
    "according", "likely", "seemingly", "purportedly", "imagine", "suppose", "if", "unless",
  ]

  /// Why nothing in a sentence is told as a fact.
  private func refusal(of sentence: AnnotatedSentence) -> Refusal? {
    guard let last = sentence.tokens.last, ![":", "?", "…"].contains(last.text) else {
      return .noStatement
    }
    return sentence.tokens.contains { Self.hearsay.contains($0.lowercased) } ? .hearsay : nil
  }

  // MARK: - From clause to fact

  private func fact(
    from clause: Clause, _ parser: ClauseParser, _ sentence: AnnotatedSentence,
    _ referents: [Int: String]
  ) throws(Refusal) -> DatedFact {
    guard let timexIndex = parser.units[clause.timex].timex,
      let date = sentence.date(of: timexIndex)
    else { throw .undated }
    guard isAskable(clause, sentence.timexes[timexIndex], date) else { throw .verb }
    guard !clause.verb.adverbs.contains(where: { Self.leaning.contains(parser.word($0)) })
    else { throw .leaning }
    guard let subject = subject(of: clause, parser, referents) else { throw .subject }
    guard let clause = trimmed(clause, parser) else { throw .complement }
    guard namesSomething(clause, parser) else { throw .tooLittle }
    let timex = sentence.timexes[timexIndex]
    // The words of a part of a month stay: "early April" of 1945.
    let isPart = timex.date == nil && timex.part != nil
    let year = isPart ? date.anchor.map { " " + PartialDate.year($0.year).english } : nil
    let isQuotable = timex.date != nil && timex.isProse || year != nil
    let fullSubject = expanded(subject)
    let complement = expanded(
      Phrase(pieces: clause.complement.flatMap { phrase($0, parser).pieces }))
    return DatedFact(
      subject: fullSubject, adverbs: phrase(of: keptAdverbs(clause, parser), parser),
      verb: timely(clause.verb.group, timex.signal), complement: complement, timex: timex,
      date: date, dateText: isQuotable ? dateText(timex, parser.tokens) + (year ?? "") : nil,
      dateWords: isQuotable ? sentence.text(of: timex) + (year ?? "") : nil,
      subjectIsPerson: isPerson(subject), isFronted: clause.isFronted,
      datePosition: clause.complement.first.map { expanded(phrase($0, parser)).pieces.count } ?? 0,
      arguments: ArgumentReader(sentence: sentence, names: names).arguments(
        of: parser.units[clause.verb.next - 1].tokens.lowerBound, subject: fullSubject,
        complement: complement),
      sentence: sentence.reference)
  }

  /// The subject's words; for a pronoun the name it surely stands for.
  func subject(
    of clause: Clause, _ parser: ClauseParser, _ referents: [Int: String]
  ) -> Phrase? {
    if parser.units[clause.subject.lowerBound].wordClass == .pronoun {
      let index = parser.units[clause.subject.lowerBound].tokens.lowerBound
      return referents[index].map {
        Phrase(pieces: [Phrase.Piece(text: $0, isAttached: false, isName: true, index: index)])
      }
    }
    guard SelfContainment(names: names).holds(clause.subject, of: parser, isSubject: true)
    else { return nil }
    let phrase = phrase(clause.subject, parser)
    if phrase.pieces.count == 1, names.isAmbiguous(phrase.text) { return nil }
    return phrase
  }

  /// The clause with a complement that stands by itself, ends well and is not too long; phrases at
  /// its end that spoil it are left off, since what happened stays true without them.
  private func trimmed(_ clause: Clause, _ parser: ClauseParser) -> Clause? {
    let check = SelfContainment(names: names)
    var clause = clause
    var wasCut = false
    while true {
      while let last = clause.complement.lastIndex(where: { !$0.isEmpty }),
        endsInParticiple(clause.complement[last], parser)
      {
        clause.complement[last].removeLast()
      }
      let isSound = clause.complement.enumerated().allSatisfy { index, part in
        check.holds(part, of: parser, isSubject: false, followsVerb: index == 0)
          && endsWell(part, parser)
      }
      if isSound, length(of: clause) <= 26 {
        return wasCut && saysTooLittle(clause, parser) ? nil : clause
      }
      wasCut = true
      guard let last = clause.complement.lastIndex(where: { !$0.isEmpty }) else { return nil }
      let part = clause.complement[last]
      let cut = part.lastIndex { mayCut(at: $0, in: part, parser) }
      if let cut, cut > part.lowerBound || last > 0 || canStandAlone(clause.verb) {
        clause.complement[last] = part.lowerBound..<cut
      } else if last > 0 {
        clause.complement[last] = part.lowerBound..<part.lowerBound
      } else {
        return nil
      }
    }
  }

  /// `revisionism personified`, cut off from what followed.
  private func endsInParticiple(_ part: Range<Int>, _ parser: ClauseParser) -> Bool {
    guard let last = part.last, part.count > 1 else { return false }
    return parser.wordClass(last) == .pastForm && parser.units[last - 1].isNominal
  }

  /// `took part` without what in.
  private func saysTooLittle(_ clause: Clause, _ parser: ClauseParser) -> Bool {
    if canStandAlone(clause.verb) { return false }
    let nominals = clause.complement.joined().count { parser.units[$0].isNominal }
    let hasName = clause.complement.joined().contains { parser.wordClass($0) == .name }
    return nominals < 2 && !hasName
  }

  /// Prepositions whose phrase only adds to what happened.
  private static let looseJoints: Set<String> = [
    "in", "at", "on", "by", "during", "under", "after", "before", "near", "alongside", "despite",
    "following", "across", "around", "throughout", "amid", "including",
  ]

  /// Prepositions whose phrase the verb may need: "presented her with a gram of radium".
  private static let firmJoints: Set<String> = [
    "with", "for", "as", "from", "against", "into", "through", "within", "over", "via",
  ]

  private func mayCut(at index: Int, in part: Range<Int>, _ parser: ClauseParser) -> Bool {
    guard parser.wordClass(index) == .preposition else { return false }
    if Self.looseJoints.contains(parser.word(index)) { return true }
    return Self.firmJoints.contains(parser.word(index)) && index - part.lowerBound >= 5
  }

  private func canStandAlone(_ verb: ClauseParser.Verb) -> Bool {
    if case .compound = verb.group { true } else { false }
  }

  private func length(of clause: Clause) -> Int {
    clause.subject.count + clause.complement.map(\.count).reduce(0, +)
  }

  /// A clause must name somebody or something, or say enough to tell what it is about.
  private func namesSomething(_ clause: Clause, _ parser: ClauseParser) -> Bool {
    let ranges = [clause.subject] + clause.complement
    let units = ranges.flatMap { parser.units[$0] }
    let subject = parser.units[clause.subject]
    let isPronoun = subject.first?.wordClass == .pronoun
    let subjectNames = isPronoun || subject.contains { $0.wordClass == .name }
    let contentWords = units.count { $0.isNominal }
    if subjectNames, Self.selfSufficient.contains(clause.verb.group.lemma) { return true }
    if subjectNames {
      let isPerson =
        subject.last.map { names.isPerson(parser.tokens[$0.tokens.lowerBound].text) } ?? false
      let isMany =
        clause.complement.joined().contains { parser.wordClass($0) == .name }
        || clause.complement.joined().count { parser.units[$0].isNominal } > (isPerson ? 1 : 2)
        || subject.count { $0.wordClass == .name } > 1
        || subject.contains { $0.wordClass == .name && $0.tokens.count > 3 }
        || subject.contains { $0.lowercased == "of" }
      return isPronoun ? contentWords >= 1 : isMany && contentWords >= 2
    }
    return units.contains { $0.wordClass == .name } ? contentWords >= 4 : contentWords >= 6
  }

  private static let weakEndings: Set<WordClass> = [
    .preposition, .determiner, .possessive, .coordinator, .subordinator, .be, .have, .modal,
    .auxiliary, .negation, .comma,
  ]

  /// A complement must end in a word that can end a clause.
  private func endsWell(_ part: Range<Int>, _ parser: ClauseParser) -> Bool {
    guard let last = part.last.map({ parser.units[$0] }) else { return true }
    // "only", "already" before the date belong to the date.
    guard !["only", "already", "just", "even", "first", "not"].contains(last.lowercased) else {
      return false
    }
    return !Self.weakEndings.contains(last.wordClass)
  }

  /// Adverbs that lean on what was said before, or weaken what is said.
  private static let leaning: Set<String> = [
    "again", "also", "even", "still", "only", "never", "almost", "nearly", "once", "instead",
    "too", "further", "likewise", "similarly", "therefore", "however", "rather", "ever",
    "partially", "partly", "mostly", "often", "always", "usually", "generally", "regularly",
    "repeatedly", "increasingly",
  ]

  /// Adverbs worth keeping: "first elected", "openly declared"; not "already", "soon", "finally".
  private func keptAdverbs(_ clause: Clause, _ parser: ClauseParser) -> [Int] {
    let dropped: Set<String> = [
      "already", "soon", "finally", "then", "eventually", "immediately", "subsequently",
      "meanwhile", "later", "thus", "therefore", "however", "just", "even", "officially",
    ]
    return clause.verb.adverbs.filter { !dropped.contains(parser.units[$0].lowercased) }
  }
}

extension TemporalValue {
  /// The precision of the date, or of the interval's known end.
  package var precision: PartialDate.Precision? { anchor?.precision }
}
