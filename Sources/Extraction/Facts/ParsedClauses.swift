internal import Language

/// Finds the clause that a date belongs to in the sentence's tree, where the tree is sure.
///
/// It sees clauses that no pattern of words can: with a phrase between subject and verb, the second
/// of two predicates, inside another clause. It abstains where the text does not state the clause
/// as a fact, and where a part cannot be cut out in one piece.
struct ParsedClauses {
  let parser: ClauseParser
  let syntax: SentenceSyntax
  /// The unit that each token belongs to; nil for a token left out of the units.
  let unitOfToken: [Int?]

  /// A head counts as sure from this probability on.
  static let sure: Float = 0.85
  /// The head of a date that stands before its verb, and after it; in treebanks that the parser had not
  /// learned, 98 of 100 dates were right from there on that it made an adverbial of a verb.
  private static let sureDate: (before: Float, after: Float) = (0.3, 0.5)

  init(parser: ClauseParser, syntax: SentenceSyntax) {
    self.parser = parser
    self.syntax = syntax
    var unitOfToken = [Int?](repeating: nil, count: parser.tokens.count)
    for (index, unit) in parser.units.enumerated() {
      for token in unit.tokens { unitOfToken[token] = index }
    }
    self.unitOfToken = unitOfToken
  }

  /// The units that tokens belong to; nil when they do not lie side by side.
  func units(of tokens: Set<Int>) -> Range<Int>? {
    let units = Set(tokens.compactMap { unitOfToken[$0] })
    guard let first = units.min(), let last = units.max(), units.count == last - first + 1 else {
      return nil
    }
    return first..<last + 1
  }

  /// Whether the tree surely hangs the date of a clause on something other than the clause's verb.
  func contradicts(_ clause: Clause) -> Bool {
    guard let date = syntax.top(of: parser.units[clause.timex].tokens), isSure(date) else {
      return false
    }
    let verb = parser.units[clause.verb.next - 1].tokens
    var governor = syntax.nodes[date].head
    // "ceased to exist by December": when it ceased is when it did so.
    while syntax.nodes[governor].relation == "xcomp" { governor = syntax.nodes[governor].head }
    return !verb.contains(syntax.nodes[governor].token)
  }

  /// How likely it is, by the tree, that a list of nouns goes on where the clause was cut off: "a
  /// Commission for Truth" of "and Reconciliation"; 0 where it says no such thing.
  func cutsList(_ clause: Clause) -> Float {
    guard let end = clause.complement.last?.upperBound, parser.wordClass(end) == .coordinator
    else { return 0 }
    // "left Peru and Paz declared ...": another clause begins.
    if opensClause(after: end) { return 0 }
    // "among Peru, Chile" of "Peru, Chile (its ally) and Ecuador"
    let isList = clause.complement.joined().contains { parser.wordClass($0) == .comma }
    let isNoun = [.name, .determiner, .nominal].contains(parser.wordClass(end + 1))
    if isList, isNoun { return Self.unsure }
    let inside = Set(clause.complement.joined().flatMap { parser.units[$0].tokens })
    let conjuncts = syntax.nodes.filter { node in
      node.relation == "cc" && parser.units[end].tokens.contains(node.token) && node.head >= 0
        && syntax.nodes[node.head].relation == "conj"
    }.map { syntax.nodes[$0.head] }
    return conjuncts.first { conjunct in
      let first = syntax.nodes[conjunct.head]
      return first.tag.hasPrefix("N") && inside.contains(first.token)
    }?.confidence ?? 0
  }

  /// Whether a noun phrase and its verb follow a coordinator.
  private func opensClause(after coordinator: Int) -> Bool {
    var index = coordinator + 1
    while let current = parser.wordClass(index),
      [.determiner, .possessive, .nominal, .name, .number, .adverb, .clitic].contains(current),
      !isFinite(index)
    {
      index += 1
    }
    return index > coordinator + 1 && isFinite(index)
  }

