internal import Chronology
package import Extraction
package import Language

/// Makes cards from a document: when, who and cloze, of each fact that is certain.
package enum CardGenerator {
  /// A question longer than this is no question, in words.
  private static let longestQuestion = 30

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
    let finder = FactFinder(names: names)
    let rivals = RivalStatements(of: sentences, names: names)
    var yields: [Yield] = []
    var told: Set<String> = []
    let referents = Antecedents.names(in: sentences, names: names)
    for (sentence, referents) in zip(sentences, referents) {
      let outcomes = finder.outcomes(in: sentence, referents: referents)
      for (timex, outcome) in zip(sentence.timexes, outcomes) {
        let words = sentence.text(of: timex)
        func add(_ outcome: Yield.Outcome) {
          yields.append(Yield(sentence: sentence.reference, timex: words, outcome: outcome))
        }
        switch outcome {
        case .failure(let refusal): add(.refused(refusal))
        case .success(let facts):
          let new = facts.filter { told.insert(key(of: $0)).inserted }
          add(
            new.isEmpty
              ? .told : .cards(new.flatMap { cards(of: $0, citedAs: fileName, rivals: rivals) }))
        }
      }
    }
    return yields
  }

  /// What makes a fact the same as one told before: nobody is born or dies twice.
  private static func key(of fact: DatedFact) -> String {
    let rest = fact.isOfOneLife ? [] : [fact.date.edtf, fact.complement.text]
    return ([fact.subject.text, fact.verb.lemma] + rest).joined(separator: "|").lowercased()
  }

  private static func cards(
    of fact: DatedFact, citedAs fileName: String, rivals: RivalStatements
  ) -> [Card] {
    let writer = QuestionWriter(fact: fact)
    let formatted = fact.date.english
    let dateText = fact.dateText ?? adverbial(fact)
    var cards: [Card] = []
    func add(_ kind: CardKind, slot: String, _ content: Card.Content, accept: [String] = []) {
      cards.append(
        card(fact, kind: kind, slot: slot, content: content, accept: accept, fileName: fileName))
    }
    if let question = writer.when, isShort(question), !rivals.contest(fact) {
      let answer = writer.whenAnswer(formatted: formatted)
      add(.when, slot: "when", .question(prompt: question, answer: answer))
    }
    let isSole = isSoleActor(fact)
    // "Who died in 1776?" asks for one of many.
    if fact.isOfOneLife, fact.complement.isEmpty {
      return cards
    }
    if fact.subjectIsPerson, isSole {
      let question = writer.who(dateText: dateText)
      if isShort(question) {
        add(
          .who, slot: "who", .question(prompt: question, answer: fact.subject.text),
          accept: shorterNames(fact.subject.text))
      }
    } else if isSole, !fact.isBareEvent,
      let text = ClozeWriter(fact: fact).hidingSubject(dateText: dateText),
      isShort(text)
    {
      add(.cloze, slot: "subject", .cloze(Cloze(source: text)))
    }
    if let text = ClozeWriter(fact: fact).hidingObject(dateText: dateText), isShort(text) {
      add(.cloze, slot: "object", .cloze(Cloze(source: text)))
    }
    return cards
  }

  /// The name without its titles, and the surname alone, where they are shorter.
  private static func shorterNames(_ name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    let untitled = words.drop { NameWords.isTitle($0) }
    guard let surname = untitled.last else { return [] }
    return [untitled.joined(separator: " "), surname].filter { $0 != name }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// A date from elsewhere with the preposition that it needs.
  private static func adverbial(_ fact: DatedFact) -> String {
    switch fact.timex.signal {
    case .by?: "by " + fact.date.english
    case .until?: "until " + fact.date.english
    default: (fact.date.precision == .day ? "on " : "in ") + fact.date.english
    }
  }

  private static func isShort(_ text: String) -> Bool {
    text.split(separator: " ").count <= longestQuestion
  }

  /// Whether "who" has one answer: not "one of the founders", and the name is not in the rest.
  private static func isSoleActor(_ fact: DatedFact) -> Bool {
    let complement = fact.complement.text.lowercased()
    guard !complement.hasPrefix("one of") && !complement.contains(" one of ") else { return false }
    let rest = fact.complement.contentWords
    return fact.subject.contentWords.isDisjoint(with: rest)
  }

  private static func card(
    _ fact: DatedFact, kind: CardKind, slot: String, content: Card.Content, accept: [String],
    fileName: String
  ) -> Card {
    let evidence = fact.sentence.text
    let metadata = CardMetadata(
      kind: kind, date: fact.date, accept: accept,
      from: SourceReference(file: fileName, line: fact.sentence.line),
      made: CardDigest.digest(of: content))
    let id = CardDigest.id(of: [fileName, slot, fact.date.edtf, evidence])
    return Card(
      id: id, content: content, evidence: evidence, metadata: metadata,
      headings: fact.sentence.headings)
  }
}
