package import Chronology

/// What is asked at one time: a question, or one deletion of a cloze.
///
/// It exists because memory belongs to what is recalled, and a cloze with three deletions holds
/// three things to recall.
package struct StudyItem: Hashable, Sendable {
  private struct Fields: Hashable, Sendable {
    let id: UInt64
    let card: Card
    let prompt: String
    let answer: String
    let accepted: [String]
    let date: TemporalValue?
    let siblingKeys: [String]
  }

  /// Shared by all copies: items are sorted, queued and kept for undo by the ten thousand.
  private final class Storage: Sendable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  private let storage: Storage

  package init(
    id: UInt64, card: Card, prompt: String, answer: String, accepted: [String],
    date: TemporalValue?, siblingKeys: [String]
  ) {
    storage = Storage(
      Fields(
        id: id, card: card, prompt: prompt, answer: answer, accepted: accepted, date: date,
        siblingKeys: siblingKeys))
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension StudyItem {
  /// The card's id, or for a further deletion of a cloze a hash of that id and the deletion's
  /// number; see `StudyItem.id(of:deletion:)`.
  package var id: UInt64 { storage.fields.id }
  package var card: Card { storage.fields.card }
  /// The question, or the whole cloze text with `____` for this deletion and the others shown.
  package var prompt: String { storage.fields.prompt }
  package var answer: String { storage.fields.answer }
  /// Further answers that count as right.
  package var accepted: [String] { storage.fields.accepted }
  /// The card's date, when that is what this item asks for.
  package var date: TemporalValue? { storage.fields.date }
  /// What items that give each other away have in common: their card and their evidence.
  package var siblingKeys: [String] { storage.fields.siblingKeys }
}
