import CLineEditor
import Flashcards
import Scheduling
import Storage
import Study

/// Carries a session out: reads lines, saves what happened, and only then shows what follows.
struct Sitting {
  private let context: Context
  private let store: Store
  private let decks: [Deck]
  private let reader: LineReader
  private let renderer: SittingRenderer
  private let plan: SittingPlan
  private var session: Session
  private var generator = SystemRandomNumberGenerator()

  init(_ context: Context, decks: [Deck], store: Store) throws(Failure) {
    self.context = context
    self.store = store
    self.decks = decks
    reader = LineReader(terminal: context.terminal)
    renderer = SittingRenderer(
      context: context, title: decks.count == 1 ? decks[0].title : "\(decks.count) decks")

    let roster = decks.flatMap(\.items)
    let day = context.clock.today
    let settings = context.settings
    let (states, counts, last) = try withDatabase { () throws(StorageError) in
      (
        try store.states(of: roster.map(\.itemID)), try store.answersCount(on: day),
        try store.lastEventID()
      )
    }
    let limits = DayLimits(
      newPerDay: settings.newCardsPerDay, reviewsPerDay: settings.reviewsPerDay,
      newDone: counts.new, reviewsDone: counts.review)
    plan = SittingPlan(roster: roster, states: states, on: day, limits: limits)
    session = Session(
      plan: plan, roster: roster, states: states, newPerDay: settings.newCardsPerDay,
      stamp: EventStamp(device: store.deviceID, last: last))
  }

  /// Asks until nothing is left or the student has had enough.
  mutating func run() throws(Failure) {
    clio_guard_signals()
    defer { clio_release_signals() }
    let effects = session.begin(at: moment)
    guard !plan.isEmpty else {
      try renderer.showNothingDue(plan, effects, today: context.clock.today)
      return try recordDecks()
    }
    try perform(effects)
    try renderer.showKeys()
    try recordDecks()
    while session.phase != .finished {
      let command = try readCommand()
      if let command { try handle(command) }
    }
    if clio_pending_signal() == 0 { try backUp() }
  }

  private var moment: Moment {
    let now = context.clock.now
    return Moment(instant: now, day: context.clock.day(of: now))
  }

  /// Nil for a line that was cancelled.
  private func readCommand() throws(Failure) -> Command? {
    let isGrading = session.phase == .grading
    let prompt = isGrading ? renderer.gradePrompt(session.proposal) : "answer> "
    switch try reader.read(prompt: prompt, for: .answer) {
    case .text(let line): return isGrading ? Command(gradeLine: line) : Command(answerLine: line)
    case .cancelled: return nil
    case .end, .interrupted, .terminated: return .quit
    }
  }

  /// The new state is taken only when what it stands for is on disk.
  private mutating func handle(_ command: Command) throws(Failure) {
    var next = session
    let effects = next.handle(command, at: moment, using: &generator)
    if effects.contains(.findEarlier) { return try undoEarlier() }
    try perform(effects)
    session = next
  }

  private mutating func undoEarlier() throws(Failure) {
    let (event, history) = try withDatabase { () throws(StorageError) in
      let event = try store.lastUndoable()
      return (event, try event?.item.map { (id) throws(StorageError) in try store.events(of: id) })
    }
    var next = session
    let effects = next.undoEarlier(event, history: history ?? [], at: moment, using: &generator)
    try perform(effects)
    session = next
  }

  private func perform(_ effects: [Effect]) throws(Failure) {
    for case .append(let events) in effects {
      try withDatabase { () throws(StorageError) in try store.append(events) }
    }
    try renderer.show(effects)
  }

  private func recordDecks() throws(Failure) {
    for deck in decks { try context.record(deck, in: store) }
  }

  private func backUp() throws(Failure) {
    _ = try withDatabase { () throws(StorageError) in
      try store.backUpIfDue(now: context.clock.now)
    }
  }
}
