/// What a sitting came to.
package struct Summary: Hashable, Sendable {
  package let tally: Tally
  /// What was planned for today and is left over, because the sitting was ended early.
  package let left: Int
  /// When there is something to study again; nil when nothing is left over and never will be.
  package let outlook: Outlook?
}

/// The counts of a sitting; undone answers are taken out again.
package struct Tally: Hashable, Sendable {
  /// All answers graded, repeats included.
  package var answers = 0
  /// Items asked for the first time in this sitting, not as repeats.
  package var items = 0
  /// Those of them answered with a grade of 3 or more.
  package var rightAtOnce = 0
  /// Those of them never asked on an earlier day.
  package var new = 0
  /// The time from question to grade, all answers together.
  package var milliseconds: Int64 = 0

  package init() {}
}
