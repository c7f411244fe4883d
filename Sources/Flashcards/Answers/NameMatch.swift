/// Compares names and phrases, forgiving order, initials and slips of the finger.
enum NameMatch {
  static func verdict(typed: AnswerText, right: AnswerText, isName: Bool) -> AnswerVerdict {
    if typed.joined == right.joined { return AnswerVerdict(.exact, grade: 5) }
    if isSameList(typed, right) { return AnswerVerdict(.exact, grade: 5) }
    if isName, isShorterName(typed.words, of: right.words) {
      return AnswerVerdict(.exact, grade: 5)
    }
    if isMisspelt(typed, right) { return AnswerVerdict(.exact, .misspelt, grade: 4) }
    let overlap = Set(right.words).intersection(typed.words).filter { $0.count > 2 }
    let longWords = right.words.count { $0.count > 2 }
    if right.words.count > 1, !overlap.isEmpty, overlap.count * 2 >= longWords {
      return AnswerVerdict(.close, .incomplete, grade: 2)
    }
    return AnswerVerdict(.wrong, grade: 1)
  }

  /// The same words in another order: `Allende, Salvador`; lists joined by "and".
  private static func isSameList(_ typed: AnswerText, _ right: AnswerText) -> Bool {
    let joints: Set<String> = ["and", "or"]
    return right.words.count > 1
      && typed.words.filter { !joints.contains($0) }.sorted()
        == right.words.filter { !joints.contains($0) }.sorted()
  }

  /// The surname alone, or with initials for the other names: `Allende`, `S. Allende`.
  private static func isShorterName(_ typed: [String], of right: [String]) -> Bool {
    guard let surname = right.last, right.count > 1, let last = typed.last,
      typed.count <= right.count,
      last == surname || (surname.count >= 5 && isSlip(last, surname))
    else { return false }
    // Numbers tell George V from George VI; they must be typed.
    if surname.allSatisfy({ "ivx".contains($0) }) { return false }
    var given = right.dropLast()[...]
    for word in typed.dropLast() {
      guard
        let index = given.firstIndex(where: {
          $0 == word || ($0.first == word.first && word.count == 1)
        })
      else { return false }
      given = given[(index + 1)...]
    }
    return true
  }

  /// Every word is there with at most one slip in five letters, and none in digits or short words.
  private static func isMisspelt(_ typed: AnswerText, _ right: AnswerText) -> Bool {
    if typed.words.count == right.words.count {
      return zip(typed.words, right.words).allSatisfy { $0 == $1 || isSlip($0, $1) }
    }
    return isSlip(typed.joined, right.joined)
  }

  /// Whether two words differ by slips only: one in five letters, Damerau and Levenshtein's count.
  static func isSlip(_ typed: String, _ right: String) -> Bool {
    guard right.count >= 5, !right.contains(where: \.isNumber), !typed.contains(where: \.isNumber)
    else { return false }
    return distance(Array(typed), Array(right)) <= right.count / 5
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...max(1, left.count) where !left.isEmpty {
      var current = [row] + Array(repeating: 0, count: right.count)
      for column in 1...max(1, right.count) where !right.isEmpty {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        current[column] = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], before[column - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
