import CLineEditor
import Synchronization

/// The prompt that `clio` alone opens: each line is a command, and no error ends it.
struct REPL {
  private let context: Context
  private let options: GlobalOptions
  private let reader: LineReader

  init(_ context: Context, options: GlobalOptions) {
    self.context = context
    self.options = options
    reader = LineReader(
      terminal: context.terminal, historyFile: context.environment.stateFolder + "/history")
  }

  func run() async throws {
    let names = Program.commandNames
    let environment = context.environment
    Completion.completer.withLock {
      $0 = { CommandCompletion(commands: names, environment: environment).candidates($0) }
    }
    try greet()
    while true {
      clio_guard_signals()
      let line = try reader.read(prompt: "clio> ", for: .command)
      clio_release_signals()
      switch line {
      case .end, .terminated: return
      case .cancelled, .interrupted: continue
      case .text(let text):
        guard try await perform(text) else { return }
      }
    }
  }

  private func greet() throws(Failure) {
    guard context.terminal.isInteractive else { return }
    try Output.standard.line(
      "clio \(Program.version). 'help' lists the commands, 'exit' or Ctrl-D ends.")
  }

  /// Performs one line; false when it asks for the end.
  private func perform(_ line: String) async throws -> Bool {
    var words: [String]
    do {
      words = try CommandWords.split(line)
    } catch {
      try context.show(
        Failure(.usage, "the line ends after \(error.what)", remedy: "close it").diagnostics)
      return true
    }
    if words.first == "clio" { words.removeFirst() }
    guard let name = words.first else { return true }
    if ["exit", "quit", "q"].contains(name), words.count == 1 { return false }
    let status = await Program.run(words + inheritedOptions(for: name))
    return status != .done || clio_pending_signal() == 0
  }

  /// The options `clio` was started with hold for each line that does not set them itself.
  private func inheritedOptions(for name: String) -> [String] {
    guard name != "help", !name.hasPrefix("-") else { return [] }
    return (options.db.map { ["--db", $0] } ?? []) + (options.plain ? ["--plain"] : [])
  }
}
