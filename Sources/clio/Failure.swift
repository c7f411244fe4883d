import Language

/// Why a command could not do what it was asked to do: what to show, and the exit status.
///
/// It is the only error that commands throw; everything else is a fault of the program.
struct Failure: Error {
  let status: ExitStatus
  /// Shown on standard error in this order; none when there is nothing to say.
  let diagnostics: [Diagnostic]

  init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  /// A failure without a place in a file: the fact and the remedy, lower case, no full stop.
  init(_ status: ExitStatus, _ fact: String, remedy: String? = nil) {
    self.init(status, [Diagnostic(.error, fact, note: remedy)])
  }

  /// Whoever read the output has gone away; there is nobody to tell.
  static let closedOutput = Failure(.done, [])
}
