import Flashcards
import Scheduling

extension Session {
  /// No single answer counts for more time than this: the student went away.
  private static let longestAnswer: Int64 = 600_000

  /// Judges what was typed, or shows the answer where nothing was, and asks for the grade.
  mutating func judge(_ typed: String?, for item: StudyItem, at moment: Moment) -> [Effect] {
    let state = states[item.itemID] ?? .untouched
    let verdict = typed.map { AnswerCheck.check(typed: $0, item: item) }
    let proposal = Proposal(
      verdict: verdict, prompt: item.prompt, typed: typed ?? "",
      milliseconds: elapsed(until: moment), hints: asking.hints)
    asking.proposal = proposal
    phase = .grading
    return [
      .show(
        .answer(
          AnswerView(
            item: item, typed: typed, verdict: verdict, proposal: proposal,
            intervals: Grade.allCases.map { state.previewInterval($0, on: moment.day) },
            isRepeat: state.isRepeat(on: moment.day))))
    ]
  }

  mutating func giveHint(for item: StudyItem) -> [Effect] {
    let hint = Hint.text(for: item, number: asking.hints)
    if hint != nil { asking.hints += 1 }
    return [.show(.hint(hint))]
  }

  func source(of item: StudyItem) -> SourceView {
    guard phase == .answering, let sentence = item.card.evidence else {
      return SourceView(item: item, evidence: item.card.evidence, isWithheld: false)
    }
    let masked = Masking.evidence(sentence, of: item)
    return SourceView(item: item, evidence: masked, isWithheld: masked == nil)
  }

  /// Makes the answer an event and goes on.
  mutating func record(
    _ grade: Grade, for item: StudyItem, at moment: Moment,
    using generator: inout some RandomNumberGenerator
  ) -> [Effect] {
    let milliseconds = elapsed(until: moment)
    let event = stamp.event(
      .answer(item.itemID, grade, milliseconds: Int(milliseconds)), at: moment, using: &generator)
    remember(event, about: item)

    let state = states[item.itemID] ?? .untouched
    tally.answers += 1
    tally.milliseconds += milliseconds
    if !queue.isRepeating {
      tally.items += 1
      if grade.isRecalled { tally.rightAtOnce += 1 }
      if state.isNew { tally.new += 1 }
    }
    states[item.itemID] = state.answered(grade, on: moment.day)
    queue.grade(grade)
    return [.append([event])] + advance(at: moment)
  }

  /// Takes the item out of this sitting and of all to come.
  mutating func suspend(
    _ item: StudyItem, at moment: Moment, using generator: inout some RandomNumberGenerator
  ) -> [Effect] {
    let event = stamp.event(.suspend(item.itemID), at: moment, using: &generator)
    remember(event, about: item)
    states[item.itemID, default: .untouched].isSuspended = true
    queue.remove { $0.itemID == item.itemID }
    return [.append([event]), .show(.note(.suspended(item)))] + advance(at: moment)
  }

  private mutating func remember(_ event: Event, about item: StudyItem) {
    past.append(
      Step(
        event: event.id, item: item, state: states[item.itemID] ?? .untouched, queue: queue,
        tally: tally))
  }

  /// From the question to now; a clock set back counts as no time.
  private func elapsed(until moment: Moment) -> Int64 {
    let milliseconds = moment.instant.milliseconds - asking.since.milliseconds
    return min(max(0, milliseconds), Self.longestAnswer)
  }
}
