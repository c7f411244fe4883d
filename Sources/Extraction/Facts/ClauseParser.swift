internal import Language

/// Reads a clause from its units: subject, verb group, where the complement ends.
///
/// It knows just enough grammar to be sure in plain cases and gives nil in all others.
struct ClauseParser {
  let units: [Unit]
  let tokens: [Token]
  /// Whether the sentence's first word is a name by its tag, so that its capital stays.
  let opensWithName: Bool

  struct Subject {
    /// Unit indices of the noun phrase, without an apposition or relative clause after it.
    let units: Range<Int>
    /// Where the verb group begins.
    let next: Int
  }

  struct Verb {
    let group: DatedFact.VerbGroup
    let adverbs: [Int]
    /// The unit after the verb group.
    let next: Int
    /// Whether the form could have been a participle, so that another verb may be the main one.
    let isAmbiguous: Bool
    let isCopula: Bool
  }

  func wordClass(_ index: Int) -> WordClass? {
    units.indices.contains(index) ? units[index].wordClass : nil
  }

  func word(_ index: Int) -> String {
    units.indices.contains(index) ? units[index].lowercased : ""
  }

  // MARK: - Subject

  /// The subject noun phrase that begins at `start`.
  func subject(at start: Int) -> Subject? {
    if ["he", "she"].contains(word(start)) {
      return Subject(units: start..<start + 1, next: start + 1)
    }
    var index = start
    var hasNoun = false
    while let current = wordClass(index) {
      switch current {
      case .determiner, .possessive, .nominal, .name, .number, .clitic:
        hasNoun = hasNoun || current == .name || current == .nominal
        index += 1
      case .preposition where hasNoun && Self.nounPrepositions.contains(word(index)):
        index += 1
      case .coordinator where word(index) == "and" && hasNoun && isNounPhrase(at: index + 1):
        index += 1
      case .pastForm, .gerund, .adverb:
        guard isModifier(index, hasNoun: hasNoun) else {
          return hasNoun ? Subject(units: start..<index, next: index) : nil
        }
        index += 1
      case .be, .have:
        return hasNoun ? Subject(units: start..<index, next: index) : nil
      case .comma:
        guard hasNoun, let after = afterInsertion(from: index) else { return nil }
        return Subject(units: start..<index, next: after)
      default:
        return nil
      }
    }
    return nil
  }

  private static let nounPrepositions: Set<String> = [
    "of", "for", "in", "at", "from", "under", "to", "on",
  ]

  private func isNounPhrase(at index: Int) -> Bool {
    switch wordClass(index) {
    case .determiner?, .nominal?, .name?, .number?: true
    default: false
    }
  }

  /// A participle, gerund or adverb before its noun: `the newly formed front`.
  private func isModifier(_ index: Int, hasNoun: Bool) -> Bool {
    let opensNounPhrase: Bool
    switch wordClass(index - 1) {
    case .determiner?, .possessive?, .preposition?, .clitic?: opensNounPhrase = true
    case .adverb?, .pastForm?: opensNounPhrase = isModifier(index - 1, hasNoun: hasNoun)
    default: opensNounPhrase = index == 0
    }
    guard opensNounPhrase else { return false }
    return units.indices.contains(index + 1)
      && (units[index + 1].isNominal
        || (wordClass(index) == .adverb && wordClass(index + 1) == .pastForm))
  }

  /// The unit after `, who led the regiment,` or `, a lawyer from Santiago,`: the verb must follow.
  private func afterInsertion(from comma: Int) -> Int? {
    guard let close = units[(comma + 1)...].firstIndex(where: { $0.wordClass == .comma }),
      close - comma > 1, close - comma < 16
    else { return nil }
    guard !units[comma..<close].contains(where: { $0.wordClass == .stop }) else { return nil }
    let first = units[comma + 1]
    let isRelative = ["who", "which", "whose"].contains(first.lowercased)
    let isApposition =
      first.wordClass == .determiner
      && !units[comma..<close].contains { [.be, .have, .modal].contains($0.wordClass) }
    guard isRelative || isApposition else { return nil }
    return verb(at: close + 1, after: true) == nil ? nil : close + 1
  }

  // MARK: - Verb group

