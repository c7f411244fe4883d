internal import Chronology
internal import Language

/// Which verbs can be asked for, with which date.
extension FactFinder {
  /// Verbs that say what somebody felt, wanted or was, rather than what happened.
  private static let unaskable: Set<String> = [
    "seem", "appear", "consist", "contain", "mean", "include", "represent", "concern", "depend",
    "prefer", "like", "love", "hate", "want", "wish", "hope", "intend", "plan", "expect", "fear",
    "believe", "think", "feel", "consider", "need", "fail", "refuse", "suppose", "remain", "have",
    "tend", "continue", "say", "state", "claim", "argue", "suggest", "mention", "note", "call",
    "describe", "depict", "cover", "commemorate", "recall", "trace", "date", "regard", "view",
    "use", "relate", "base", "involve", "know", "see", "make", "do", "get", "estimate", "assume",
    "surprise", "strike", "sit", "resemble", "reflect", "look", "stand", "lie", "range", "average",
    "schedule", "slate", "convoke", "disagree", "project", "forecast", "predict",
  ]

  func isAskable(
    _ clause: Clause, _ timex: TimeExpression, _ date: TemporalValue
  ) -> Bool {
    let lemma = clause.verb.group.lemma
    let isCompound = if case .compound = clause.verb.group { true } else { false }
    if Self.unaskable.contains(lemma), !(isCompound && lemma == "make") { return false }
    let perfect = perfect(of: clause.verb.group)
    let hasPerfect = perfect != nil
    switch timex.signal {
    case .in?, .on?, .during?: return perfect?.hasPrefix("been ") != true
    case nil: return !hasPerfect && clause.isFronted && date.precision == .day
    case .by?: return true
    case .until?: return !hasPerfect && Self.durative.contains(lemma)
    case .fromTo?: return !hasPerfect && (Self.durative.contains(lemma) || isProgressive(clause))
    default: return false
    }
  }

  /// What follows "had"; nil in another tense.
  private func perfect(of group: DatedFact.VerbGroup) -> String? {
    if case .compound("had", let participle, _) = group { participle } else { nil }
  }

  /// The verb as its date wants it: what "had begun in March" began in March.
  func timely(
    _ group: DatedFact.VerbGroup, _ signal: TimeExpression.Signal?
  ) -> DatedFact.VerbGroup {
    guard perfect(of: group) != nil, signal != .by, !group.lemma.contains(" ") else { return group }
    return .simplePast(
      form: Inflector.english.form(group.lemma, as: .past), lemma: group.lemma)
  }

  private func isProgressive(_ clause: Clause) -> Bool {
    guard case .compound(_, let participle, _) = clause.verb.group else { return false }
    return participle.hasSuffix("ing")
  }

  /// Verbs that tell a whole story with a name alone.
  static let selfSufficient: Set<String> = [
    "bear", "die", "resign", "retire", "abdicate", "surrender", "found", "dissolve", "ban",
    "abolish", "execute", "assassinate", "murder", "behead", "crown", "shoot", "liberate", "fall",
    "sink", "capitulate", "secede", "disband", "collapse",
  ]

  /// Verbs whose action lasts, so that "until" and "from" with "to" bound it.
  private static let durative: Set<String> = [
    "serve", "hold", "rule", "reign", "govern", "live", "work", "lead", "head", "teach", "study",
    "command", "edit", "last", "run", "occupy", "fight", "reside", "attend", "direct", "chair",
    "belong", "operate", "control", "administer", "preside", "travel", "stay", "play",
  ]
}
