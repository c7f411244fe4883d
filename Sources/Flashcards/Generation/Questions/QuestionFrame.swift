internal import Chronology
internal import Extraction
internal import Language

/// Puts the parts of a fact in the order of a question or a statement, with the date in it.
struct QuestionFrame {
  let fact: DatedFact

  /// The date with the preposition that it needs.
  private var dateText: String { fact.dateText ?? adverbial }

  /// A date from elsewhere in the document.
  private var adverbial: String {
    switch fact.timex.signal {
    case .by?: "by " + fact.date.english
    case .until?: "until " + fact.date.english
    default: (fact.date.precision == .day ? "on " : "in ") + fact.date.english
    }
  }

  /// The question for the subject: `Which party was banned in March 1927?`.
  ///
  /// - Parameters:
  ///   - asked: the question words, for the whole subject or all but its tail.
  ///   - tail: what of the subject goes on after the question words.
  ///   - isPlural: whether they ask for several.
  /// - Returns: the question.
  func subject(_ asked: String, tail: Phrase = Phrase(), isPlural: Bool = false) -> String {
    question(asked, tail.text, predicate(isPlural: isPlural), dated(without: []))
  }

  /// The question for a part of the complement: `Whom did Laura Mena appoint mayor in 1930?`.
  ///
  /// - Parameters:
  ///   - asked: the question words, with their preposition.
  ///   - hidden: the pieces of the complement that they stand for.
  /// - Returns: the question.
  func inverted(_ asked: String, without hidden: [Range<Int>]) -> String {
    inverted(asked, then: dated(without: hidden))
  }

  /// Question words, auxiliary, subject and verb, then these words.
  func inverted(_ asked: String, then rest: String) -> String {
    switch fact.verb {
    case .simplePast(_, let lemma):
      question(asked, "did", fact.subject.text, fact.adverbs.text, lemma, rest)
    case .compound(let auxiliary, let participle, _):
      question(asked, auxiliary, fact.subject.text, fact.adverbs.text, participle, rest)
    }
  }

  /// The question for a passive's agent, `Who deposed Laura Mena in 1930?`; nil where the verb is no passive.
  func active(_ asked: String, withoutAgent hidden: Range<Int>) -> String? {
    guard case .compound(let auxiliary, let participle, let lemma) = fact.verb,
      ["was", "were"].contains(auxiliary), !participle.hasSuffix("ing"), !lemma.contains(" ")
    else { return nil }
    let past = Inflector.english.form(lemma, as: .past)
    return question(
      asked, fact.adverbs.text, past, fact.subject.text, dated(without: [hidden]))
  }

  /// The fact as a sentence, for clozes: the date first where the text has it first.
  func statement(subject: String, complement: Phrase) -> String {
    let predicate = predicate(isPlural: true)
    let parts: [String]
    if fact.isFronted {
      parts = [dateText + ",", subject, predicate, complement.text]
    } else {
      let before = Phrase(pieces: Array(complement.pieces.prefix(fact.datePosition)))
      let after = Phrase(pieces: Array(complement.pieces.dropFirst(fact.datePosition)))
      parts = [subject, predicate, before.text, dateText, after.text]
    }
    return capitalized(words(parts)) + "."
  }

  /// The verb group; one asked for in the singular "was" what several "were".
  private func predicate(isPlural: Bool) -> String {
    switch fact.verb {
    case .simplePast(let form, _): return words([fact.adverbs.text, form])
    case .compound(let auxiliary, let participle, _):
      let agreeing = auxiliary == "were" && !isPlural ? "was" : auxiliary
      return words([agreeing, fact.adverbs.text, participle])
    }
  }

  /// The complement without some of its pieces, with the date where the text has it, else last.
  private func dated(without hidden: [Range<Int>]) -> String {
    let pieces = fact.complement.pieces
    let hidden = hidden + fact.padding
    func kept(_ range: Range<Int>) -> String {
      let indices = range.filter { index in !hidden.contains { $0.contains(index) } }
      return Phrase(pieces: indices.map { pieces[$0] }).text
    }
    let before = fact.isFronted ? pieces.count : min(fact.datePosition, pieces.count)
    let rest = kept(before..<pieces.count)
    let opens = rest.split(separator: " ").first.map(String.init) ?? ""
    // "in 1926 in Lima" reads better as "in Lima in 1926".
    if ["in", "at", "as", "with", "for", "by"].contains(opens), rest.split(separator: " ").count < 6
    {
      return words([kept(0..<before), rest, dateText])
    }
    return words([kept(0..<before), dateText, rest])
  }

  private func question(_ parts: String...) -> String {
    capitalized(words(parts)) + "?"
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func words(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DatedFact {
  /// What of the complement no question needs: of a birth all but the place, and what had gone
  /// before ("after being tried").
  var padding: [Range<Int>] {
    let pieces = complement.pieces
    let isPassive = if case .compound = verb { true } else { false }
    let past = pieces.indices.dropLast().first { index in
      index > (isPassive ? -1 : 0) && pieces[index].text == "after"
        && pieces[index + 1].text.hasSuffix("ing")
    }
    let earlier = past.map { $0..<pieces.count }
    guard verb.lemma == "bear" else { return [earlier].compactMap { $0 } }
    return arguments.compactMap { argument in
      guard argument.role == .adverbial, argument.preposition != nil,
        argument.kind != .place, argument.kind != .state,
        argument.name == nil || argument.pieces.lowerBound != 1
      else { return nil }
      return argument.pieces.lowerBound - 1..<argument.pieces.upperBound
    }
  }
}
