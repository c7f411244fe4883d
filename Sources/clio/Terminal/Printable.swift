/// Text from decks and files made safe for a terminal: nothing in it can move the cursor, change
/// colours, set the title or turn the reading direction around.
enum Printable {
  /// The text without control characters and escape sequences; line breaks stay, tabs are blanks.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\n": result.append(scalar)
      case "\t": result.append(" ")
      case "\u{1B}": skipEscapeSequence(&rest)
      case "\u{9B}": skipControlSequence(&rest)
      case "\u{90}", "\u{98}", "\u{9D}", "\u{9E}", "\u{9F}": skipString(&rest)
      case _ where isUnsafe(scalar): break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same, on one line: line breaks become blanks.
  static func line(_ text: String) -> String {
    String(self.text(text).map { $0.isNewline ? " " : $0 })
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F: true
    // Line and paragraph separators, and what overrides the direction of writing.
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func skipEscapeSequence(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.first {
    case "[":
      rest.removeFirst()
      skipControlSequence(&rest)
    case "]", "P", "X", "^", "_":
      rest.removeFirst()
      skipString(&rest)
    case .some(let next) where (0x20...0x2F).contains(next.value):
      // Intermediate characters, then a final one.
      while let next = rest.first, (0x20...0x2F).contains(next.value) { rest.removeFirst() }
      if let final = rest.first, (0x30...0x7E).contains(final.value) { rest.removeFirst() }
    case .some(let next) where (0x30...0x7E).contains(next.value):
      rest.removeFirst()
    default: break
    }
  }

  /// Parameters and intermediate characters, then a final one from `@` to `~`.
  private static func skipControlSequence(_ rest: inout Substring.UnicodeScalarView) {
    while let next = rest.first, (0x20...0x3F).contains(next.value) { rest.removeFirst() }
    if let final = rest.first, (0x40...0x7E).contains(final.value) { rest.removeFirst() }
  }

  /// Up to the string terminator or a bell; without either, only the introducer goes.
  private static func skipString(_ rest: inout Substring.UnicodeScalarView) {
    guard
      let end = rest.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" || $0 == "\u{9C}" }),
      !rest[..<end].contains("\n")
    else { return }
    let isEscape = rest[end] == "\u{1B}"
    rest = rest[rest.index(after: end)...]
    if isEscape, rest.first == "\\" { rest.removeFirst() }
  }
}
