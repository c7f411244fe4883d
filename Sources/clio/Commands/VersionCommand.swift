import ArgumentParser

/// `clio version`.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Show the program's version.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try Output.standard.line("clio \(Program.version)")
  }
}
