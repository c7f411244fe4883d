internal import Language

/// A clause with its date, as unit indices.
struct Clause {
  let subject: Range<Int>
  let verb: ClauseParser.Verb
  /// The complement's parts, before and after the date.
  var complement: [Range<Int>]
  let timex: Int
  let isFronted: Bool
}

/// Finds the clauses of a sentence to which exactly one date belongs.
struct ClauseFinder {
  let parser: ClauseParser

  private var units: [Unit] { parser.units }

  func clauses() -> [Clause] {
    var clauses: [Clause] = []
    for start in segmentStarts() {
      if let clause = fronted(from: start) ?? inner(from: start) ?? relative(from: start) {
        clauses.append(clause)
      }
    }
    return clauses
  }

  /// Where a main clause may begin: the sentence, and after a semicolon, colon or dash.
  private func segmentStarts() -> [Int] {
    var starts = [0]
    for index in units.indices where units[index].wordClass == .stop { starts.append(index + 1) }
    return starts
  }

  /// Skips "However,", "And", "Finally," at the start of a clause.
  private func afterOpener(_ start: Int) -> Int {
    let openers: Set<String> = [
      "however", "meanwhile", "finally", "then", "and", "but", "so", "back", "already", "soon",
      "thus", "later", "eventually", "only", "nevertheless", "moreover", "additionally",
      "subsequently", "officially", "similarly", "first", "initially",
    ]
    var index = start
    while openers.contains(parser.word(index)) {
      index += 1
      if parser.wordClass(index) == .comma { index += 1 }
    }
    return index
  }

  // MARK: - "In 1933, SUBJECT VERB ..."

  private func fronted(from start: Int) -> Clause? {
    let timex = afterOpener(start)
    guard parser.wordClass(timex) == .timex else { return nil }
    var index = timex + 1
    let hasComma = parser.wordClass(index) == .comma
    if hasComma { index = afterInsertedPhrase(index + 1) }
    guard let subject = parser.subject(at: index),
      let verb = parser.verb(at: subject.next, after: true)
    else { return nil }
    let end = parser.complementEnd(from: verb.next)
    guard isWhole(subject, verb, upTo: end),
      !units[index..<end].contains(where: { $0.wordClass == .timex })
    else { return nil }
    return Clause(
      subject: subject.units, verb: verb, complement: [verb.next..<end], timex: timex,
      isFronted: true)
  }

  /// Skips `at a mass rally in Santiago,` after the date: true without it.
  private func afterInsertedPhrase(_ start: Int) -> Int {
    let openers: Set<String> = [
      "at", "in", "with", "during", "under", "after", "despite", "following",
    ]
    guard openers.contains(parser.word(start)),
      let comma = units[start...].firstIndex(where: { $0.wordClass == .comma }),
      comma - start < 14,
      !units[start..<comma].contains(where: {
        [.timex, .pronoun, .stop, .be, .have, .modal, .subordinator].contains($0.wordClass)
      })
    else { return start }
    return comma + 1
  }

  // MARK: - "SUBJECT VERB ... in 1933 ..."

  private func inner(from start: Int) -> Clause? {
    let begin = afterOpener(start)
    guard let subject = parser.subject(at: begin),
      let verb = parser.verb(at: subject.next, after: true)
    else { return nil }
    let end = parser.complementEnd(from: verb.next)
    guard isWhole(subject, verb, upTo: end),
      let timex = onlyTimex(in: subject.next..<end), timex >= verb.next,
      attaches(timex, to: verb)
    else { return nil }
    // What a participle adds after the date is another story.
    let isParticipial = parser.wordClass(timex + 1) == .gerund
    let rest = isParticipial ? end..<end : (timex + 1)..<end
    return Clause(
      subject: subject.units, verb: verb, complement: [verb.next..<timex, rest], timex: timex,
      isFronted: false)
  }

  // MARK: - "SUBJECT, who VERB ... in 1933, ..."

  private func relative(from start: Int) -> Clause? {
    let begin = afterOpener(start)
    guard let comma = units[begin...].firstIndex(where: { $0.wordClass == .comma }),
      parser.word(comma + 1) == "who",
      units[begin..<comma].allSatisfy({ $0.isNominal }),
      units[begin..<comma].contains(where: { $0.wordClass == .name }),
      let verb = parser.verb(at: comma + 2, after: true)
    else { return nil }
    let end = parser.complementEnd(from: verb.next)
    guard parser.wordClass(end) == .comma, let timex = onlyTimex(in: verb.next..<end),
      attaches(timex, to: verb)
    else { return nil }
    return Clause(
      subject: begin..<comma, verb: verb,
      complement: [verb.next..<timex, (timex + 1)..<end], timex: timex, isFronted: false)
  }

  // MARK: - Certainty

  private func onlyTimex(in range: Range<Int>) -> Int? {
    let found = range.filter { units[$0].wordClass == .timex }
    return found.count == 1 ? found.first : nil
  }