  /// The finite verb group that begins at `start`, past tense only.
  func verb(at start: Int, after hasSubject: Bool) -> Verb? {
    guard hasSubject else { return nil }
    var index = start
    var adverbs: [Int] = []
    while wordClass(index) == .adverb {
      adverbs.append(index)
      index += 1
    }
    switch wordClass(index) {
    case .be? where word(index) == "was" || word(index) == "were":
      return compound(auxiliary: word(index), at: index + 1, adverbs: adverbs)
    case .have? where word(index) == "had":
      return compound(auxiliary: "had", at: index + 1, adverbs: adverbs)
    case .pastForm?:
      guard let reading = units[index].verb, reading.isPast else { return nil }
      return Verb(
        group: .simplePast(form: tokens[units[index].tokens.lowerBound].text, lemma: reading.lemma),
        adverbs: adverbs, next: index + 1, isAmbiguous: reading.isPastParticiple, isCopula: false)
    default:
      return nil
    }
  }

  private func compound(auxiliary: String, at start: Int, adverbs: [Int]) -> Verb? {
    var index = start
    var adverbs = adverbs
    while wordClass(index) == .adverb {
      adverbs.append(index)
      index += 1
    }
    guard units.indices.contains(index) else { return nil }
    if auxiliary == "had", word(index) == "been",
      let passive = compound(auxiliary: "been", at: index + 1, adverbs: adverbs),
      case .compound(_, let participle, let lemma) = passive.group, !participle.hasSuffix("ing")
    {
      return Verb(
        group: .compound(auxiliary: "had", participle: "been " + participle, lemma: lemma),
        adverbs: passive.adverbs, next: passive.next, isAmbiguous: false, isCopula: false)
    }
    let text = tokens[units[index].tokens.lowerBound].text
    if let reading = units[index].verb, reading.isPastParticiple {
      return Verb(
        group: .compound(auxiliary: auxiliary, participle: text, lemma: reading.lemma),
        adverbs: adverbs, next: index + 1, isAmbiguous: false, isCopula: false)
    }
    guard auxiliary != "had", wordClass(index) == .gerund else { return nil }
    return Verb(
      group: .compound(auxiliary: auxiliary, participle: text, lemma: text), adverbs: adverbs,
      next: index + 1, isAmbiguous: false, isCopula: false)
  }

  // MARK: - Complement

  /// Where the complement that begins at `start` ends, and the mark that ends it.
  func complementEnd(from start: Int) -> Int {
    var index = start
    while let current = wordClass(index) {
      switch current {
      case .comma where listEnd(after: index) != nil: index = listEnd(after: index) ?? index + 1
      case .comma, .stop: return index
      case .subordinator where Self.closers.contains(word(index)): return index
      case .preposition
      where word(index) == "as" && word(index + 1) == "a" && word(index + 2) == "result":
        return index
      case .coordinator where wordClass(index + 1) == .comma || startsPredicate(after: index):
        return index
      default: index += 1
      }
    }
    return index
  }

  /// Subordinators whose clause can be left off without changing what is said.
  private static let closers: Set<String> = [
    "when", "while", "whilst", "whereas", "because", "although", "though", "where", "which",
    "whereupon", "once",
  ]

  /// The end of a list of names or nouns that goes on after a comma: `, Murray, and Hilton`.
  private func listEnd(after comma: Int) -> Int? {
    var index = comma + 1
    var isLast = false
    // ", and" right after the first comma opens another clause as often as another item.
    guard isNominal(index) else { return nil }
    while let current = wordClass(index) {
      switch current {
      case .name, .nominal, .number: index += 1
      case .preposition where word(index) == "of": index += 1
      case .comma where !isLast && index > comma + 1: index += 1
      case .coordinator where word(index) == "and" && !isLast && isNominal(index + 1):
        isLast = true
        index += 1
      default:
        let ends = isLast && ![.pastForm, .be, .have, .modal, .auxiliary].contains(current)
        return ends ? index : nil
      }
    }
    return isLast ? index : nil
  }

  private func isNominal(_ index: Int) -> Bool {
    units.indices.contains(index) && units[index].isNominal
  }

  /// Whether a finite verb follows a coordinator before the next boundary.
  func startsPredicate(after coordinator: Int) -> Bool {
    var index = coordinator + 1
    while let current = wordClass(index) {
      switch current {
      case .comma, .stop, .subordinator: return false
      case .coordinator where wordClass(index + 1) == .pastForm: return false
      case .be, .have, .modal, .auxiliary, .pronoun: return true
      case .pastForm where !isModifier(index, hasNoun: true) && word(index + 1) != "by":
        return true
      default: index += 1
      }
    }
    return false
  }

  /// Whether the range holds another word that could be the clause's finite verb.
  func hasFiniteVerb(in range: Range<Int>) -> Bool {
    for index in range {
      switch units[index].wordClass {
      case .be, .have, .modal, .auxiliary: return true
      case .pastForm where !isModifier(index, hasNoun: true): return true
      case .subordinator: return false
      default: continue
      }
    }
    return false
  }
}
