internal import Chronology
internal import Language

/// Finds the dates of a person's life in brackets behind the name: `Ada Bell (26 June 1808 – 11 May
/// 1879)`, `Ada Bell (born 1808)`.
struct LifeDates {
  let sentence: AnnotatedSentence
  let names: NameTable

  private var tokens: [Token] { sentence.tokens }

  /// Ages in years that two dates behind a name can be a life's.
  private static let ages = 15...110

  /// The birth and the death that a date tells of.
  func facts(forDateAt timex: Int) -> [DatedFact] {
    let expression = sentence.timexes[timex]
    guard let open = bracket(before: expression.tokens.lowerBound),
      let name = person(before: open), let value = sentence.date(of: timex)
    else { return [] }
    let prefix = tokens[(open + 1)..<expression.phrase.lowerBound].map(\.lowercased)
    switch value {
    case .interval(.date(let birth), .date(let death)):
      // "(reigned 1703–1744)" tells of something else.
      guard Self.ages.contains(death.year - birth.year), isLife(prefix),
        birth.precision == .day || !hasOffice(before: open)
      else { return [] }
      // "(c. 1808 – 11 May 1879)": the year of birth is a guess.
      let isGuess = prefix.last.map(Self.guesses.contains) ?? false
      return (isGuess ? [] : [fact(name, Self.born, birth, expression)].compactMap { $0 })
        + [fact(name, Self.died, death, expression)].compactMap { $0 }
    case .date(let date):
      let verb =
        switch prefix.last {
        case "born", "b.": Self.born
        case "died", "d.": Self.died
        default: DatedFact.VerbGroup?.none
        }
      return verb.flatMap { fact(name, $0, date, expression) }.map { [$0] } ?? []
    default: return []
    }
  }

  private static let born = DatedFact.VerbGroup.compound(
    auxiliary: "was", participle: "born", lemma: "bear")
  private static let died = DatedFact.VerbGroup.simplePast(form: "died", lemma: "die")

  /// Nothing before the dates, or only how the name is said or written.
  private func isLife(_ prefix: [String]) -> Bool {
    prefix.last.map {
      ["born", "b.", ";"].contains($0) || prefix.count == 1 && Self.guesses.contains($0)
    }
      ?? true
  }

  private static let guesses: Set<String> = ["c.", "ca.", "circa", "about", "c"]

  private func bracket(before index: Int) -> Int? {
    let near = max(0, index - 24)..<index
    guard let open = near.last(where: { tokens[$0].text == "(" }),
      !tokens[open..<index].contains(where: { $0.text == ")" })
    else { return nil }
    return open
  }

  /// The full name that ends before a bracket, if it is a person's.
  private func person(before open: Int) -> Phrase? {
    // "Ada Bell FRS (1808–1879)"
    var end = open
    while end > 0, tokens[end - 1].isAllCapitals, tokens[end - 1].text.count > 1 { end -= 1 }
    guard let run = Census.nameRuns(in: tokens).first(where: { $0.upperBound == end }) else {
      return nil
    }
    let name = run.drop { NameWords.titles.contains(tokens[$0].lowercased) }
    let text = name.map { tokens[$0].text }.joined(separator: " ")
    guard name.count > 1,
      names.isPerson(text) || name.allSatisfy({ sentence.reading.people[$0] != nil }),
      !name.contains(where: { NameWords.isImpersonal(tokens[$0].lowercased) })
    else { return nil }
    return Phrase(
      pieces: name.map { index in
        Phrase.Piece(
          text: tokens[index].text, isAttached: tokens[index].isAttached, isName: true,
          index: index)
      })
  }

  /// A title before the name: two years behind a king's may be those of his reign.
  private func hasOffice(before open: Int) -> Bool {
    Census.nameRuns(in: tokens).contains { run in
      run.upperBound == open && run.contains { NameWords.titles.contains(tokens[$0].lowercased) }
    }
  }

  private func fact(
    _ name: Phrase, _ verb: DatedFact.VerbGroup, _ date: PartialDate, _ expression: TimeExpression
  ) -> DatedFact? {
    guard date.precision >= .year else { return nil }
    return DatedFact(
      naming: name, verb: verb, date: date, words: nil, timex: expression, in: sentence,
      isPerson: true)
  }
}
