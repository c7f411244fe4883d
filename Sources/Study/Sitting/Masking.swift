import Flashcards

/// Leaves the answer out of the sentence that proves it, so that the sentence can be a hint.
enum Masking {
  static let gap = "____"

  /// The sentence with each right answer replaced by a gap; nil when it has none of them word by
  /// word, so that it might give the answer away in other words.
  static func evidence(_ sentence: String, of item: StudyItem) -> String? {
    let answers = ([item.answer] + item.accepted).filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    var characters = Array(sentence)
    var hasGap = false
    for answer in answers {
      let wanted = answer.lowercased().map { $0 }
      var start = 0
      while start + wanted.count <= characters.count {
        let end = start + wanted.count
        if matches(characters[start..<end], wanted), isWhole(start..<end, in: characters) {
          characters.replaceSubrange(start..<end, with: Array(gap))
          hasGap = true
          start += gap.count
        } else {
          start += 1
        }
      }
    }
    return hasGap ? String(characters) : nil
  }

  private static func matches(_ text: ArraySlice<Character>, _ wanted: [Character]) -> Bool {
    text.elementsEqual(wanted) { $0.lowercased() == String($1) }
  }

  /// Whether the range does not begin or end within a word.
  private static func isWhole(_ range: Range<Int>, in text: [Character]) -> Bool {
    func isPart(_ index: Int) -> Bool {
      text.indices.contains(index) && (text[index].isLetter || text[index].isNumber)
    }
    return !(isPart(range.lowerBound - 1) && isPart(range.lowerBound))
      && !(isPart(range.upperBound - 1) && isPart(range.upperBound))
  }
}
