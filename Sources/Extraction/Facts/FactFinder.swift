package import Chronology
internal import Language

/// Finds the dated facts of a document: clauses whose subject, verb and date are certain.
///
/// It abstains wherever a rule is not sure: two dates in a clause, pronouns, modal or negated
/// verbs, plans and hearsay, a date that may belong to a noun or to a clause within the clause.
package struct FactFinder {
  private let names: NameTable
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
    let lives = LifeDates(sentence: sentence, names: names)
    return zip(sentence.timexes.indices, clauses(in: sentence, referents)).map { timex, outcome in
      switch outcome {
      case .success(let fact): return .success([fact])
      case .failure(let refusal):
        let named =
          lives.facts(forDateAt: timex) + [events.fact(forDateAt: timex)].compactMap { $0 }
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
      dateWords: isQuotable ? text(timex.tokens, parser.tokens) + (year ?? "") : nil,
      subjectIsPerson: isPerson(subject), isFronted: clause.isFronted,
      datePosition: clause.complement.first.map { expanded(phrase($0, parser)).pieces.count } ?? 0,
      arguments: ArgumentReader(sentence: sentence, names: names).arguments(
        of: parser.units[clause.verb.next - 1].tokens.lowerBound, subject: fullSubject,
        complement: complement),
      sentence: sentence.reference)
  }

  /// The subject's words; for a pronoun the name it surely stands for.
  private func subject(
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

  /// Verbs that say what somebody felt, wanted or was, rather than what happened.
  private static let unaskable: Set<String> = [
    "seem", "appear", "consist", "contain", "mean", "include", "represent", "concern", "depend",
    "prefer", "like", "love", "hate", "want", "wish", "hope", "intend", "plan", "expect", "fear",
    "believe", "think", "feel", "consider", "need", "fail", "refuse", "suppose", "remain", "have",
    "tend", "continue", "say", "state", "claim", "argue", "suggest", "mention", "note", "call",
    "describe", "depict", "cover", "commemorate", "recall", "trace", "date", "regard", "view",
    "use", "relate", "base", "involve", "know", "see", "make", "do", "get", "estimate", "assume",
    "surprise", "strike", "sit", "resemble", "reflect", "look", "stand", "lie", "range", "average",
    "schedule", "slate", "project", "forecast", "predict",
  ]

  private func isAskable(
    _ clause: Clause, _ timex: TimeExpression, _ date: TemporalValue
  ) -> Bool {
    let lemma = clause.verb.group.lemma
    let isCompound = if case .compound = clause.verb.group { true } else { false }
    if Self.unaskable.contains(lemma), !(isCompound && lemma == "make") { return false }
    let perfect = perfect(of: clause.verb.group)
    let hasPerfect = perfect != nil
    switch timex.signal {
    case .in?, .on?, .during?: return perfect?.hasPrefix("been ") != true
    case nil: return !hasPerfect && clause.isFronted && date.precision == .day
    case .by?: return true
    case .until?: return !hasPerfect && Self.durative.contains(lemma)
    case .fromTo?: return !hasPerfect && (Self.durative.contains(lemma) || isProgressive(clause))
    default: return false
    }
  }

  /// What follows "had"; nil in another tense.
  private func perfect(of group: DatedFact.VerbGroup) -> String? {
    if case .compound("had", let participle, _) = group { participle } else { nil }
  }

  /// The verb as its date wants it: what "had begun in March" began in March.
  private func timely(
    _ group: DatedFact.VerbGroup, _ signal: TimeExpression.Signal?
  ) -> DatedFact.VerbGroup {
    guard perfect(of: group) != nil, signal != .by, !group.lemma.contains(" ") else { return group }
    return .simplePast(
      form: Inflector.english.form(group.lemma, as: .past), lemma: group.lemma)
  }

  private func isProgressive(_ clause: Clause) -> Bool {
    guard case .compound(_, let participle, _) = clause.verb.group else { return false }
    return participle.hasSuffix("ing")
  }

  /// Verbs that tell a whole story with a name alone.
  private static let selfSufficient: Set<String> = [
    "bear", "die", "resign", "retire", "abdicate", "surrender", "found", "dissolve", "ban",
    "abolish", "execute", "assassinate", "murder", "behead", "crown", "shoot", "liberate", "fall",
    "sink", "capitulate", "secede", "disband", "collapse",
  ]

  /// Verbs whose action lasts, so that "until" and "from" with "to" bound it.
  private static let durative: Set<String> = [
    "serve", "hold", "rule", "reign", "govern", "live", "work", "lead", "head", "teach", "study",
    "command", "edit", "last", "run", "occupy", "fight", "reside", "attend", "direct", "chair",
    "belong", "operate", "control", "administer", "preside", "travel", "stay", "play",
  ]

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

  // MARK: - Words

  private func phrase(_ range: Range<Int>, _ parser: ClauseParser) -> Phrase {
    phrase(of: Array(range), parser)
  }

  private func phrase(of indices: [Int], _ parser: ClauseParser) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for index in indices {
      let unit = parser.units[index]
      for token in unit.tokens {
        pieces.append(
          Phrase.Piece(
            text: word(token, unit, parser), isAttached: parser.tokens[token].isAttached,
            isName: unit.wordClass == .name, index: token))
      }
    }
    return Phrase(pieces: pieces)
  }

  /// The token's text; the capital of a sentence's first word goes unless the word is a name or a
  /// title before one.
  private func word(_ token: Int, _ unit: Unit, _ parser: ClauseParser) -> String {
    let text = parser.tokens[token].text
    guard token == 0, unit.wordClass != .name, !parser.opensWithName,
      !names.isUsuallyCapitalized(text),
      !isTitleBeforeName(parser.tokens),
      FunctionWords.contains(text.lowercased()) || names.isCommonWord(text)
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private func isTitleBeforeName(_ tokens: [Token]) -> Bool {
    tokens.count > 1 && NameWords.isTitle(tokens[0].text) && tokens[1].isCapitalized
  }

  private func text(_ range: Range<Int>, _ tokens: [Token]) -> String {
    var text = ""
    for index in range {
      if index > range.lowerBound, !tokens[index].isAttached { text += " " }
      text += tokens[index].text
    }
    return text
  }

  /// The date's words with their preposition, as inside a sentence; "on" where a day has none.
  private func dateText(_ timex: TimeExpression, _ tokens: [Token]) -> String {
    let text = text(timex.phrase, tokens)
    if timex.signal == nil { return "on " + text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private func isPerson(_ subject: Phrase) -> Bool {
    let words = subject.pieces.map(\.text)
    let title = words.dropLast().lastIndex { NameWords.titles.contains($0.lowercased()) }
    let name = words[(title.map { $0 + 1 } ?? 0)...]
    return subject.pieces.allSatisfy(\.isName) && names.isPerson(name.joined(separator: " "))
  }

  /// Puts the full name for a lone surname, and the long form for an acronym the text explains.
  private func expanded(_ phrase: Phrase) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for (index, piece) in phrase.pieces.enumerated() {
      var piece = piece
      if piece.isName {
        if isAlone(index, in: phrase), let full = names.fullName(of: piece.text) {
          // "de Gaulle" is one surname.
          if let particle = pieces.last?.text.lowercased(),
            full.lowercased().hasSuffix(" \(particle) \(piece.text.lowercased())")
          {
            pieces.removeLast()
          }
          piece.text = full
        } else if let long = names.longForm(of: piece.text) {
          piece.text = long
        }
      }
      pieces.append(piece)
    }
    return Phrase(pieces: pieces)
  }

  /// Whether the name is no part of a longer one and does not describe the word after it.
  private func isAlone(_ index: Int, in phrase: Phrase) -> Bool {
    if index > 0, phrase.pieces[index - 1].isName { return false }
    guard index + 1 < phrase.pieces.count else { return true }
    let next = phrase.pieces[index + 1]
    let isJoint =
      next.text == "’s" || next.text == "'s" || FunctionWords.contains(next.text.lowercased())
    return next.index != phrase.pieces[index].index + 1 || isJoint
  }
}

extension TemporalValue {
  /// The precision of the date, or of the interval's known end.
  package var precision: PartialDate.Precision? { anchor?.precision }
}
