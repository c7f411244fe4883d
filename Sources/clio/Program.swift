import ArgumentParser
import Language

/// Runs one command line, from the shell or from the prompt, and says what went wrong.
enum Program {
  static let version = "0.1.0"

  /// Every command, in the order the help shows them.
  static let commands: [any ParsableCommand.Type] = [
    MakeCommand.self,
    StudyCommand.self,
    DrillCommand.self,
    ExportCommand.self,
    DecksCommand.self,
    CardsCommand.self,
    ShowCommand.self,
    SuspendCommand.self,
    UnsuspendCommand.self,
    UndoCommand.self,
    CheckCommand.self,
    AnalyzeCommand.self,
    TimexesCommand.self,
    ConfigCommand.self,
    VersionCommand.self,
  ]

  /// The names of all commands, `help` included.
  static var commandNames: [String] {
    commands.compactMap { $0.configuration.commandName } + ["help"]
  }

  static func run(_ arguments: [String]) async -> ExitStatus {
    do throws(Failure) {
      do {
        try checkCommandName(arguments)
        var command = try Clio.parseAsRoot(arguments)
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
        return .done
      } catch let failure as Failure {
        return try show(failure)
      } catch {
        return try showParserMessage(for: error)
      }
    } catch {
      // The message itself could not be written; the status is all that is left.
      return error.status
    }
  }

  /// A mistyped command is told apart from a superfluous argument, and the right one named.
  private static func checkCommandName(_ arguments: [String]) throws(Failure) {
    guard let name = arguments.first, !name.hasPrefix("-"), !commandNames.contains(name)
    else { return }
    let nearest = Likeness.nearest(to: name, among: commandNames)
    throw Failure(
      .usage,
      "unknown command '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""),
      remedy: "'clio help' lists the commands")
  }

  private static func show(_ failure: Failure) throws(Failure) -> ExitStatus {
    let environment = ProcessEnvironment.current
    let terminal = Terminal(environment: environment, isPlain: false)
    let printer = DiagnosticPrinter(usesColor: terminal.usesColorForErrors)
    try Output.error.write(printer.text(failure.diagnostics))
    return failure.status
  }

  /// Help, the version and completion scripts go to standard output; what is wrong, to the other.
  private static func showParserMessage(for error: any Error) throws(Failure) -> ExitStatus {
    let code = Clio.exitCode(for: error)
    guard code != .success else {
      try Output.standard.line(Clio.fullMessage(for: error))
      return .done
    }
    guard code == .validationFailure else {
      return try show(
        Failure(.bug, "clio met a fault of its own", remedy: "everything answered so far is kept"))
    }
    try Output.error.line(UsageMessage.text(Clio.fullMessage(for: error)))
    return .usage
  }
}
