internal import Extraction

/// Asks for what stands behind a preposition: `Where was Laura Mena born?`, `At which battle ...?`.
///
/// The phrase must surely belong to the verb: right behind it, or so by the tree. "Where" is asked
/// for places; "in which country" of states; "at which university", "in which city" where the name
/// or the text says so; "with whom" and "to whom" of few verbs.
struct AdverbialQuestion {
  let fact: DatedFact

  var draft: QuestionDraft? {
    let adverbials = fact.arguments.filter { $0.role == .adverbial && $0.preposition != nil }
    return adverbials.reversed().lazy.compactMap { draft(of: $0, among: adverbials) }.first
  }

  private func draft(of argument: VerbArgument, among all: [VerbArgument]) -> QuestionDraft? {
    let isNext = argument.pieces.lowerBound == 1
    let needed: Float = argument.preposition == "from" ? 0.3 : isNext ? 0.5 : 0.85
    guard let preposition = argument.preposition, !preposition.contains(" "),
      argument.confidence >= needed, !argument.isList
    else { return nil }
    // "at the mill in Lima": two places that say where only together.
    guard !hasNeighbour(argument, all), !mayDescribeObject(argument) else { return nil }
    let hidden = argument.pieces.lowerBound - 1..<argument.pieces.upperBound
    guard let (words, answer, pool, kind) = question(argument, preposition) else { return nil }
    return QuestionDraft(
      kind: kind, slot: .adverbial,
      prompt: QuestionFrame(fact: fact).inverted(words, without: [hidden]),
      answer: answer, pool: pool, hidden: QuestionDraft.Hidden(isSubject: false, pieces: hidden))
  }

  private func hasNeighbour(_ argument: VerbArgument, _ all: [VerbArgument]) -> Bool {
    all.contains { other in
      other != argument && !fact.padding.contains { $0.overlaps(other.pieces) }
        && Self.places.contains(other.preposition ?? "")
        && Self.places.contains(argument.preposition ?? "") && other.name != nil
    }
  }

  /// `sold the house in Paris`: which house it was, more likely than where it was sold.
  private func mayDescribeObject(_ argument: VerbArgument) -> Bool {
    fact.arguments.contains { object in
      object.role == .object && object.pieces.upperBound == argument.pieces.lowerBound - 1
        && fact.complement.pieces[object.pieces.lowerBound].text == "the"
        && !fact.complement.pieces[object.pieces].contains(where: \.isName)
    }
  }

  private static let places: Set<String> = ["in", "at", "on", "near"]

  private func question(
    _ argument: VerbArgument, _ preposition: String
  ) -> (words: String, answer: String, pool: String, kind: CardKind)? {
    if let asked = AskedThing(argument, in: fact.complement) {
      if argument.kind == .person || argument.kind == .people {
        guard Self.personal[preposition]?.contains(fact.verb.lemma) == true else { return nil }
        return (preposition + " whom", asked.answer, asked.pool, .who)
      }
      guard Self.askable.contains(preposition) else { return nil }
      // "opened its border with Austria"
      if preposition == "with", !Self.allying.contains(fact.verb.lemma) { return nil }
      let kind: CardKind = argument.kind == .state || argument.kind == .place ? .where : .what
      // "at the town of" says where as "in" does.
      let isTown = ["city", "town", "village", "country"].contains(asked.pool)
      let joint = isTown && preposition == "at" ? "in" : preposition
      return (joint + " " + asked.words, asked.answer, asked.pool, kind)
    }
    // Nobody is born in anything but a place.
    let isPlace = argument.kind == .place || fact.verb.isBirth && argument.kind != .event
    guard isPlace, argument.name == barePlace(argument), !isPartOfPlace(argument) else {
      return nil
    }
    let answer = Phrase(pieces: Array(fact.complement.pieces[argument.pieces])).text
    switch preposition {
    case "in", "at": return ("where", answer, "place", .where)
    // "declared war on Norland" tells no place.
    case "on" where Self.landing.contains(fact.verb.lemma):
      return ("where", answer, "place", .where)
    case "to" where Self.motion.contains(fact.verb.lemma):
      return ("where", answer, "place", .where)
    default: return nil
    }
  }

  /// Whether the text goes on to say where that is: `Bennett Place in Durham`.
  private func isPartOfPlace(_ argument: VerbArgument) -> Bool {
    let next = argument.pieces.upperBound
    return next < fact.complement.pieces.count
      && !fact.padding.contains { $0.contains(next) }
      && [",", "in", "at", "near"].contains(fact.complement.pieces[next].text)
  }

  /// The place's name, where it has nothing before it but "the".
  private func barePlace(_ argument: VerbArgument) -> Range<Int>? {
    let pieces = argument.pieces
    let first = fact.complement.pieces[pieces.lowerBound].text == "the" ? 1 : 0
    return pieces.lowerBound + first..<pieces.upperBound
  }

  private static let askable: Set<String> = [
    "in", "at", "to", "into", "from", "against", "on", "with", "for",
  ]

  /// Verbs with somebody behind "with".
  private static let allying: Set<String> = [
    "ally", "trade", "merge", "unite", "negotiate", "side", "fight", "compete", "cooperate",
    "collaborate",
  ]

  /// Verbs with a person behind each preposition.
  private static let personal: [String: Set<String>] = [
    "with": ["meet", "negotiate", "ally", "collaborate", "correspond", "quarrel", "side"],
    "to": ["surrender", "write", "report", "lose", "hand", "give", "present", "sell", "yield"],
  ]

  /// Verbs that are done on an island or a coast.
  private static let landing: Set<String> = [
    "land", "settle", "crash", "die", "bear", "live", "imprison", "exile", "strand", "camp",
    "wreck", "hold", "build", "erect", "intern", "bury",
  ]

  /// Verbs that lead to a place.
  private static let motion: Set<String> = [
    "go", "move", "travel", "sail", "flee", "emigrate", "return", "fly", "retreat", "withdraw",
    "march", "send", "dispatch", "transfer", "deport", "exile", "escape", "come", "relocate",
    "evacuate", "ship",
  ]
}

extension DatedFact.VerbGroup {
  fileprivate var isBirth: Bool {
    if case .compound(_, "born", _) = self { true } else { false }
  }
}