  /// The clause that the date at a unit belongs to.
  ///
  /// - Throws: why there is none.
  func clause(forDateAt timex: Int) throws(Refusal) -> Clause {
    guard let date = syntax.top(of: parser.units[timex].tokens), syntax.nodes[date].head >= 0
    else { throw .attachment }
    let isBefore = date < syntax.nodes[date].head
    guard syntax.nodes[date].confidence >= (isBefore ? Self.sureDate.before : Self.sureDate.after)
    else { throw .attachment }
    guard syntax.nodes[date].baseRelation == "obl",
      // "in 1862 and a campaign": what hangs on the date is read wrongly, or no plain date; but where
      // "and" opens another clause, nothing hangs on it.
      syntax.tokens(under: date, except: { syntax.nodes[$0].relation == "punct" })
        .isSubset(of: parser.units[timex].tokens)
        || parser.wordClass(timex + 1) == .coordinator && parser.startsPredicate(after: timex + 1)
    else { throw .elsewhere }
    let verb = main(syntax.nodes[date].head, opening: timex)
    guard isStated(verb) else { throw .notStated }
    guard let group = group(of: verb) else { throw .verbForm }
    guard let subject = subject(of: verb) else { throw .noSubject }
    guard !isInsertion(group, after: subject) else { throw .verbForm }
    guard let end = complementEnd(of: verb, from: group.next, date: date) else { throw .noEnd }
    let isFronted = timex < subject.lowerBound
    let inside = group.next..<end
    guard subject.upperBound <= group.next,
      // "invaded and sacked" what follows.
      parser.wordClass(group.next) != .coordinator || isComplete(verb),
      !parser.units[inside].contains(where: {
        [.negation, .modal, .quotation].contains($0.wordClass)
      }),
      !inside.contains(where: isFinite), !isFinite(end),
      subject.allSatisfy({ parser.wordClass($0) != .timex }),
      inside.allSatisfy({ parser.wordClass($0) != .timex || $0 == timex }),
      !looksBack(group, upTo: timex),
      // "proclaimed Taipei, the old port, the capital": what it was made may follow.
      !ClauseFinder.naming.contains(group.group.lemma) || parser.wordClass(end) != .comma
        || parser.wordClass(end + 1) != .determiner
    else { throw .noEnd }
    var complement = inside.contains(timex) ? [group.next..<timex, (timex + 1)..<end] : [inside]
    if let setting = setting(of: verb, before: subject.lowerBound) { complement.append(setting) }
    let clause = Clause(
      subject: subject, verb: group, complement: complement, timex: timex, isFronted: isFronted)
    guard cutsList(clause) < Self.unsure else { throw .noEnd }
    return clause
  }

  /// Whether what looks like a past tense may be a participle set in behind the subject: "a machine,
  /// nicknamed the Baby, ran ...".
  private func isInsertion(_ verb: ClauseParser.Verb, after subject: Range<Int>) -> Bool {
    guard verb.isAmbiguous, subject.upperBound < verb.next else { return false }
    let commas = (subject.upperBound..<verb.next).count { parser.wordClass($0) == .comma }
    return commas == 1
  }

  /// Whether a unit is a verb that makes a clause of its own.
  private func isFinite(_ unit: Int) -> Bool {
    unit < parser.units.count && parser.wordClass(unit) != .timex
      && syntax.nodes.contains {
        parser.units[unit].tokens.contains($0.token)
          && ["VBD", "VBZ", "VBP", "MD"].contains($0.tag)
      }
  }

  /// Whether a verb before "and" says all there is to say: `died and was succeeded by ...`.
  private func isComplete(_ verb: Int) -> Bool {
    guard let partner = syntax.dependent(of: verb, "conj"), isSure(partner) else { return false }
    return syntax.dependent(of: partner, "aux", "aux:pass", "nsubj", "nsubj:pass") != nil
      && !syntax.dependents(of: verb).contains {
        ["obj", "iobj", "xcomp", "ccomp"].contains(syntax.nodes[$0].relation)
      }
  }

  /// Whether something that may have a date of its own stands between the verb and the date: an
  /// earlier deed, or "until the dissolution in July".
  private func looksBack(_ verb: ClauseParser.Verb, upTo timex: Int) -> Bool {
    let finder = ClauseFinder(parser: parser)
    return verb.next < timex
      && (verb.next..<timex).contains { index in
        parser.wordClass(index) == .preposition
          && (ClauseFinder.temporal.contains(parser.word(index))
            || finder.looksBack(parser.word(index), verb.group.lemma))
      }
  }

  func isSure(_ node: Int) -> Bool {
    syntax.nodes[node].head >= 0 && syntax.nodes[node].confidence >= Self.sure
  }

