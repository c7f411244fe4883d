import Chronology
import Flashcards
import Scheduling
import Study
import TestSupport

/// Cards, states and moments for the tests of this module.
enum Fixtures {
  static let today = StudyDay(rawValue: 20_000)

  /// A question card with the number as its id; its date is read from the answer, if it is one.
  static func item(
    _ number: UInt64, prompt: String? = nil, answer: String = "answer", evidence: String? = nil,
    from: SourceReference? = nil, accept: [String] = [], choices: [String] = [],
    hint: String? = nil
  ) -> StudyItem {
    let date = TemporalValue(edtf: answer)
    let card = Card(
      id: CardID(rawValue: number),
      content: .question(prompt: prompt ?? "question \(number)", answer: answer),
      evidence: evidence,
      metadata: CardMetadata(
        kind: date == nil ? nil : .when, date: date, accept: accept, choices: choices, hint: hint,
        from: from))
    return card.items[0]
  }

  static func items(_ numbers: ClosedRange<UInt64>) -> [StudyItem] { numbers.map { item($0) } }

  /// A state after one answer, due so many days from today.
  static func state(dueIn days: Int, lastReview: Int = -10) -> ItemState {
    ItemState(
      memory: SM2.Memory(repetition: 2, easeFactor: 250, interval: 6, lapses: 0),
      due: today.advanced(by: days), firstReview: today.advanced(by: lastReview),
      lastReview: today.advanced(by: lastReview), reviewCount: 1)
  }

  /// Today, so many milliseconds after the start of the test.
  static func moment(_ milliseconds: Int64 = 0, day: Int = 0) -> Moment {
    let start = Int64(today.rawValue + day) * 86_400_000 + 12 * 3_600_000
    return Moment(
      instant: Instant(milliseconds: start + milliseconds), day: today.advanced(by: day))
  }

  /// A session over items, of which those without a state are new.
  static func session(
    _ items: [StudyItem], states: [ItemID: ItemState] = [:],
    limits: DayLimits = DayLimits(newPerDay: 100, reviewsPerDay: nil, newDone: 0, reviewsDone: 0)
  ) -> Session {
    let plan = SittingPlan(roster: items, states: states, on: today, limits: limits)
    return Session(
      plan: plan, roster: items, states: states, newPerDay: 20,
      stamp: EventStamp(device: DeviceID(rawValue: 1), last: nil))
  }
}

/// A session and what came of it, so that a test reads as the commands it gives.
struct Sitting {
  var session: Session
  var log: [Event] = []
  var views: [View] = []
  var summary: Summary?
  var asksForEarlier = false
  private var time: Int64 = 0
  private var generator = SeededGenerator(seed: 7)

  init(_ session: Session) {
    self.session = session
    take(self.session.begin(at: Fixtures.moment()))
  }

  mutating func give(_ commands: Command..., after milliseconds: Int64 = 1_000) {
    for command in commands {
      time += milliseconds
      take(session.handle(command, at: Fixtures.moment(time), using: &generator))
    }
  }

  mutating func undoEarlier(_ event: Event?, history: [Event]) {
    take(
      session.undoEarlier(
        event, history: history, at: Fixtures.moment(time), using: &generator))
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .append(let events): log += events
      case .show(let view): views.append(view)
      case .findEarlier: asksForEarlier = true
      case .finish(let summary): self.summary = summary
      }
    }
  }

  /// The numbers of the cards asked, in order.
  var asked: [UInt64] {
    views.compactMap { view in
      guard case .question(let question) = view else { return nil }
      return question.item.id
    }
  }

  var lastAnswer: AnswerView? {
    views.reversed().lazy.compactMap { view in
      guard case .answer(let answer) = view else { return nil }
      return answer
    }.first
  }

  var notes: [View.Note] {
    views.compactMap { view in
      guard case .note(let note) = view else { return nil }
      return note
    }
  }

  var grades: [Int] {
    log.compactMap { event in
      guard case .answer(_, let grade, _) = event.kind else { return nil }
      return grade.rawValue
    }
  }
}
