/// An answer as it counts: words in lower case, without accents, marks, articles and titles.
struct AnswerText: Hashable {
  let words: [String]

  var isEmpty: Bool { words.isEmpty }

  /// The words as one text, without blanks between them: "data base" is "database".
  var joined: String { words.joined() }

  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "’" || scalar == "ʼ" { continue }
      let folded = Self.fold(scalar)
      if folded.isEmpty {
        // A combining accent belongs to the word; anything else that is no letter ends it.
        if scalar.properties.generalCategory == .nonspacingMark { continue }
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word += folded
      }
    }
    if !word.isEmpty { words.append(word) }
    let essential = words.filter { !Self.dispensable.contains($0) }
    self.words = essential.isEmpty ? words : essential
  }

  init(words: [String]) { self.words = words }

  private static let dispensable: Set<String> = [
    "the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president",
    "general", "senator", "professor", "prof", "gen", "col", "colonel", "captain", "capt", "major",
    "maj", "lieutenant", "lt", "king", "queen", "st", "saint", "of",
  ]

  /// The scalar in lower case without its accent; empty when it is neither letter nor digit.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "0"..."9": return String(scalar)
      case "A"..."Z": return String(scalar).lowercased()
      case "%": return "percent"
      default: return ""
      }
    }
    let lower = scalar.properties.lowercaseMapping
    if let plain = special[lower] { return plain }
    if let base = accented[lower] { return base }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? lower : ""
  }

  private static let special: [String: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "ŋ": "ng", "ħ": "h",
  ]

  /// Latin letters with one accent, by their plain letter.
  private static let accented: [String: String] = {
    let table = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģ",
      "h": "ĥ", "i": "ìíîïĩīĭįǐỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľŀ", "n": "ñńņňŉ",
      "o": "òóôõöōŏőǒơọỏốồổỗộớờởỡợ", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
      "u": "ùúûüũūŭůűųǔưụủứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżž",
    ]
    var letters: [String: String] = [:]
    for (plain, group) in table {
      for scalar in group.unicodeScalars { letters[String(scalar)] = plain }
    }
    return letters
  }()
}
