internal import Language

/// Who or what did it.
extension ParsedClauses {
  /// What can be left off a noun phrase: it stays true without them.
  private static let loose: Set<String> = [
    "acl:relcl", "appos", "parataxis", "punct", "dep", "discourse", "advcl",
  ]

  func subject(of verb: Int) -> Range<Int>? {
    if let leader = leader(of: verb) {
      return subject(of: leader).flatMap { subject in
        subject.contains { parser.wordClass($0) == .name } ? subject : nil
      }
    }
    if let own = syntax.dependent(of: verb, "nsubj", "nsubj:pass") {
      guard isSure(own) || reachesVerb(own, verb) else { return nil }
      if ["who", "which", "that"].contains(word(own)) { return antecedent(of: verb) }
      return nounPhrase(of: own)
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
  static let likely: Float = 0.6

  /// The name that a relative clause after a comma tells more about.
  func antecedent(of verb: Int) -> Range<Int>? {
    let node = syntax.nodes[verb]
    guard node.relation == "acl:relcl", isFirm(verb),
      syntax.nodes[node.head].tag.hasPrefix("NNP"), relativePronoun(of: verb) != nil
    else { return nil }
    return nounPhrase(of: node.head)
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
  private func nounPhrase(of noun: Int) -> Range<Int>? {
    let tokens = syntax.tokens(under: noun) { isLoose($0, of: noun) }
    guard let units = units(of: tokens),
      ![.preposition, .subordinator, .coordinator].contains(parser.wordClass(units.lowerBound)),
      !units.contains(where: { parser.wordClass($0) == .quotation })
    else { return nil }
    return units
  }
}
