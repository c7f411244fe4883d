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

  /// Whether the tree surely goes on with a list of nouns where the clause was cut off: "a
  /// Commission for Truth" of "and Reconciliation".
  func cutsList(_ clause: Clause) -> Bool {
    guard let end = clause.complement.last?.upperBound, parser.wordClass(end) == .coordinator
    else { return false }
    let inside = Set(clause.complement.joined().flatMap { parser.units[$0].tokens })
    return syntax.nodes.indices.contains { index in
      let node = syntax.nodes[index]
      guard node.relation == "cc", parser.units[end].tokens.contains(node.token), node.head >= 0,
        syntax.nodes[node.head].relation == "conj", isSure(node.head)
      else { return false }
      let first = syntax.nodes[syntax.nodes[node.head].head]
      return first.tag.hasPrefix("N") && inside.contains(first.token)
    }
  }

  /// The clause that the date at a unit belongs to.
  func clause(forDateAt timex: Int) -> Clause? {
    guard let date = syntax.top(of: parser.units[timex].tokens),
      isSure(date), syntax.nodes[date].baseRelation == "obl",
      // "in 1862 and a campaign": what hangs on the date is read wrongly, or no plain date.
      syntax.tokens(under: date, except: { syntax.nodes[$0].relation == "punct" })
        .isSubset(of: parser.units[timex].tokens)
    else { return nil }
    let verb = syntax.nodes[date].head
    guard isStated(verb), let subject = subject(of: verb), let group = group(of: verb),
      let end = complementEnd(of: verb, from: group.next, date: date)
    else { return nil }
    let isFronted = timex < subject.lowerBound
    let inside = group.next..<end
    guard subject.upperBound <= group.next,
      // "invaded and occupied Peru": the object is both verbs'.
      parser.wordClass(group.next) != .coordinator,
      !parser.units[inside].contains(where: { [.negation, .modal].contains($0.wordClass) }),
      subject.allSatisfy({ parser.wordClass($0) != .timex }),
      inside.allSatisfy({ parser.wordClass($0) != .timex || $0 == timex }),
      !looksBack(group, upTo: timex),
      // "proclaimed Taipei, the old port, the capital": what it was made may follow.
      !ClauseFinder.naming.contains(group.group.lemma) || parser.wordClass(end) != .comma
        || parser.wordClass(end + 1) != .determiner
    else { return nil }
    let complement = inside.contains(timex) ? [group.next..<timex, (timex + 1)..<end] : [inside]
    return Clause(
      subject: subject, verb: group, complement: complement, timex: timex, isFronted: isFronted)
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

  private func word(_ node: Int) -> String { parser.tokens[syntax.nodes[node].token].lowercased }

  // MARK: - What is stated

  /// Subordinators whose clause is told as a fact.
  private static let factive: Set<String> = [
    "when", "while", "after", "because", "although", "though", "whereas", "whilst",
  ]

  /// Whether the text states the verb's clause as something that happened.
  private func isStated(_ verb: Int) -> Bool {
    var node = verb
    while true {
      switch syntax.nodes[node].relation {
      case "root": return true
      case "conj", "parataxis": break
      case "advcl":
        guard let mark = syntax.dependent(of: node, "mark", "advmod"),
          Self.factive.contains(word(mark))
        else { return false }
      // What is told of a name in passing is told by the text itself.
      case "acl:relcl": return isSure(node) && antecedent(of: node) != nil
      default: return false
      }
      guard isSure(node) else { return false }
      node = syntax.nodes[node].head
      // What a verb of saying or wanting governs is not stated, nor what hangs on it.
      if syntax.dependents(of: node).contains(where: { syntax.nodes[$0].relation == "mark" }),
        syntax.nodes[node].relation != "advcl"
      {
        return false
      }
    }
  }

  // MARK: - Subject

  /// What can be left off a noun phrase: it stays true without them.
  private static let loose: Set<String> = [
    "acl:relcl", "appos", "parataxis", "punct", "dep", "discourse", "advcl",
  ]

  private func subject(of verb: Int) -> Range<Int>? {
    if let own = syntax.dependent(of: verb, "nsubj", "nsubj:pass") {
      guard isSure(own) else { return nil }
      if ["who", "which", "that"].contains(word(own)) { return antecedent(of: verb) }
      return units(of: own)
    }
    let node = syntax.nodes[verb]
    guard node.relation == "conj", isSure(verb),
      syntax.nodes[node.head].tag.hasPrefix("V")
    else { return nil }
    return subject(of: node.head)
  }

  /// The name that a relative clause after a comma tells more about.
  private func antecedent(of verb: Int) -> Range<Int>? {
    let node = syntax.nodes[verb]
    guard node.relation == "acl:relcl", isSure(verb),
      syntax.nodes[node.head].tag.hasPrefix("NNP"),
      syntax.dependents(of: verb).first.map({ word($0) == "," }) ?? false
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
      ![.preposition, .subordinator, .coordinator].contains(parser.wordClass(first))
    else { return nil }
    return first..<last + 1
  }

  // MARK: - Verb

  private func group(of verb: Int) -> ClauseParser.Verb? {
    let tag = syntax.nodes[verb].tag
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
    return group
  }

  // MARK: - Complement

  /// Dependents that belong to what is said of the subject.
  private static let kept: Set<String> = [
    "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "obl:tmod", "xcomp", "advmod",
    "compound:prt", "nmod",
  ]

  /// Where what the verb says ends; nil when an argument would be cut off.
  private func complementEnd(of verb: Int, from start: Int, date: Int) -> Int? {
    let after = syntax.dependents(of: verb).filter {
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
