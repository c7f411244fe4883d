internal import Extraction
internal import Language

/// Asks who did what the passive tells, in the active: `Who deposed Laura Mena in 1930?`.
///
/// The agent must surely belong to the verb and be one name of a known kind, and nothing may be
/// left of the verb that the active could not take: "was fired upon by" has no object.
struct AgentQuestion {
  let fact: DatedFact

  var draft: QuestionDraft? {
    guard let agent = fact.arguments.first(where: { $0.role == .agent }),
      agent.preposition == "by", agent.confidence >= 0.5,
      let asked = AskedThing(agent, in: fact.complement), !isPrepositional(agent),
      !Self.unturned.contains(fact.verb.lemma)
    else { return nil }
    let hidden = agent.pieces.lowerBound - 1..<agent.pieces.upperBound
    guard let prompt = QuestionFrame(fact: fact).active(asked.words, withoutAgent: hidden)
    else { return nil }
    return QuestionDraft(
      kind: asked.isPersonal ? .who : .what, slot: .agent, prompt: prompt, answer: asked.answer,
      pool: asked.pool, hidden: QuestionDraft.Hidden(isSubject: false, pieces: hidden))
  }

  /// Whether a preposition that belongs to the verb stands before the agent.
  private func isPrepositional(_ agent: VerbArgument) -> Bool {
    let before = agent.pieces.lowerBound - 2
    guard before >= 0 else { return false }
    return FunctionWords.contains(fact.complement.pieces[before].text.lowercased())
  }

  /// Verbs whose active says something else, or nothing.
  private static let unturned: Set<String> = ["bear", "follow", "accompany", "join", "head"]
}
