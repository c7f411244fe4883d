internal import Language

/// The verb with its auxiliaries and adverbs.
extension ParsedClauses {
  func group(of verb: Int) -> ClauseParser.Verb? {
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
}
