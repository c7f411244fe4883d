internal import Chronology
package import Extraction
package import Language

/// Makes cards from a document: questions and clozes, of each fact that is certain.
package enum CardGenerator {
  /// The cards of a document in the order of its text, and what became of each of its dates; the same
  /// document gives the same cards.
  ///
  /// - Parameters:
  ///   - document: the text.
  ///   - fileName: the source's name as the cards shall cite it.
  ///   - model: of the text's language.
  ///   - threads: how many may work side by side.
  /// - Returns: a yield for each time expression, in the text's order.
  package static func yields(
    of document: Document, citedAs fileName: String, model: LanguageModel, threads: Int = 1
  ) -> [Yield] {
    let sentences = document.annotatedSentences(model: model, threads: threads)
    let names = NameTable(of: sentences)
    let found = outcomes(in: sentences, names: names)
    let facts = found.flatMap(\.facts)
    let writer = CardWriter(
      fileName: fileName, names: names, rivals: RivalStatements(of: sentences, names: names),
      wrongAnswers: WrongAnswers(of: facts, things: things(in: sentences, facts: facts)))
    var place = 0
    return found.map { found in
      let outcome: Yield.Outcome
      switch found.outcome {
      case .refused(let refusal): outcome = .refused(refusal)
      case .told: outcome = .told
      case .facts(let facts):
        outcome = .cards(
          facts.enumerated().flatMap { writer.cards(of: $1, at: place + $0) })
        place += facts.count
      }
      return Yield(sentence: found.sentence, timex: found.timex, outcome: outcome)
    }
  }

  /// What the sentences name, each with the number of facts before it.
  private static func things(
    in sentences: [AnnotatedSentence], facts: [DatedFact]
  ) -> [(thing: NamedThing, place: Int)] {
    var place = 0
    return sentences.flatMap { sentence in
      while place < facts.count, facts[place].sentence.isBefore(sentence.reference) { place += 1 }
      return sentence.namedThings.map { ($0, place) }
    }
  }

  /// What fact finding made of a time expression.
  private struct Found {
    enum Outcome {
      case facts([DatedFact])
      case told
      case refused(Refusal)
    }

    let sentence: SentenceReference
    let timex: String
    let outcome: Outcome

    var facts: [DatedFact] {
      if case .facts(let facts) = outcome { facts } else { [] }
    }
  }

  private static func outcomes(in sentences: [AnnotatedSentence], names: NameTable) -> [Found] {
    let finder = FactFinder(names: names)
    var found: [Found] = []
    var told: Set<String> = []
    let referents = Antecedents.names(in: sentences, names: names)
    for (sentence, referents) in zip(sentences, referents) {
      let outcomes = finder.outcomes(in: sentence, referents: referents)
      for (timex, outcome) in zip(sentence.timexes, outcomes) {
        let result: Found.Outcome
        switch outcome {
        case .failure(let refusal): result = .refused(refusal)
        case .success(let facts):
          let new = facts.filter { told.insert(key(of: $0)).inserted }
          result = new.isEmpty ? .told : .facts(new)
        }
        found.append(
          Found(sentence: sentence.reference, timex: sentence.text(of: timex), outcome: result))
      }
    }
    return found
  }

  /// What makes a fact the same as one told before: nobody is born or dies twice.
  private static func key(of fact: DatedFact) -> String {
    let rest = fact.isOfOneLife ? [] : [fact.date.edtf, fact.complement.text]
    return ([fact.subject.text, fact.verb.lemma] + rest).joined(separator: "|").lowercased()
  }
}

extension SentenceReference {
  fileprivate func isBefore(_ other: Self) -> Bool {
    (passage, range.lowerBound) < (other.passage, other.range.lowerBound)
  }
}
