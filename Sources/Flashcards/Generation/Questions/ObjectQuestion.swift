internal import Extraction

/// Asks for the object: `Whom did Laura Mena appoint mayor in 1930?`, `Which treaty did ... sign?`.
///
/// The object must stand right behind the verb and be one name of a known kind.
struct ObjectQuestion {
  let fact: DatedFact

  var draft: QuestionDraft? {
    guard let object = fact.arguments.first(where: { $0.role == .object }),
      object.pieces.lowerBound == 0, object.preposition == nil, object.confidence >= 0.5,
      let asked = AskedThing(object, in: fact.complement), !isHalfName(object, asked)
    else { return nil }
    let words = asked.isPersonal ? "whom" : asked.words
    return QuestionDraft(
      kind: asked.isPersonal ? .who : .what, slot: .object,
      prompt: QuestionFrame(fact: fact).inverted(words, without: [object.pieces]),
      answer: asked.answer, pool: asked.pool,
      hidden: QuestionDraft.Hidden(isSubject: false, pieces: object.pieces))
  }

  /// "the Nobel Prize in Literature" is one name.
  private func isHalfName(_ object: VerbArgument, _ asked: AskedThing) -> Bool {
    let next = object.pieces.upperBound
    return ["prize", "medal"].contains(asked.pool) && next < fact.complement.pieces.count
      && ["in", "for", "of"].contains(fact.complement.pieces[next].text)
  }
}
