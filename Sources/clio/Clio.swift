import ArgumentParser

/// Makes cards from a text's dated facts and decides when to ask each again.
@main
struct Clio: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clio",
    abstract: "Make flashcards from a text's dated facts, and remember them.",
  )
}
