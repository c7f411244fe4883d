internal import Extraction

/// Asks whose office it was: `Of which country was Laura Mena elected president in 1954?`.
///
/// The complement must end in an office, "of" and a name of a known kind, and the verb must be one
/// that puts somebody in office.
struct OfficeQuestion {
  let fact: DatedFact

  var draft: QuestionDraft? {
    let pieces = fact.complement.pieces
    let holder = fact.arguments.first { argument in
      argument.role != .subject && argument.name?.upperBound == pieces.count && !argument.isList
    }
    guard Self.verbs.contains(fact.verb.lemma), let holder, let name = holder.name else {
      return nil
    }
    var joint = name.lowerBound - 1
    if joint > 0, pieces[joint].text == "the" { joint -= 1 }
    guard joint > 0, pieces[joint].text == "of",
      Self.offices.contains(pieces[joint - 1].text.lowercased()),
      let asked = AskedThing(
        kind: holder.kind, name: Phrase(pieces: Array(pieces[name])),
        lead: pieces[joint + 1..<name.lowerBound]),
      !asked.isPersonal
    else { return nil }
    let hidden = joint..<pieces.count
    return QuestionDraft(
      kind: .what, slot: .office,
      prompt: QuestionFrame(fact: fact).inverted("of " + asked.words, without: [hidden]),
      answer: asked.answer, pool: asked.pool,
      hidden: QuestionDraft.Hidden(isSubject: false, pieces: hidden))
  }

  private static let verbs: Set<String> = [
    "become", "elect", "name", "appoint", "serve", "proclaim", "crown", "declare", "make",
  ]

  private static let offices: Set<String> = [
    "president", "premier", "minister", "king", "queen", "emperor", "empress", "chancellor",
    "governor", "mayor", "secretary", "chairman", "chairwoman", "director", "head", "leader",
    "member", "editor", "dean", "rector", "commander", "treasurer", "chair", "regent", "ruler",
    "sultan", "shah", "tsar",
  ]
}
