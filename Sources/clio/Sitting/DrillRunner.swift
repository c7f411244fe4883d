import CLineEditor
import Flashcards
import Study

/// Carries a drill out: shows the questions, reads the answers, shows the score.
struct DrillRunner {
  private let context: Context
  private let reader: LineReader
  private let renderer: DrillRenderer
  private let available: Int
  private var drill: Drill

  init(_ context: Context, drill: Drill, title: String, available: Int) {
    self.context = context
    self.drill = drill
    self.available = available
    reader = LineReader(terminal: context.terminal)
    renderer = DrillRenderer(terminal: context.terminal, title: title)
  }

  /// Asks until everything was right once or the student has had enough.
  mutating func run() throws(Failure) {
    clio_guard_signals()
    defer { clio_release_signals() }
    try renderer.showOpening(drill, available: available)
    if let question = drill.current { try renderer.show(question, of: drill) }
    while drill.current != nil {
      switch try reader.read(prompt: "answer> ", for: .answer) {
      case .text(let line): try handle(Command(answerLine: line))
      case .cancelled: continue
      case .end, .interrupted, .terminated: return try renderer.showScore(of: drill)
      }
    }
    try renderer.showScore(of: drill)
  }

  private mutating func handle(_ command: Command) throws(Failure) {
    switch command {
    case .answer(let text): try answer(text)
    case .reveal: try answer("")
    case .source: try renderer.showSource(of: drill.answered)
    case .hint: try renderer.note("a drill gives no hints; Enter shows the answer")
    case .undo, .suspend: try renderer.note("a drill changes nothing, so there is nothing to do")
    case .quit:
      drill.end()
    case .grade, .accept, .unknown: break
    }
  }

  private mutating func answer(_ text: String) throws(Failure) {
    guard let verdict = drill.answer(text) else {
      return try renderer.note("choose one of the options by its letter")
    }
    try renderer.show(verdict)
    if let question = drill.current { try renderer.show(question, of: drill) }
  }
}
