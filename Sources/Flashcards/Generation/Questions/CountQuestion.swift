internal import Extraction
internal import Language

/// Asks for a number: `How many soldiers did France send in 1956?`, `What share of the vote ...?`,
/// `How much did the bank lend ...?`.
///
/// The number must open the subject, the object or what stands behind "in" or "by". It must count a
/// plural noun, be per cents of something or by which something rose, or a sum that was paid; other
/// sums are left to clozes.
struct CountQuestion {
  let fact: DatedFact

  /// What is asked, and where what it stands for ends.
  private struct Asked {
    let words: String
    let end: Int
  }

  var draft: QuestionDraft? {
    fact.arguments.lazy.compactMap { argument -> QuestionDraft? in
      switch argument.role {
      case .subject: draft(argument, fact.subject)
      case .object where argument.confidence >= 0.5 && argument.pieces.lowerBound == 0:
        draft(argument, fact.complement)
      case .adverbial
      where argument.confidence >= 0.7 && ["in", "by"].contains(argument.preposition ?? ""):
        draft(argument, fact.complement)
      default: nil
      }
    }.first
  }

  private func draft(_ argument: VerbArgument, _ phrase: Phrase) -> QuestionDraft? {
    guard let count = argument.count, !argument.isList else { return nil }
    let pieces = phrase.pieces
    let number = Phrase(pieces: Array(pieces[count])).text
    guard let asked = asked(number, count, argument, pieces), !isScore(argument, pieces)
    else { return nil }
    let frame = QuestionFrame(fact: fact)
    let isSubject = argument.role == .subject
    let prompt: String
    if isSubject {
      let tail = Phrase(pieces: Array(pieces[asked.end..<argument.pieces.upperBound]))
      prompt = frame.subject(asked.words, tail: tail, isPlural: argument.isPlural)
    } else if let preposition = argument.preposition {
      prompt = frame.inverted(
        preposition + " " + asked.words, without: [argument.pieces.lowerBound - 1..<asked.end])
    } else {
      prompt = frame.inverted(asked.words, without: [argument.pieces.lowerBound..<asked.end])
    }
    return QuestionDraft(
      kind: .howMany, slot: .count, prompt: prompt, answer: number,
      hidden: QuestionDraft.Hidden(isSubject: isSubject, pieces: count))
  }

  private func asked(
    _ number: String, _ count: Range<Int>, _ argument: VerbArgument, _ pieces: [Phrase.Piece]
  ) -> Asked? {
    let lemma = fact.verb.lemma
    let isWhole = count.upperBound == argument.pieces.upperBound
    if "$£€".contains(where: { number.contains($0) }) {
      guard isWhole, argument.role == .object, Self.paying.contains(lemma) else { return nil }
      return Asked(words: "how much", end: count.upperBound)
    }
    if number.contains("%") || number.contains("cent") {
      if argument.preposition == "by" {
        guard isWhole, Self.rising.contains(lemma) else { return nil }
        return Asked(words: "how much", end: count.upperBound)
      }
      guard count.upperBound + 1 < argument.pieces.upperBound,
        pieces[count.upperBound].text == "of",
        argument.role == .subject || argument.role == .object && Self.shared.contains(lemma)
      else { return nil }
      let end = argument.pieces.upperBound
      return Asked(
        words: "what share " + Phrase(pieces: Array(pieces[count.upperBound..<end])).text, end: end)
    }
    let end = nounEnd(after: count, argument, pieces)
    guard argument.isPlural, end > count.upperBound else { return nil }
    return Asked(
      words: "how many " + Phrase(pieces: Array(pieces[count.upperBound..<end])).text, end: end)
  }

  /// "by 153 votes to 35": one number is no answer without the other.
  private func isScore(_ argument: VerbArgument, _ pieces: [Phrase.Piece]) -> Bool {
    zip(pieces, pieces.dropFirst()).contains { joint, next in
      ["to", "against", "–"].contains(joint.text) && next.text.first?.isNumber == true
    }
  }

  /// Where the counted noun ends: `Marines` of `3,500 United States Marines in Lima`.
  private func nounEnd(
    after count: Range<Int>, _ argument: VerbArgument, _ pieces: [Phrase.Piece]
  ) -> Int {
    var end = count.upperBound
    while end < argument.pieces.upperBound, !["out", "away", "back"].contains(pieces[end].text),
      !FunctionWords.contains(pieces[end].text.lowercased())
        || end > count.upperBound
          && (pieces[end].text == "of" || pieces[end].text == "the" && pieces[end - 1].text == "of")
    {
      end += 1
    }
    while end > count.upperBound, ["of", "the"].contains(pieces[end - 1].text) { end -= 1 }
    return end
  }

  /// Verbs that take a share.
  private static let shared: Set<String> = [
    "win", "receive", "produce", "get", "take", "gain", "hold", "control", "own", "lose", "poll",
    "obtain", "cover", "occupy", "producing", "destroy",
  ]

  /// Verbs of what is paid.
  private static let paying: Set<String> = [
    "pay", "cost", "lend", "give", "receive", "invest", "spend", "borrow", "donate", "earn",
    "raise", "owe", "grant", "win", "lose",
  ]

  private static let rising: Set<String> = [
    "rise", "fall", "increase", "decrease", "grow", "drop", "shrink", "decline", "climb", "sink",
  ]
}
