internal import Chronology
internal import Extraction

/// Asks for the subject: `Who founded the Elsa Bank in 1833?`, `Which party was banned in 1927?`.
///
/// The whole subject must be one name of a known kind. Nobody is asked for who shared the deed
/// ("one of the founders"), or whose name stands in the rest; and not who was born or retired in some
/// year, which is said of many.
struct SubjectQuestion {
  let fact: DatedFact

  var draft: QuestionDraft? {
    guard let subject = fact.arguments.first(where: { $0.role == .subject }), fact.isSoleDeed,
      // "who was first elected" is read as "who was the first".
      !fact.adverbs.contentWords.contains("first"),
      let asked = AskedThing(subject, in: fact.subject),
      // Cities fall, more often than people.
      !(asked.isPersonal && (fact.isCommonFate || fact.verb.lemma == "fall"))
    else { return nil }
    return QuestionDraft(
      kind: asked.isPersonal ? .who : .what, slot: .subject,
      prompt: QuestionFrame(fact: fact).subject(
        asked.words, isPlural: subject.isPlural && asked.pool.hasSuffix("s")),
      answer: asked.answer,
      pool: asked.pool,
      hidden: QuestionDraft.Hidden(isSubject: true, pieces: 0..<fact.subject.pieces.count))
  }
}

extension DatedFact {
  /// Whether so little is said that it may be true of many: "was born in 1915", "opened a school in
  /// 1932".
  var isCommonFate: Bool {
    date.precision != .day && complement.contentWords.count < 2
      && !complement.pieces.contains(where: \.isName)
  }

  /// Whether the subject alone did it: not "one of the founders", and its name is not in the rest.
  var isSoleDeed: Bool {
    let complement = self.complement.text.lowercased()
    guard !complement.hasPrefix("one of") && !complement.contains(" one of ") else { return false }
    return subject.contentWords.isDisjoint(with: self.complement.contentWords)
  }
}
