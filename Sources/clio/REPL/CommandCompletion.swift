/// Completes a command line: the command's name first, then names of decks and files.
struct CommandCompletion {
  let commands: [String]
  let environment: ProcessEnvironment

  /// Full words that could stand for the last one before the cursor.
  func candidates(_ before: String) -> [String] {
    let words = before.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let typed = words.last ?? ""
    if words.count <= 1 {
      return (commands + ["exit", "quit"]).filter { $0.hasPrefix(typed) }.sorted()
    }
    if words[0] == "help" { return commands.filter { $0.hasPrefix(typed) }.sorted() }
    return Array(Set(decks(typed) + paths(typed))).sorted()
  }

  private func decks(_ typed: String) -> [String] {
    DeckLocator(environment: environment).knownNames.filter { $0.hasPrefix(typed) }
      .map(escaped)
  }

  private func paths(_ typed: String) -> [String] {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    return Path.names(in: folder.isEmpty ? "." : folder)
      .filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }
      .map { escaped(folder + $0 + (File.isFolder(folder + $0) ? "/" : "")) }
  }

  private func escaped(_ word: String) -> String {
    word.contains(" ") ? "\"\(word)\"" : word
  }
}
