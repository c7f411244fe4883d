/// Tells how alike a card of a deck and a card made anew are, by the words they share.
enum CardLikeness {
  /// The likeness; nil when they are too different to be of one fact.
  ///
  /// The words of an edited card do not count, its evidence does.
  static func score(old: Card, fresh: Card) -> Double? {
    guard let oldEvidence = old.evidence, let evidence = fresh.evidence else { return nil }
    let likeness = shared(words(of: oldEvidence), words(of: evidence))
    guard likeness >= 0.7 else { return nil }
    let ofText = shared(words(of: text(of: old)), words(of: text(of: fresh)))
    return old.isEdited || ofText >= 0.6 ? likeness + ofText : nil
  }

  private static func text(of card: Card) -> String {
    switch card.content {
    case .question(let prompt, let answer): prompt + " " + answer
    case .cloze(let cloze): cloze.source
    }
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber })
  }

  /// The share of words that both have, from 0 to 1 (Dice's coefficient).
  private static func shared(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
    let total = left.count + right.count
    return total == 0 ? 1 : Double(2 * left.intersection(right).count) / Double(total)
  }
}
