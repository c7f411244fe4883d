internal import Chronology
internal import Extraction
internal import Language

/// Decides which cards a fact gets, and gives out those that pass every check.
///
/// Of one fact each thing is asked once (when, who, what, where, how many): by a question where one can
/// be put, else by a cloze.
struct CardWriter {
  let fileName: String
  let names: NameTable
  let rivals: RivalStatements
  let wrongAnswers: WrongAnswers

  /// More cards than this of one fact are a bore.
  private static let most = 4

  /// - Parameters:
  ///   - fact: of the document.
  ///   - place: how many facts come before it.
  /// - Returns: its cards.
  func cards(of fact: DatedFact, at place: Int) -> [Card] {
    guard fact.hasItsObject || fact.isBareEvent else { return [] }
    let questions = questions(of: fact)
    var asked = Set(questions.map(\.kind))
    var cards = questions.map { card(of: $0, fact, at: place) }
    if fact.isBare { return cards }
    for cloze in clozes(of: fact, at: place, besides: questions.compactMap(\.hidden))
    where cards.count < Self.most && asked.insert(cloze.asks).inserted {
      cards.append(cloze.card)
    }
    return Array(cards.prefix(Self.most))
  }

  // MARK: - Questions

  private func questions(of fact: DatedFact) -> [QuestionDraft] {
    let when = WhenQuestion(fact: fact) { rivals.contest(fact, complement: $0) }
    var drafts = [when.draft].compactMap { $0 }
    if fact.isBare { return drafts }
    // "reported in May that ...": the date would seem to belong to the inner clause.
    if !fact.holdsClause {
      drafts += [
        AgentQuestion(fact: fact).draft, SubjectQuestion(fact: fact).draft,
        ObjectQuestion(fact: fact).draft, CountQuestion(fact: fact).draft,
        OfficeQuestion(fact: fact).draft, AdverbialQuestion(fact: fact).draft,
      ].compactMap { $0 }.filter { !isContested($0, fact) }
    }
    var asked: Set<CardKind> = []
    return drafts.filter { draft in
      let check = CardCheck(
        prompt: draft.prompt, answer: draft.answer, kindWords: draft.kindWords,
        hasPersonalSubject: fact.hasPersonalSubject, isCloze: false)
      return check.passes && asked.insert(draft.kind).inserted
    }
  }

  private func isContested(_ draft: QuestionDraft, _ fact: DatedFact) -> Bool {
    guard let hidden = draft.hidden else { return false }
    return rivals.contest(fact, hiding: hidden.pieces, ofSubject: hidden.isSubject)
  }

  private func card(of draft: QuestionDraft, _ fact: DatedFact, at place: Int) -> Card {
    let choices: [String]
    let accept: [String]
    switch draft.slot {
    case .date:
      choices = wrongAnswers.dates(like: fact.date, answer: draft.answer, asked: draft.prompt)
      accept = []
    case .count:
      choices = []
      accept = AnswerForms.accepted(number: draft.answer)
    case .subject, .object, .agent, .adverbial, .office:
      choices =
        draft.pool.map {
          wrongAnswers(draft.answer, pool: $0, asked: draft.prompt, fact, at: place)
        } ?? []
      accept = AnswerForms(names: names).accepted(draft.answer, pool: draft.pool)
    }
    return card(
      fact, kind: draft.kind, slot: draft.slot.rawValue,
      content: .question(prompt: draft.prompt, answer: draft.answer), accept: accept,
      choices: choices)
  }

  // MARK: - Clozes

  private func clozes(
    of fact: DatedFact, at place: Int, besides asked: [QuestionDraft.Hidden]
  ) -> [(asks: CardKind, card: Card)] {
    let writer = ClozeWriter(fact: fact, asked: asked)
    var drafts: [(slot: String, cloze: ClozeWriter.Draft)] = []
    if fact.isSoleDeed, let draft = writer.hidingSubject() {
      drafts.append(("subject", draft))
    }
    if let draft = writer.hidingObject() { drafts.append(("object", draft)) }
    return drafts.compactMap { slot, draft in
      let cloze = Cloze(source: draft.text)
      guard let answer = cloze.deletions.first,
        CardCheck(
          prompt: cloze.prompt(hiding: 0), answer: answer,
          hasPersonalSubject: fact.hasPersonalSubject, isCloze: true
        ).passes,
        !rivals.contest(fact, hiding: draft.hidden.pieces, ofSubject: draft.hidden.isSubject)
      else { return nil }
      let argument = argument(at: draft.hidden, fact)
      let pool = argument.flatMap(Self.pool)
      let card = card(
        fact, kind: .cloze, slot: slot, content: .cloze(cloze),
        accept: AnswerForms(names: names).accepted(answer, pool: pool),
        choices: pool.map {
          wrongAnswers(answer, pool: $0, asked: draft.text, fact, at: place)
        } ?? [])
      let isNumber = answer.contains { $0.isNumber }
      return (isNumber ? .howMany : argument.map(Self.asks) ?? .what, card)
    }
  }

