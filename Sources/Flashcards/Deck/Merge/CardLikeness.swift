/// Tells how alike a card of a deck and a card made anew are, by the words they share.
enum CardLikeness {
  /// The likeness; nil when they are too different to be of one fact.
  ///
  /// The words of an edited card do not count, its evidence does. Names and numbers must be the same
  /// but for slips of the pen.
  static func score(old: Card, fresh: Card) -> Double? {
    guard let oldEvidence = old.evidence, let evidence = fresh.evidence,
      let likeness = likeness(of: oldEvidence, evidence), likeness >= 0.7
    else { return nil }
    if old.isEdited { return likeness }
    guard let ofText = Self.likeness(of: text(of: old), text(of: fresh)), ofText >= 0.6
    else { return nil }
    return likeness + ofText
  }

  /// The share of words that both texts have (Dice's coefficient); nil when they name other things.
  private static func likeness(of left: String, _ right: String) -> Double? {
    let (first, second) = (words(of: left), words(of: right))
    let (firstSet, secondSet) = (Set(first), Set(second))
    guard names(in: first, areIn: secondSet), names(in: second, areIn: firstSet)
    else { return nil }
    let total = firstSet.count + secondSet.count
    return total == 0
      ? 1 : Double(2 * firstSet.intersection(secondSet).count) / Double(total)
  }

  /// Whether the capitalised words and the numbers, the first word aside, are in the other text too.
  private static func names(in words: [Substring], areIn others: Set<Substring>) -> Bool {
    words.dropFirst().allSatisfy { word in
      let isName = word.first?.isUppercase == true || word.contains(where: \.isNumber)
      return !isName || others.contains(word)
        || others.contains { NameMatch.isSlip(String($0), String(word)) }
    }
  }

  private static func text(of card: Card) -> String {
    switch card.content {
    case .question(let prompt, let answer): prompt + " " + answer
    case .cloze(let cloze): cloze.source
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
