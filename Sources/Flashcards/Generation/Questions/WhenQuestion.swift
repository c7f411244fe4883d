internal import Chronology
internal import Extraction

/// Asks for the date, in as few words as still tell the event.
///
/// Of a birth or death the name is enough; in a long question what follows the first thing said of
/// the verb is left off while it only adds a place or a circumstance.
struct WhenQuestion {
  let fact: DatedFact
  /// Whether the text has a second answer to a question with that much of the complement.
  let isContested: (Phrase) -> Bool

  var draft: QuestionDraft? {
    for end in ends.sorted() {
      let complement = Phrase(pieces: Array(fact.complement.pieces.prefix(end)))
      guard !isContested(complement),
        let prompt = QuestionWriter(fact: fact).when(complement: complement)
      else { continue }
      let writer = QuestionWriter(fact: fact)
      return QuestionDraft(
        kind: .when, slot: .date, prompt: prompt,
        answer: writer.whenAnswer(formatted: fact.date.english))
    }
    return nil
  }

  /// Where the complement may end.
  private var ends: Set<Int> {
    let whole = fact.complement.pieces.count
    if ["bear", "die"].contains(fact.verb.lemma), fact.subjectIsPerson {
      let places = fact.arguments.filter { $0.role == .adverbial && $0.pieces.lowerBound == 1 }
      return Set([0, whole] + places.map(\.pieces.upperBound))
    }
    let cut = fact.padding.last.map(\.lowerBound)
    guard whole > 10 else { return [cut ?? whole] }
    var ends: Set<Int> = [cut ?? whole]
    for argument in fact.arguments.reversed() where argument.role == .adverbial {
      let start = argument.pieces.lowerBound - (argument.preposition == nil ? 0 : 1)
      guard argument.confidence >= 0.8, Self.loose.contains(argument.preposition ?? ""),
        let end = ends.min(), argument.pieces.upperBound == end, start >= 4
      else { break }
      ends.insert(start)
    }
    return ends
  }

  /// Prepositions whose phrase only adds to what happened.
  private static let loose: Set<String> = ["in", "at", "near", "during", "amid", "despite"]
}
