import ArgumentParser
import CLineEditor
import Glibc

/// Makes cards from a text's dated facts and decides when to ask each again.
@main
struct Clio: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clio",
    abstract: "Make flashcards from a text's dated facts, and remember them.",
    discussion: """
      Without a command, clio opens a prompt where every command is a line. A deck is named by its \
      path or by its name: 'chile' finds chile.md here, in Decks/ or in clio's data folder.
      """,
    version: Program.version,
    subcommands: Program.commands,
  )

  @OptionGroup var options: GlobalOptions

  static func main() async {
    clio_set_locale()
    let status = await Program.run(Array(CommandLine.arguments.dropFirst()))
    let signal = clio_pending_signal()
    if signal != 0 { clio_die_by_signal(signal) }
    Glibc.exit(status.rawValue)
  }

  func run() async throws {
    try await REPL(Context(options), options: options).run()
  }
}
