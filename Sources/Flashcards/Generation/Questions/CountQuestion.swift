internal import Extraction
internal import Language

/// Asks for a number: `How many soldiers did France send in 1956?`, `What share of the vote ...?`.
///
/// The number must open the subject or the object, and count a plural noun or be per cents of
/// something; sums of money are left to clozes.
struct CountQuestion {
  let fact: DatedFact

  var draft: QuestionDraft? {
    fact.arguments.lazy.compactMap { argument -> QuestionDraft? in
      switch argument.role {
      case .subject: draft(argument, fact.subject)
      case .object where argument.confidence >= 0.5 && argument.pieces.lowerBound == 0:
        draft(argument, fact.complement)
      default: nil
      }
    }.first
  }

  private func draft(_ argument: VerbArgument, _ phrase: Phrase) -> QuestionDraft? {
    guard let count = argument.count, !argument.isList else { return nil }
    let pieces = phrase.pieces
    let number = Phrase(pieces: Array(pieces[count])).text
    if "$£€".contains(where: { number.contains($0) }) { return nil }
    let isSubject = argument.role == .subject
    let asked: String
    let end: Int
    if number.contains("%") || number.contains("cent") {
      guard count.upperBound + 1 < argument.pieces.upperBound,
        pieces[count.upperBound].text == "of", isSubject || Self.shared.contains(fact.verb.lemma)
      else { return nil }
      end = argument.pieces.upperBound
      asked = "what share " + Phrase(pieces: Array(pieces[count.upperBound..<end])).text
    } else {
      end = nounEnd(after: count, argument, pieces)
      guard argument.isPlural, end > count.upperBound else { return nil }
      asked = "how many " + Phrase(pieces: Array(pieces[count.upperBound..<end])).text
    }
    let frame = QuestionFrame(fact: fact)
    let tail = Phrase(pieces: Array(pieces[end..<argument.pieces.upperBound]))
    let prompt =
      isSubject
      ? frame.subject(asked, tail: tail, isPlural: argument.isPlural)
      : frame.inverted(asked, without: [argument.pieces.lowerBound..<end])
    return QuestionDraft(
      kind: .howMany, slot: .count, prompt: prompt, answer: number,
      hidden: QuestionDraft.Hidden(isSubject: isSubject, pieces: count))
  }

  /// Where the counted noun ends: `Marines` of `3,500 United States Marines in Lima`.
  private func nounEnd(
    after count: Range<Int>, _ argument: VerbArgument, _ pieces: [Phrase.Piece]
  ) -> Int {
    var end = count.upperBound
    while end < argument.pieces.upperBound,
      !FunctionWords.contains(pieces[end].text.lowercased())
        || pieces[end].text == "of"
          && end > count.upperBound
    {
      end += 1
    }
    return end
  }

  /// Verbs that take a share.
  private static let shared: Set<String> = [
    "win", "receive", "produce", "get", "take", "gain", "hold", "control", "own", "lose", "poll",
    "obtain", "cover", "occupy", "producing", "destroy",
  ]
}
