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
    guard let opening else { return nil }
    return ends.sorted().lazy
      .map { Phrase(pieces: Array(fact.complement.pieces.prefix($0))) }
      .first { !isContested($0) }
      .map { complement in
        QuestionDraft(
          kind: .when, slot: .date,
          prompt: QuestionFrame(fact: fact).inverted(opening, then: complement.text),
          answer: answer)
      }
  }

  /// The question words, at the precision the text gives.
  private var opening: String? {
    switch fact.timex.signal {
    case .in?, .on?, .during?, nil:
      guard case .date(let date) = fact.date else { return nil }
      if fact.timex.part != nil { return "When" }
      switch date.precision {
      case .day: return "On what date"
      case .year: return date.isApproximate ? "Around what year" : "In what year"
      case .decade: return "In which decade"
      case .century: return "In which century"
      case .month, .season: return "When"
      }
    case .by?:
      guard case .date(let date) = fact.date, date.precision >= .year else { return nil }
      if date.precision == .year {
        return fact.timex.part == .end ? "By the end of what year" : "By what year"
      }
      return fact.timex.part == nil ? "By when" : nil
    case .until?:
      guard case .date(let date) = fact.date, date.precision >= .year, fact.timex.part == nil
      else { return nil }
      return date.precision == .year ? "Until what year" : "Until when"
    case .fromTo?:
      guard case .interval = fact.date else { return nil }
      return "From when until when"
    default: return nil
    }
  }

  /// The date in the text's own words where they answer the question.
  private var answer: String {
    switch fact.timex.signal {
    case .by?, .fromTo?: fact.date.english
    default: fact.dateWords.map(Self.plainDecade) ?? fact.date.english
    }
  }

  /// `1920’s` as `1920s`.
  private static func plainDecade(_ words: String) -> String {
    for mark in ["’s", "'s"] where words.hasSuffix(mark) { return words.dropLast(2) + "s" }
    return words
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
