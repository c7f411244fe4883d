internal import Language

/// What the text states as something that happened.
extension ParsedClauses {
  /// Subordinators whose clause is told as a fact.
  private static let factive: Set<String> = [
    "when", "while", "after", "because", "although", "though", "whereas", "whilst",
  ]

  /// Whether the text states the verb's clause as something that happened.
  func isStated(_ verb: Int) -> Bool {
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
  func leader(of verb: Int) -> Int? {
    let node = syntax.nodes[verb]
    guard node.head >= 0, node.confidence >= Self.unsure,
      syntax.dependent(of: verb, "aux:pass", "mark", "nsubj", "cop") == nil,
      !Self.effects.contains(lemma(of: verb))
    else { return nil }
    let main = syntax.nodes[node.head]
    let auxiliary = syntax.dependent(of: verb, "aux")
    if node.tag == "VBN", node.relation == "advcl", main.tag == "VBD", node.token > 0,
      let auxiliary, word(auxiliary) == "having",
      syntax.nodes[auxiliary].token == 0
        || parser.tokens[syntax.nodes[auxiliary].token - 1].text == ","
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

  func lemma(of verb: Int) -> String {
    Lemmas.english.lemma(of: word(verb), tag: syntax.nodes[verb].tag)
  }
}
