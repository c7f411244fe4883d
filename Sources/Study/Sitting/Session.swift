package import Flashcards
package import Scheduling

/// A sitting as a state machine: a command goes in, the effects it asks for come out.
///
/// It knows no clock, no disk and no screen. As a value it can be kept from before a command and
/// taken back, when the effects fail.
package struct Session: Sendable {
  /// What the student is expected to do.
  package enum Phase: Hashable, Sendable {
    case answering, grading, finished
  }

  package internal(set) var phase = Phase.finished
  var queue: SittingQueue<StudyItem>
  var states: [ItemID: ItemState]
  var stamp: EventStamp
  var tally = Tally()
  /// The asking of the current item; meaningless in ``Phase/finished``.
  var asking = Asking()
  /// What undo goes back to, the latest last.
  var past: [Step] = []
  private let roster: [ItemID]
  private let itemsByID: [ItemID: StudyItem]
  private let newPerDay: Int

  /// What happened to the current item since it was shown.
  struct Asking: Sendable {
    var since = Instant(milliseconds: 0)
    var hints = 0
    var proposal: Proposal?
  }

  /// Enough to take one answer or suspension back.
  struct Step: Sendable {
    let event: EventID
    let item: StudyItem
    let state: ItemState
    let queue: SittingQueue<StudyItem>
    let tally: Tally
  }

  /// - Parameters:
  ///   - plan: what to ask.
  ///   - roster: all items of the decks.
  ///   - states: where they stand.
  ///   - newPerDay: the day's limit of new items, for the outlook at the end.
  ///   - stamp: what makes events of what happens.
  package init(
    plan: SittingPlan, roster: [StudyItem], states: [ItemID: ItemState], newPerDay: Int,
    stamp: EventStamp
  ) {
    queue = SittingQueue(plan.items, repeats: plan.repeats)
    self.states = states
    self.stamp = stamp
    self.newPerDay = newPerDay
    self.roster = roster.map(\.itemID)
    itemsByID = Dictionary(roster.map { ($0.itemID, $0) }) { first, _ in first }
  }
}

extension Session {
  /// Shows the first card.
  package mutating func begin(at moment: Moment) -> [Effect] { advance(at: moment) }

  /// Does what the command says, as far as it makes sense now.
  package mutating func handle(
    _ command: Command, at moment: Moment, using generator: inout some RandomNumberGenerator
  ) -> [Effect] {
    guard let item = queue.current, phase != .finished else { return [] }
    switch (command, phase) {
    case (.answer(let typed), .answering): return judge(typed, for: item, at: moment)
    case (.reveal, .answering): return judge(nil, for: item, at: moment)
    case (.hint, .answering): return giveHint(for: item)
    case (.grade(let grade), .grading):
      return record(grade, for: item, at: moment, using: &generator)
    case (.accept, .grading):
      let grade = asking.proposal?.grade ?? .blackout
      return record(grade, for: item, at: moment, using: &generator)
    case (.source, _): return [.show(.source(source(of: item)))]
    case (.suspend, _): return suspend(item, at: moment, using: &generator)
    case (.undo, _): return undo(at: moment, using: &generator)
    case (.quit, _): return finish(at: moment)
    default:
      return [.show(.note(.gradeExpected(proposal: asking.proposal?.grade ?? .blackout)))]
    }
  }

  /// The grade that Enter takes, while one is expected.
  package var proposal: Grade? { phase == .grading ? asking.proposal?.grade : nil }

  /// The item with this id, if one of the decks has it.
  func item(_ id: ItemID) -> StudyItem? { itemsByID[id] }

  /// Goes on to what is to be asked now, or to the end.
  mutating func advance(at moment: Moment) -> [Effect] {
    guard let item = queue.current else { return finish(at: moment) }
    phase = .answering
    asking = Asking(since: moment.instant)
    return [.show(.question(question(item, on: moment.day)))]
  }

  mutating func finish(at moment: Moment) -> [Effect] {
    phase = .finished
    let left = queue.first.count + queue.repeats.count
    let outlook =
      left > 0
      ? nil
      : Outlook(after: moment.day, roster: roster, states: states, newPerDay: newPerDay)
    return [.finish(Summary(tally: tally, left: left, outlook: outlook))]
  }

  private func question(_ item: StudyItem, on day: StudyDay) -> QuestionView {
    let state = states[item.itemID] ?? .untouched
    let standing: QuestionView.Standing =
      if queue.isRepeating {
        .again
      } else if let due = state.due {
        .due(overdue: max(0, day.days(since: due)))
      } else {
        .new
      }
    return QuestionView(
      item: item, done: tally.items, left: queue.first.count + queue.repeats.count,
      standing: standing)
  }
}