  /// The argument whose name a cloze hides.
  private func argument(at hidden: QuestionDraft.Hidden, _ fact: DatedFact) -> VerbArgument? {
    fact.arguments.first { argument in
      (argument.role == .subject) == hidden.isSubject
        && argument.name.map { $0.overlaps(hidden.pieces) } ?? false
    }
  }

  /// The kind of wrong answers to the name of an argument.
  private static func pool(of argument: VerbArgument) -> String? {
    switch argument.kind {
    case .person: "person"
    case .state: "country"
    case .place: "place"
    default: nil
    }
  }

  /// What a gap in the place of an argument's name asks.
  private static func asks(_ argument: VerbArgument) -> CardKind {
    switch argument.kind {
    case .person, .people: .who
    case .place, .state: argument.role == .adverbial ? .where : .what
    default: .what
    }
  }

  private func wrongAnswers(
    _ answer: String, pool: String, asked: String, _ fact: DatedFact, at place: Int
  ) -> [String] {
    wrongAnswers.names(
      like: answer, pool: pool, near: place, shown: [fact.sentence.text, asked])
  }

  // MARK: - Card

  private func card(
    _ fact: DatedFact, kind: CardKind, slot: String, content: Card.Content, accept: [String],
    choices: [String]
  ) -> Card {
    let evidence = fact.sentence.text
    let metadata = CardMetadata(
      kind: kind, date: fact.date, accept: accept, choices: choices,
      from: SourceReference(file: fileName, line: fact.sentence.line),
      made: CardDigest.digest(of: content))
    let id = CardDigest.id(of: [fileName, slot, fact.date.edtf, evidence])
    return Card(
      id: id, content: content, evidence: evidence, metadata: metadata,
      headings: fact.sentence.headings)
  }
}

extension QuestionDraft {
  /// The question's own words for the kind of the answer.
  fileprivate var kindWords: Set<String> { pool.map { [$0] } ?? [] }
}

extension DatedFact {
  /// Whether only "when?" can be asked: "Who died in 1776?" and "What took place?" have many answers.
  fileprivate var isBare: Bool { isBareEvent || isOfOneLife && complement.isEmpty }

  fileprivate var hasPersonalSubject: Bool {
    subjectIsPerson || arguments.contains { $0.role == .subject && $0.kind == .person }
  }

  /// Whether the verb needs no more than it has: not "Amazon founded".
  fileprivate var hasItsObject: Bool {
    guard case .simplePast(_, let lemma) = verb, complement.isEmpty else { return true }
    return Self.complete.contains(lemma)
  }

  /// Verbs that say all there is to say.
  private static let complete: Set<String> = [
    "die", "resign", "retire", "abdicate", "surrender", "capitulate", "fall", "collapse", "begin",
    "start", "end", "open", "close", "commence", "marry", "graduate", "sink", "explode", "erupt",
    "burn", "crash", "convene", "disband", "dissolve", "secede", "escape", "flee", "arrive",
    "drown", "emigrate", "vanish", "disappear", "rebel", "mutiny", "revolt", "strike", "meet",
    "last", "rule", "reign", "return", "depart", "sail", "land", "melt", "freeze", "perish",
    "succumb", "triumph", "cease",
  ]

  /// Whether another clause hangs on what is said: "announced that he ...".
  fileprivate var holdsClause: Bool {
    complement.pieces.enumerated().contains { index, piece in
      FunctionWords.subordinators.contains(piece.text)
        && !padding.contains { $0.contains(index) }
    }
  }
}
