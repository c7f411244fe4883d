/// Breaks text into lines that fit the terminal.
enum TextWrap {
  /// The narrowest text that is still broken at words.
  private static let leastWidth = 8

  /// The lines of a text, each at most `width` columns with its indent.
  ///
  /// - Parameters:
  ///   - text: printable text; its own line breaks are kept.
  ///   - width: of the window, in columns.
  ///   - indent: how many blanks begin each line.
  /// - Returns: the lines without line breaks; an empty line stays one.
  static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
    let room = max(leastWidth, width - indent)
    let margin = String(repeating: " ", count: indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrap(paragraph, room: room).map { $0.isEmpty ? "" : margin + $0 }
    }
  }

  private static func wrap(_ paragraph: Substring, room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in paragraph.split(separator: " ") {
      let wordWidth = DisplayWidth.of(word)
      if lineWidth > 0, lineWidth + 1 + wordWidth <= room {
        line += " " + word
        lineWidth += 1 + wordWidth
        continue
      }
      if lineWidth > 0 { lines.append(line) }
      var pieces = wordWidth <= room ? [String(word)] : cut(word, room: room)
      line = pieces.removeLast()
      lineWidth = DisplayWidth.of(line)
      lines += pieces
    }
    return lines + [line]
  }

  /// A word too long for a line, as East Asian text without blanks often is, in pieces that fit.
  private static func cut(_ word: Substring, room: Int) -> [String] {
    var pieces = [""]
    var width = 0
    for character in word {
      let characterWidth = DisplayWidth.of(character)
      if width + characterWidth > room, width > 0 {
        pieces.append("")
        width = 0
      }
      pieces[pieces.count - 1].append(character)
      width += characterWidth
    }
    return pieces
  }

  /// The text cut to a width, with an ellipsis where something is missing.
  static func truncated(_ text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
      let characterWidth = DisplayWidth.of(character)
      guard used + characterWidth <= width - 1 else { break }
      result.append(character)
      used += characterWidth
    }
    return result + "…"
  }
}
