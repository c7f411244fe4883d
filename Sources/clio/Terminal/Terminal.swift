import CLineEditor
import Glibc

/// What the program's standard streams are, and so how it may speak.
struct Terminal: Sendable {
  /// Someone sits at a keyboard and a screen; otherwise the session is a script.
  let isInteractive: Bool
  /// Colours may be used on standard output.
  let usesColor: Bool
  /// Colours may be used on standard error.
  let usesColorForErrors: Bool
  /// No colours, no clearing of the screen, no line editing: for screen readers and logs.
  let isPlain: Bool

  init(environment: ProcessEnvironment, isPlain: Bool, allowsColor: Bool = true) {
    let isDumb = ["", "dumb"].contains(environment["TERM"] ?? "")
    let isColored =
      allowsColor && !isDumb && !isPlain && (environment["NO_COLOR"] ?? "").isEmpty
    isInteractive = isatty(0) == 1 && isatty(1) == 1
    usesColor = isColored && isatty(1) == 1
    usesColorForErrors = isColored && isatty(2) == 1
    self.isPlain = isPlain || isDumb
  }

  /// Whether lines are read with editing and history.
  var editsLines: Bool { isInteractive && !isPlain }

  /// Whether a new card begins a new screen.
  var clearsScreen: Bool { isInteractive && !isPlain }

  /// The columns to fill: those of the window, at least 20; 80 where there is none.
  var width: Int {
    let columns = Int(clio_terminal_width())
    return columns == 0 ? 80 : max(20, columns)
  }

  func styled(_ text: String, _ style: TextStyle) -> String {
    usesColor ? style.applied(to: text) : text
  }
}
