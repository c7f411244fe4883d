/// Finds decks by name: in this folder, then in `Decks/`, then in the program's data folder.
struct DeckLocator {
  private static let suffix = ".md"

  private let folders: [String]

  init(environment: ProcessEnvironment) {
    folders = [".", "Decks", environment.dataFolder + "/decks"]
  }

  /// The file that a path or a name stands for.
  func path(of deck: String) throws(Failure) -> String {
    if File.isRegular(deck) { return deck }
    if let found = candidates(deck).first(where: File.isRegular) { return found }
    // What is there under this very name is meant, whatever it turns out to be; so is a path.
    if File.exists(deck) || deck.contains("/") || deck.hasSuffix(Self.suffix) { return deck }
    let name = Printable.line(deck)
    if let nearest = Likeness.nearest(to: deck, among: knownNames) {
      throw Failure(.inputOutput, "there is no deck '\(name)'; did you mean '\(nearest)'?")
    }
    throw Failure(
      .inputOutput, "there is no deck '\(name)'",
      remedy: "name a file, or a deck in this folder, in Decks/ or in \(folders[2])")
  }

  /// The names that stand for a deck file, sorted.
  var knownNames: [String] { Array(Set(paths.map(Path.stem))).sorted() }

  /// Every file that may be a deck, in the order of the folders.
  var paths: [String] {
    folders.flatMap { folder in
      Path.names(in: folder).filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }
        .map { folder == "." ? $0 : folder + "/" + $0 }
    }
  }

  private func candidates(_ deck: String) -> [String] {
    guard !deck.hasPrefix("/"), !deck.isEmpty else { return [deck + Self.suffix] }
    return folders.flatMap { folder -> [String] in
      let path = folder == "." ? deck : folder + "/" + deck
      return [path, path + Self.suffix]
    }
  }
}
