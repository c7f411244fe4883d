package import Chronology

/// What is asked at one time: a question, or one deletion of a cloze.
///
/// It exists because memory belongs to what is recalled, and a cloze with three deletions holds
/// three things to recall.
package struct StudyItem: Hashable, Sendable {
  /// The card's id, or for a further deletion of a cloze a hash of that id and the deletion's
  /// number; see `StudyItem.id(of:deletion:)`.
  package let id: UInt64
  package let card: Card
  /// The question, or the whole cloze text with `____` for this deletion and the others shown.
  package let prompt: String
  package let answer: String
  /// Further answers that count as right.
  package let accepted: [String]
  /// The card's date, when that is what this item asks for.
  package let date: TemporalValue?
  /// What items that give each other away have in common: their card and their evidence.
  package let siblingKeys: [String]

  package init(
    id: UInt64, card: Card, prompt: String, answer: String, accepted: [String],
    date: TemporalValue?, siblingKeys: [String]
  ) {
    self.id = id
    self.card = card
    self.prompt = prompt
    self.answer = answer
    self.accepted = accepted
    self.date = date
    self.siblingKeys = siblingKeys
  }
}
