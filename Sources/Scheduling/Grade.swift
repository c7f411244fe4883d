/// SM-2's quality of an answer, and what the log stores: every other scheduler maps from it.
package enum Grade: Int, CaseIterable, Comparable, Sendable {
  /// Nothing came to mind.
  case blackout = 0
  /// Wrong; the right answer was remembered on seeing it.
  case wrong = 1
  /// Wrong; the right answer seemed easy to recall on seeing it.
  case nearlyRight = 2
  /// Right, with serious difficulty.
  case difficult = 3
  /// Right, after a hesitation.
  case hesitant = 4
  /// Right at once.
  case perfect = 5

  /// Whether the answer counts as remembered; below it the repetitions start again.
  package var isRecalled: Bool { self >= .difficult }

  /// Whether the item comes again at the end of the same day's session.
  package var asksForRepeat: Bool { self < .hesitant }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
