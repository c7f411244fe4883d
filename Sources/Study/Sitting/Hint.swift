import Flashcards

/// Help that does not give the answer away: the card's own hint first, then the answer's outline.
enum Hint {
  /// The text of the `number`-th hint, counted from 0; nil when there is none left.
  static func text(for item: StudyItem, number: Int) -> String? {
    let own = item.card.metadata.hint.map { [$0] } ?? []
    let outline = outline(of: item.answer)
    let hints = own + (outline == item.answer ? [] : [outline])
    return hints.indices.contains(number) ? hints[number] : nil
  }

  /// `26 June 1908` is `2_ J___ 19__`: the first character of each word, the century of a year.
  static func outline(of answer: String) -> String {
    var result = ""
    var word: [Character] = []
    for character in answer {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        result += outlined(word)
        word = []
        result.append(character)
      }
    }
    return result + outlined(word)
  }

  private static func outlined(_ word: [Character]) -> String {
    let isYear = word.count == 4 && word.allSatisfy(\.isNumber)
    let shown = isYear ? 2 : 1
    return String(word.prefix(shown)) + String(repeating: "_", count: max(0, word.count - shown))
  }
}
