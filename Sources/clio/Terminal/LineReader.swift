import CLineEditor
import Glibc
import Synchronization

/// How reading a line ended.
enum ReadLine: Equatable {
  case text(String)
  /// Ctrl-D, or the end of a script.
  case end
  /// Ctrl-C after something was typed.
  case cancelled
  /// Ctrl-C on an empty line.
  case interrupted
  /// The program was asked to end, by this signal.
  case terminated(Int32)
}

/// Reads lines from a person, with editing and history, or from a script, repeating what was read.
struct LineReader {
  /// Which history the arrow keys walk through.
  enum Purpose {
    case command, answer
  }

  private let terminal: Terminal
  private let isEditing: Bool

  /// - Parameters:
  ///   - terminal: what the streams are.
  ///   - historyFile: where command lines are kept; nil to keep none.
  init(terminal: Terminal, historyFile: String? = nil) {
    self.terminal = terminal
    isEditing = terminal.editsLines && clio_editor_open(completeForEditor)
    guard isEditing, let historyFile else { return }
    try? File.makeFolder(Path.folder(of: historyFile))
    clio_editor_use_history(historyFile)
  }

  /// Shows the prompt and waits for a line.
  func read(prompt: String, for purpose: Purpose) throws(Failure) -> ReadLine {
    var line: UnsafeMutablePointer<CChar>?
    let result: clio_read_result
    if isEditing {
      let kind = purpose == .command ? CLIO_COMMAND_LINE : CLIO_ANSWER_LINE
      result = clio_editor_read(prompt, kind, &line)
    } else {
      try Output.standard.write(prompt)
      fflush(nil)
      result = clio_plain_read(&line)
    }
    defer { free(line) }
    switch result {
    case CLIO_READ_LINE:
      guard let line else { return .end }
      let text = String(cString: line)
      // A transcript of a script reads like the session it stands for.
      if isatty(0) == 0 { try Output.standard.line(Printable.line(text)) }
      return .text(text)
    case CLIO_READ_TERMINATED: return .terminated(clio_pending_signal())
    case CLIO_READ_CANCELLED: return .cancelled
    case CLIO_READ_INTERRUPTED:
      if !isEditing { try Output.standard.line() }
      return .interrupted
    default:
      if !isEditing { try Output.standard.line() }
      return .end
    }
  }
}

/// What completes command lines: the editor calls back without any context, so it is kept here.
enum Completion {
  static let completer = Mutex<(@Sendable (String) -> [String])?>(nil)
}

private func completeForEditor(
  _ before: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
  guard let before, let completer = Completion.completer.withLock({ $0 }) else { return nil }
  let candidates = completer(String(cString: before))
  return candidates.isEmpty ? nil : strdup(candidates.joined(separator: "\n"))
}
