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
  private let unitOfToken: [Int?]

  /// A head counts as sure from this probability on.
  static let sure: Float = 0.85
  /// The head of a date that stands before its verb, and after it; in treebanks that the parser had not
  /// learned, 98 of 100 dates were right from there on that it made an adverbial of a verb.
  static let sureDate: (before: Float, after: Float) = (0.3, 0.5)

  init(parser: ClauseParser, syntax: SentenceSyntax) {
    self.parser = parser
    self.syntax = syntax
    var unitOfToken = [Int?](repeating: nil, count: parser.tokens.count)
    for (index, unit) in parser.units.enumerated() {
      for token in unit.tokens { unitOfToken[token] = index }
    }
    self.unitOfToken = unitOfToken
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
    if parser.startsPredicate(after: end) { return 0 }
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

  /// The clause that the date at a unit belongs to.
  ///
  /// - Throws: why there is none.
  func clause(forDateAt timex: Int) throws(Refusal) -> Clause {
    guard let date = syntax.top(of: parser.units[timex].tokens), syntax.nodes[date].head >= 0 else {
      throw .attachment
    }
    let isBefore = date < syntax.nodes[date].head
    guard syntax.nodes[date].confidence >= (isBefore ? Self.sureDate.before : Self.sureDate.after)
    else { throw .attachment }
    guard syntax.nodes[date].baseRelation == "obl",
      // "in 1862 and a campaign": what hangs on the date is read wrongly, or no plain date.
      syntax.tokens(under: date, except: { syntax.nodes[$0].relation == "punct" })
        .isSubset(of: parser.units[timex].tokens)
    else { throw .elsewhere }
    let verb = main(syntax.nodes[date].head, opening: timex)
    guard isStated(verb) else { throw .notStated }
    guard let group = group(of: verb) else { throw .verbForm }
    guard let subject = subject(of: verb),
      // "two left ..." says not two of what.
      subject.contains(where: { [.name, .nominal, .pronoun].contains(parser.wordClass($0)) })
    else { throw .noSubject }
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
      !inside.contains(where: isFinite), !isFinite(end), subject.allSatisfy({ parser.wordClass($0) != .timex }),
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

  private func isSure(_ node: Int) -> Bool {
    syntax.nodes[node].head >= 0 && syntax.nodes[node].confidence >= Self.sure
  }

  /// Whether a clause hangs where the tree says, or where it hangs makes no difference.
  private func isFirm(_ clause: Int) -> Bool {
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
  private func relativePronoun(of clause: Int) -> Int? {
    syntax.dependents(of: clause).first { node in
      ["who", "which"].contains(word(node)) && syntax.nodes[node].token > 0
        && parser.tokens[syntax.nodes[node].token - 1].text == ","
    }
  }

  private func word(_ node: Int) -> String { parser.tokens[syntax.nodes[node].token].lowercased }

  /// The verb of the clause that a date opens: `In 1710, supported by troops, the king ...` says when
  /// the king did something.
  private func main(_ verb: Int, opening timex: Int) -> Int {
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
      let units = Set(tokens.compactMap { unitOfToken[$0] })
      guard let first = units.min(), let last = units.max(), units.count == last - first + 1,
        last < subject,
        units.allSatisfy({
          [.preposition, .name, .determiner, .nominal].contains(parser.wordClass($0))
        })
      else { return nil }
      return first..<last + 1
    }.first
  }

  // MARK: - What is stated

  /// Subordinators whose clause is told as a fact.
  private static let factive: Set<String> = [
    "when", "while", "after", "because", "although", "though", "whereas", "whilst",
  ]

  /// Whether the text states the verb's clause as something that happened.
  private func isStated(_ verb: Int) -> Bool {
    var node = leader(of: verb) ?? verb
    while true {
      switch syntax.nodes[node].relation {
      case "root": return true
      case "conj", "parataxis": break
      case "advcl":
        guard let mark = syntax.dependent(of: node, "mark", "advmod"),
          Self.factive.contains(word(mark))
        else { return false }
      // What is told of a name in passing is told by the text itself.
      case "acl:relcl": return antecedent(of: node) != nil
      default: return false
      }
      guard isFirm(node) else { return false }
      node = syntax.nodes[node].head
      // What a verb of saying or wanting governs is not stated, nor what hangs on it.
      if syntax.dependents(of: node).contains(where: { syntax.nodes[$0].relation == "mark" }),
        syntax.nodes[node].relation != "advcl"
      {
        return false
      }
    }
  }

  /// The main verb whose subject also did what a participle behind a comma tells: `Peru began the war,
  /// invading Quito in May`.
  private func leader(of verb: Int) -> Int? {
    let node = syntax.nodes[verb]
    guard node.head >= 0, node.confidence >= Self.unsure,
      syntax.dependent(of: verb, "aux:pass", "mark", "nsubj", "cop") == nil,
      !Self.effects.contains(lemma(of: verb))
    else { return nil }
    let main = syntax.nodes[node.head]
    let auxiliary = syntax.dependent(of: verb, "aux")
    if node.tag == "VBN", node.relation == "advcl", main.tag == "VBD", node.token > 0,
      let auxiliary, word(auxiliary) == "having",
      syntax.nodes[auxiliary].token == 0 || parser.tokens[syntax.nodes[auxiliary].token - 1].text == ","
    {
      return node.head
    }
    guard node.tag == "VBG", auxiliary == nil else { return nil }
    if main.tag == "VBG", ["conj", "advcl"].contains(node.relation) {
      return leader(of: node.head)
    }
    guard node.relation == "advcl", node.head < verb, main.tag == "VBD",
      syntax.dependent(of: node.head, "aux:pass") == nil, node.token > 0,
      parser.tokens[node.token - 1].text == ","
    else { return nil }
    return node.head
  }

  /// Participles that tell what came of it, or how, rather than what else the subject did.
  private static let effects: Set<String> = [
    "be", "have", "end", "force", "leave", "cause", "make", "mark", "bring", "allow", "enable",
    "give",
    "result", "lead", "prompt", "include", "follow", "say", "state", "claim", "cite", "use", "try",
    "hope", "seek", "expect", "believe", "think", "fear", "want", "become", "turn", "help", "range",
    "begin", "start", "continue", "remain", "number", "total", "reach", "prevent", "stop", "keep",
  ]

  private func lemma(of verb: Int) -> String {
    Lemmas.english.lemma(of: word(verb), tag: syntax.nodes[verb].tag)
  }

  // MARK: - Subject

  /// What can be left off a noun phrase: it stays true without them.
  private static let loose: Set<String> = [
    "acl:relcl", "appos", "parataxis", "punct", "dep", "discourse", "advcl",
  ]

  private func subject(of verb: Int) -> Range<Int>? {
    if let leader = leader(of: verb) {
      return subject(of: leader).flatMap { subject in
        subject.contains { parser.wordClass($0) == .name } ? subject : nil
      }
    }
    if let own = syntax.dependent(of: verb, "nsubj", "nsubj:pass") {
      guard isSure(own) || reachesVerb(own, verb) else { return nil }
      if ["who", "which", "that"].contains(word(own)) { return antecedent(of: verb) }
      return units(of: own)
    }
    let node = syntax.nodes[verb]
    guard node.relation == "conj", isFirm(verb),
      syntax.nodes[node.head].tag.hasPrefix("V")
    else { return nil }
    return subject(of: node.head)
  }

  /// Whether a likely subject and what hangs on it fill the sentence up to its verb, so that nothing
  /// else there could be the subject.
  private func reachesVerb(_ subject: Int, _ verb: Int) -> Bool {
    guard syntax.nodes[subject].confidence >= Self.likely else { return false }
    let own = Set(syntax.nodes(under: subject))
    return (subject..<verb).allSatisfy { node in
      own.contains(node) || syntax.nodes[node].tag.hasPrefix("RB")
        || ["aux", "aux:pass", "punct"].contains(syntax.nodes[node].relation)
    }
  }

  /// A head that something else speaks for too.
  private static let likely: Float = 0.6

  /// The name that a relative clause after a comma tells more about.
  private func antecedent(of verb: Int) -> Range<Int>? {
    let node = syntax.nodes[verb]
    guard node.relation == "acl:relcl", isFirm(verb),
      syntax.nodes[node.head].tag.hasPrefix("NNP"), relativePronoun(of: verb) != nil
    else { return nil }
    return units(of: node.head)
  }

  /// Whether a part of a noun phrase can be left off: by its relation, or since it is set apart
  /// after the noun.
  private func isLoose(_ node: Int, of noun: Int) -> Bool {
    let relation = syntax.nodes[node].relation
    if Self.loose.contains(relation) { return true }
    guard relation != "conj", let first = syntax.tokens(under: node).min(),
      first > syntax.nodes[noun].token
    else { return false }
    return parser.tokens[first].text == "," || parser.tokens[first - 1].text == ","
  }

  /// The units of a noun phrase without what can be left off; nil when they do not lie side by
  /// side.
  private func units(of noun: Int) -> Range<Int>? {
    let tokens = syntax.tokens(under: noun) { isLoose($0, of: noun) }
    let units = Set(tokens.compactMap { unitOfToken[$0] })
    guard let first = units.min(), let last = units.max(), units.count == last - first + 1,
      ![.preposition, .subordinator, .coordinator].contains(parser.wordClass(first)),
      !units.contains(where: { parser.wordClass($0) == .quotation })
    else { return nil }
    return first..<last + 1
  }

  // MARK: - Verb

  private func group(of verb: Int) -> ClauseParser.Verb? {
    let tag = syntax.nodes[verb].tag
    if leader(of: verb) != nil {
      let lemma = lemma(of: verb)
      return unitOfToken[syntax.nodes[verb].token].map { unit in
        ClauseParser.Verb(
          group: .simplePast(form: Inflector.english.form(lemma, as: .past), lemma: lemma),
          adverbs: [], next: unit + 1, isAmbiguous: false, isCopula: false)
      }
    }
    let auxiliaries = syntax.dependents(of: verb).filter {
      ["aux", "aux:pass"].contains(syntax.nodes[$0].relation)
    }
    guard
      tag == "VBD" && auxiliaries.isEmpty || ["VBN", "VBG"].contains(tag) && !auxiliaries.isEmpty,
      let verbUnit = unitOfToken[syntax.nodes[verb].token],
      var start = unitOfToken[syntax.nodes[auxiliaries.first ?? verb].token]
    else { return nil }
    while start > 0, parser.wordClass(start - 1) == .adverb,
      parser.units[start - 1].tokens.allSatisfy({ token in
        syntax.dependents(of: verb).contains { syntax.nodes[$0].token == token }
      })
    {
      start -= 1
    }
    guard let group = parser.verb(at: start, after: true), group.next == verbUnit + 1
    else { return nil }
    return withPartner(group, of: verb)
  }

  /// `invaded and occupied` with the object of both.
  private func withPartner(_ group: ClauseParser.Verb, of verb: Int) -> ClauseParser.Verb {
    guard parser.word(group.next) == "and", parser.wordClass(group.next + 1) == .pastForm,
      let partner = syntax.dependent(of: verb, "conj"),
      unitOfToken[syntax.nodes[partner].token] == group.next + 1,
      syntax.nodes[partner].tag == syntax.nodes[verb].tag,
      syntax.dependents(of: partner).allSatisfy({
        ["cc", "obj", "obl"].contains(syntax.nodes[$0].relation)
      }),
      let reading = parser.units[group.next + 1].verb
    else { return group }
    let form = parser.tokens[syntax.nodes[partner].token].text
    let both: DatedFact.VerbGroup
    switch group.group {
    case .simplePast(let first, let lemma):
      both = .simplePast(form: first + " and " + form, lemma: lemma + " and " + reading.lemma)
    case .compound(let auxiliary, let first, let lemma):
      both = .compound(
        auxiliary: auxiliary, participle: first + " and " + form,
        lemma: lemma + " and " + reading.lemma)
    }
    return ClauseParser.Verb(
      group: both, adverbs: group.adverbs, next: group.next + 2, isAmbiguous: false,
      isCopula: false)
  }

  // MARK: - Complement

  /// Dependents that belong to what is said of the subject.
  private static let kept: Set<String> = [
    "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "obl:tmod", "xcomp", "advmod",
    "compound:prt", "nmod",
  ]

  /// Where what the verb says ends; nil when an argument would be cut off.
  private func complementEnd(of verb: Int, from start: Int, date: Int) -> Int? {
    // Of two verbs with one object either may have it.
    let partner = [syntax.dependent(of: verb, "conj")].compactMap { $0 }.first {
      (unitOfToken[syntax.nodes[$0].token] ?? start) < start
    }
    let dependents = syntax.dependents(of: verb) + (partner.map { syntax.dependents(of: $0) } ?? [])
    let after = dependents.sorted().filter {
      (unitOfToken[syntax.nodes[$0].token] ?? -1) >= start
    }
    // "announced that ...": the clause is the very object.
    guard !syntax.dependents(of: verb).contains(where: { syntax.nodes[$0].relation == "ccomp" })
    else { return nil }
    var end = start
    var isOpen = true
    for node in after {
      let relation = syntax.nodes[node].relation
      guard Self.kept.contains(relation) else {
        if relation == "cc" || relation == "conj" || relation == "punct" || relation == "advcl" {
          isOpen = false
        } else if isOpen {
          return nil
        }
        continue
      }
      guard isOpen else {
        // An object or the date beyond a comma or another clause: not to be cut off.
        if node == date || relation == "obj" || relation == "xcomp" { return nil }
        continue
      }
      // "was elected, with participation of ...": true without it.
      if relation.hasPrefix("obl"), node != date, parser.wordClass(end) == .comma {
        isOpen = false
        continue
      }
      guard let reach = reach(of: node, from: end) else { return nil }
      end = reach.end
      if reach.isCut { isOpen = false }
    }
    return end
  }

  /// Where a part of the complement ends, and whether something was left off its end; nil when it
  /// cannot be cut out.
  private func reach(of node: Int, from start: Int) -> (end: Int, isCut: Bool)? {
    let inner = syntax.nodes(under: node).filter { $0 != node }
    var cut = Int.max
    for other in inner
    where ["acl:relcl", "appos", "parataxis", "advcl"].contains(
      syntax.nodes[other].relation)
    {
      let tokens = syntax.tokens(under: other)
      guard let first = tokens.min(), first > 0 else { return nil }
      let hasMark =
        parser.tokens[first].text == "," || parser.tokens[first - 1].text == ","
        || parser.tokens[first - 1].text == "("
      guard hasMark else { return nil }
      cut = min(cut, parser.tokens[first].text == "," ? first : first - 1)
    }
    let kept = syntax.tokens(under: node).filter { $0 < cut }
    let units = Set(kept.compactMap { unitOfToken[$0] })
    guard let first = units.min(), let last = units.max(), first == start,
      units.count == last - first + 1
    else { return nil }
    // "an offensive, Operation Condor": the name that is left off says which; and a list is whole.
    if cut < Int.max,
      ClauseFinder(parser: parser).isIndefinite(first..<last + 1)
        || inner.contains(where: { syntax.nodes[$0].relation == "conj" })
    {
      return nil
    }
    return (last + 1, cut < Int.max)
  }
}
