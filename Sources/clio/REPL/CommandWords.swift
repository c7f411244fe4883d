/// Splits a line of the prompt into words, with the quotation rules of a shell.
enum CommandWords {
  /// Why a line has no words: a quotation mark or a backslash that nothing follows.
  struct Unfinished: Error, Equatable {
    let what: String
  }

  /// `study "world history" a\ b 'c d'` is `study`, `world history`, `a b`, `c d`.
  static func split(_ line: String) throws(Unfinished) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var characters = line.makeIterator()
    while let character = characters.next() {
      switch (character, quote) {
      case ("\\", nil), ("\\", "\""?):
        guard let next = characters.next() else { throw Unfinished(what: "a backslash") }
        word = (word ?? "") + String(next)
      case ("\"", nil), ("'", nil):
        quote = character
        word = word ?? ""
      case (_, let open?) where character == open:
        quote = nil
      case (_, nil) where character.isWhitespace:
        if let finished = word { words.append(finished) }
        word = nil
      default:
        word = (word ?? "") + String(character)
      }
    }
    if let quote { throw Unfinished(what: "a quotation mark \(quote)") }
    return words + (word.map { [$0] } ?? [])
  }
}
