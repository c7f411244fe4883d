package import Extraction

/// What became of a time expression of a text.
package struct Yield: Sendable {
  package enum Outcome: Sendable {
    /// The cards of its fact; none where no question about it has one answer.
    case cards([Card])
    /// The text has told the same before.
    case told
    case refused(Refusal)
  }

  package let sentence: SentenceReference
  /// The expression's own words.
  package let timex: String
  package let outcome: Outcome

  /// Its cards.
  package var cards: [Card] {
    if case .cards(let cards) = outcome { cards } else { [] }
  }
}