  /// Whether the verb surely is the clause's, and the clause is not cut off in its middle.
  private func isWhole(
    _ subject: ClauseParser.Subject, _ verb: ClauseParser.Verb, upTo end: Int
  ) -> Bool {
    let complement = verb.next..<end
    if verb.isAmbiguous, parser.hasFiniteVerb(in: complement) { return false }
    if units[complement].contains(where: { [.negation, .modal].contains($0.wordClass) }) {
      return false
    }
    // A subject that ends "PROPER noun" is two phrases run together.
    if let last = subject.units.last, subject.units.count > 2, units[last].wordClass == .nominal,
      units[last - 1].wordClass == .name,
      subject.units.contains(where: { units[$0].wordClass == .preposition })
    {
      return false
    }
    switch parser.wordClass(end) {
    case .stop? where ["-", "/"].contains(text(end)):
      return false
    case .stop? where [":", "–", "—"].contains(text(end)):
      // What follows a colon or dash may be the very object of the verb.
      return complement.count >= 4 && !isSpeech(verb.group.lemma)
    case .comma?:
      if units[complement].contains(where: { ["between", "among"].contains($0.lowercased) }) {
        return false
      }
      if isIndefinite(complement), parser.wordClass(end + 1) == .name { return false }
      if case .compound = verb.group { return true }
      return !complement.isEmpty && !Self.naming.contains(verb.group.lemma)
    case .coordinator?:
      if case .compound = verb.group { return true }
      return !complement.isEmpty
    default:
      return true
    }
  }

  /// Whether the range ends in a noun phrase with "a": a name that follows says which.
  func isIndefinite(_ range: Range<Int>) -> Bool {
    let last = range.last { [.determiner, .preposition].contains(parser.wordClass($0)) }
    return last.map { ["a", "an"].contains(parser.word($0)) } ?? false
  }

  private func text(_ unit: Int) -> String { parser.tokens[units[unit].tokens.lowerBound].text }

  private func isSpeech(_ lemma: String) -> Bool {
    [
      "announce", "declare", "discuss", "propose", "outline", "list", "demand", "write", "publish",
      "present", "explain", "report", "issue", "ask", "answer", "conclude", "add", "warn",
    ]
    .contains(lemma)
  }

  /// Whether a date after the verb belongs to it: near it, and nothing with a verb of its own
  /// between.
  private func attaches(_ timex: Int, to verb: ClauseParser.Verb) -> Bool {
    let between = verb.next..<timex
    guard between.count <= 14 else { return false }
    for index in between {
      switch units[index].wordClass {
      case .subordinator, .gerund, .be, .have, .modal, .auxiliary, .pronoun, .stop: return false
      case .pastForm: return false
      case .preposition where Self.temporal.contains(parser.word(index)): return false
      case .preposition where looksBack(parser.word(index), verb.group.lemma): return false
      case .preposition where parser.word(index) == "to":
        if opensInfinitive(index, before: timex, after: verb.group.lemma) { return false }
      default: continue
      }
    }
    return true
  }

  /// Verbs that say what something is made: the second object may stand after the comma.
  static let naming: Set<String> = [
    "proclaim", "declare", "name", "appoint", "elect", "crown", "make", "designate", "nominate",
    "consider", "pronounce", "render", "leave",
  ]

  /// Prepositions that may say when by themselves: "served until the dissolution in July".
  static let temporal: Set<String> = [
    "until", "till", "since", "before", "after", "during", "following", "pending",
  ]

  /// Whether what follows the preposition is an earlier deed that the date may belong to:
  /// "charged three men with the murder of a guard in Lima in May 1950".
  func looksBack(_ preposition: String, _ lemma: String) -> Bool {
    if Self.judging.contains(lemma) { return ["with", "for", "of", "over"].contains(preposition) }
    return Self.honouring.contains(lemma) && preposition == "for"
  }

  private static let judging: Set<String> = [
    "charge", "accuse", "convict", "indict", "try", "sentence", "condemn", "blame", "acquit",
    "investigate", "criticize", "criticise", "punish", "fine", "denounce", "prosecute", "pardon",
    "apologize", "apologise", "mourn", "suspect", "remember",
  ]

  private static let honouring: Set<String> = [
    "award", "receive", "honor", "honour", "praise", "thank", "reward", "decorate", "win", "credit",
  ]

  /// Verbs that take an infinitive; after any other, "to power" is a preposition and a noun.
  private static let control: Set<String> = [
    "decide", "try", "attempt", "agree", "ask", "order", "begin", "start", "force", "allow",
    "permit", "invite", "choose", "offer", "promise", "threaten", "urge", "persuade", "help",
    "vote", "manage", "struggle", "elect", "appoint", "send", "use", "enable", "require", "tell",
    "oblige", "compel", "encourage", "continue", "plan", "prepare", "swear", "vow", "seek",
  ]

  /// Whether "to" opens a clause of its own.
  private func opensInfinitive(_ index: Int, before timex: Int, after lemma: String) -> Bool {
    guard index + 1 < timex, units[index + 1].wordClass == .nominal,
      VerbLexicon.english.isLemma(units[index + 1].lowercased)
    else { return false }
    return Self.control.contains(lemma) || index + 2 < timex
  }
}
