/// Puts the argument parser's messages into the words and form of all other messages.
enum UsageMessage {
  /// `Error: Unknown option '--plian'. Did you mean '--plain'?` becomes
  /// `error: unknown option '--plian'; did you mean '--plain'?`.
  static func text(_ message: String) -> String {
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first else { return message }
    lines[0] = summary(first)
    return lines.map { line in
      for (theirs, ours) in [("Usage: ", "usage: "), ("Help:  ", "note: "), ("  See ", "see ")]
      where line.hasPrefix(theirs) {
        return ours + line.dropFirst(theirs.count)
      }
      return line
    }.joined(separator: "\n")
  }

  private static func summary(_ line: String) -> String {
    let label = "Error: "
    var rest = line.hasPrefix(label) ? line.dropFirst(label.count) : line[...]
    if rest.hasSuffix(".") { rest = rest.dropLast() }
    var text = rest.prefix(1).lowercased() + rest.dropFirst()
    if let range = text.firstRange(of: ". Did you mean") {
      text.replaceSubrange(range, with: "; did you mean")
    }
    if let range = text.firstRange(of: ". Please provide") {
      text.replaceSubrange(range, with: "; please provide")
    }
    return "error: " + text
  }
}
