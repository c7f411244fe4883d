/// Writes scalars of YAML's flow style so that they can stand in an HTML comment.
enum FlowPrinting {
  /// The text plain where that is surely read back as the same text by any YAML reader, else in
  /// double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Plain when made of letters and digits alone, as a digest is; else as any scalar.
  static func word(_ text: String) -> String {
    let isWord = !text.isEmpty && text.utf8.allSatisfy { isDigit($0) || isLetter($0) }
    return isWord ? text : scalar(text)
  }

  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  /// The text in double quotes, with no line break in it and no `-->`.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    var dashes = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case ">" where dashes >= 2: quoted += "\\x3E"
      case "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\0"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
      dashes = scalar == "-" ? dashes + 1 : 0
    }
    return quoted + "\""
  }

  /// Letters, digits, `-`, `_` and `.` after a letter, and no word of YAML's own.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return !isOwnWord(text)
      && text.utf8.allSatisfy { isLetter($0) || (0x2D...0x2E).contains($0) || isDigit($0) }
  }

  /// Whether YAML readers take the text for a truth value or for nothing.
  static func isOwnWord(_ text: String) -> Bool { ownWords.contains(text.lowercased()) }

  private static let ownWords: Set<String> = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
