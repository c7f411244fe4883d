package import Scheduling

/// What the student wants, as read from one line.
package enum Command: Hashable, Sendable {
  case answer(String)
  /// Show the answer without one typed.
  case reveal
  case grade(Grade)
  /// Take the proposed grade.
  case accept
  case undo, source, hint, suspend, quit
  /// A line that means nothing where a grade is expected.
  case unknown(String)
}

extension Command {
  /// Reads a line where an answer is expected: all is the answer but the few single characters.
  ///
  /// An answer that is itself one of them is typed with a backslash or a blank before it; a
  /// backslash at the start is never part of the answer.
  package init(answerLine line: String) {
    switch line {
    case "u": self = .undo
    case "?": self = .source
    case "h": self = .hint
    case "s": self = .suspend
    case "q": self = .quit
    default:
      let typed = (line.hasPrefix("\\") ? line.dropFirst() : line[...]).trimmingBlanks
      self = typed.isEmpty ? .reveal : .answer(typed)
    }
  }

  /// Reads a line where a grade is expected.
  package init(gradeLine line: String) {
    let word = line.trimmingBlanks.lowercased()
    switch word {
    case "": self = .accept
    case "u": self = .undo
    case "?": self = .source
    case "h": self = .hint
    case "s": self = .suspend
    case "q": self = .quit
    default:
      self = Int(word).flatMap(Grade.init(rawValue:)).map(Command.grade) ?? .unknown(line)
    }
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return String(self[start..<end])
  }
}
