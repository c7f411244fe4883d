import ArgumentParser

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The file that holds your progress.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var db: String?

  @Flag(help: "No colours, no clearing of the screen, no line editing.")
  var plain = false
}