  /// Whether a clause hangs where the tree says, or where it hangs makes no difference.
  func isFirm(_ clause: Int) -> Bool {
    if isSure(clause) { return true }
    let node = syntax.nodes[clause]
    let hasSubject = syntax.dependent(of: clause, "nsubj", "nsubj:pass") != nil
    guard node.head >= 0 else { return false }
    // A clause behind a semicolon with a subject of its own stands by itself.
    if hasSubject, opensAfterSemicolon(clause) { return true }
    guard node.confidence >= Self.unsure else { return false }
    switch node.relation {
    case "conj", "parataxis":
      // A clause with a subject of its own is stated whichever of the clauses before it goes with;
      // one without has the only subject that there is.
      return hasSubject
        ? !isReporting(before: clause)
        : node.relation == "conj" && predicates(before: clause) == [node.head]
    case "advcl": return hasSubject && !isReporting(before: clause)
    case "acl:relcl": return isNearest(node.head, to: clause)
    default: return false
    }
  }

  private func opensAfterSemicolon(_ clause: Int) -> Bool {
    let own = syntax.tokens(under: clause, except: { syntax.nodes[$0].relation == "punct" })
    guard let first = own.min() else { return false }
    return first > 0 && parser.tokens[first - 1].text == ";"
  }

  /// What is less likely than this is not believed, whatever speaks for it.
  static let unsure: Float = 0.3

  /// Whether something before a clause says, wants or supposes what follows.
  private func isReporting(before clause: Int) -> Bool {
    syntax.nodes.indices.prefix(clause).contains { index in
      syntax.nodes[index].relation == "ccomp"
        || syntax.nodes[index].relation == "mark"
          && ["that", "if", "whether", "unless"].contains(word(index))
    }
  }

  /// The verbs before a clause that it could share a subject with.
  private func predicates(before clause: Int) -> [Int] {
    syntax.nodes.indices.prefix(clause).filter { index in
      syntax.nodes[index].tag.hasPrefix("V") && syntax.nodes[index].baseRelation != "aux"
        && syntax.nodes[index].baseRelation != "cop"
    }
  }

  /// Whether a noun is the last one before a relative clause after a comma.
  private func isNearest(_ noun: Int, to clause: Int) -> Bool {
    guard let pronoun = relativePronoun(of: clause) else { return false }
    return noun < pronoun
      && !syntax.nodes[noun..<pronoun].dropFirst().contains { $0.tag.hasPrefix("N") }
  }

  /// The "who" or "which" behind a comma that opens a relative clause.
  func relativePronoun(of clause: Int) -> Int? {
    syntax.dependents(of: clause).first { node in
      ["who", "which"].contains(word(node)) && syntax.nodes[node].token > 0
        && parser.tokens[syntax.nodes[node].token - 1].text == ","
    }
  }

  func word(_ node: Int) -> String { parser.tokens[syntax.nodes[node].token].lowercased }

  /// The verb of the clause that a date opens: `In 1710, supported by troops, the king ...` says when
  /// the king did something.
  func main(_ verb: Int, opening timex: Int) -> Int {
    let node = syntax.nodes[verb]
    // "managed to take the town in May"
    if node.relation == "xcomp", node.tag == "VB", Self.achieving.contains(lemma(of: node.head)) {
      return node.head
    }
    let opens = parser.units[..<timex].allSatisfy {
      [.adverb, .coordinator].contains($0.wordClass)
    }
    let isParticiple =
      ["VBN", "VBG"].contains(node.tag) && node.relation == "advcl"
      && syntax.dependent(of: verb, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark") == nil
    guard opens, isParticiple, parser.wordClass(timex + 1) == .comma, node.head > verb else {
      return verb
    }
    return node.head
  }

  /// Verbs whose infinitive happened when they did.
  private static let achieving: Set<String> = ["manage", "begin", "start"]

  /// Where it was, said before the subject: `In North Africa, the Germans ...`.
  private func setting(of verb: Int, before subject: Int) -> Range<Int>? {
    syntax.dependents(of: verb).lazy.compactMap { node -> Range<Int>? in
      guard syntax.nodes[node].baseRelation == "obl", isSure(node),
        syntax.nodes[node].tag.hasPrefix("NNP"),
        syntax.dependents(of: node).contains(where: { ["in", "at"].contains(word($0)) })
      else { return nil }
      let tokens = syntax.tokens(under: node) { syntax.nodes[$0].relation == "punct" }
      guard let units = units(of: tokens), units.upperBound <= subject,
        units.allSatisfy({
          [.preposition, .name, .determiner, .nominal].contains(parser.wordClass($0))
        })
      else { return nil }
      return units
    }.first
  }
}
