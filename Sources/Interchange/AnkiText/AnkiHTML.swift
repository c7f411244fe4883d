internal import Flashcards

/// Text as Anki's fields want it: HTML, with cloze marks where a cloze has its deletions.
enum AnkiHTML {
  /// Text that shows as it is; line breaks stay line breaks.
  static func escaped(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "\n": html += "<br>"
      case "\r", "\0": break
      case "\t": html += " "
      // Braces in pairs would be read as cloze marks or template fields.
      case "{": html += "&#123;"
      case "}": html += "&#125;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  /// `{{c1::...}}` for the first deletion, `{{c2::...}}` for the second: one card of each.
  static func cloze(_ cloze: Cloze) -> String {
    var html = ""
    var number = 0
    for segment in cloze.segments {
      switch segment {
      case .text(let text): html += escaped(text)
      case .deletion(let text):
        number += 1
        // `::` inside a deletion would begin a hint.
        html += "{{c\(number)::\(withoutDoubleColons(escaped(text)))}}"
      }
    }
    return html
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func withoutDoubleColons(_ html: String) -> String {
    var result = ""
    for character in html {
      if character == ":", result.last == ":" {
        result += "&#58;"
      } else {
        result.append(character)
      }
    }
    return result
  }
}
