package import Flashcards

/// One question of a drill.
package struct DrillQuestion: Hashable, Sendable {
  package let item: StudyItem
  package let form: Form

  /// How the answer is given.
  package enum Form: Hashable, Sendable {
    case typed
    /// Options to choose from, and the index of the only right one.
    case choice([String], right: Int)
  }
}
