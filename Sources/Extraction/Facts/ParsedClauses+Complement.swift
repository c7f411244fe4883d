internal import Language

/// What follows the verb, and where it ends.
extension ParsedClauses {
  /// Dependents that belong to what is said of the subject.
  private static let kept: Set<String> = [
    "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "obl:tmod", "xcomp", "advmod",
    "compound:prt", "nmod",
  ]

  /// Where what the verb says ends; nil when an argument would be cut off.
  func complementEnd(of verb: Int, from start: Int, date: Int) -> Int? {
    // Of two verbs with one object either may have it.
    var dependents = syntax.dependents(of: verb)
    if let partner = syntax.dependent(of: verb, "conj"),
      (unitOfToken[syntax.nodes[partner].token] ?? start) < start
    {
      dependents += syntax.dependents(of: partner)
    }
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
      // "was elected, with participation of ...", "took it without a fight": true without it.
      if relation.hasPrefix("obl"), node != date,
        parser.wordClass(end) == .comma || parser.word(end) == "without"
      {
        isOpen = false
        continue
      }
      if node == date, let unit = unitOfToken[syntax.nodes[node].token] {
        guard unit == end || unit == end + 1 && parser.wordClass(end) == .comma else { return nil }
        end = unit + 1
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
  func reach(of node: Int, from start: Int) -> (end: Int, isCut: Bool)? {
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
    guard let units = units(of: kept), units.lowerBound == start else { return nil }
    // "an offensive, Operation Condor", "a cabinet, in which ...": what is left off says which; and a
    // list is whole.
    if cut < Int.max,
      ClauseFinder(parser: parser).isIndefinite(units)
        || inner.contains(where: { syntax.nodes[$0].relation == "conj" })
    {
      return nil
    }
    return (units.upperBound, cut < Int.max)
  }
}
