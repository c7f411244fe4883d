package import Flashcards
package import Scheduling

/// The grade that Enter takes, and why it is not higher.
package struct Proposal: Hashable, Sendable {
  package let grade: Grade
  package let reason: Reason

  /// What the grade follows from.
  package enum Reason: Hashable, Sendable {
    case verdict
    /// The answer is right, but took long.
    case slow
    /// The answer is right, but a hint was taken.
    case hinted
    case nothingTyped
  }

  /// A right answer later than this many milliseconds, reading and typing apart, is hesitant.
  private static let hesitation: Int64 = 10_000
  private static let readingTimePerCharacter: Int64 = 60
  private static let typingTimePerCharacter: Int64 = 250

  /// - Parameters:
  ///   - verdict: how the typed answer was judged; nil when nothing was typed.
  ///   - prompt: what had to be read.
  ///   - typed: what had to be typed.
  ///   - milliseconds: from the question to the answer.
  ///   - hints: how many were taken.
  package init(
    verdict: AnswerVerdict?, prompt: String, typed: String, milliseconds: Int64, hints: Int
  ) {
    guard let verdict else {
      self.init(.blackout, .nothingTyped)
      return
    }
    let judged = Grade(rawValue: verdict.proposedGrade) ?? .blackout
    let allowance =
      Self.hesitation + Int64(prompt.count) * Self.readingTimePerCharacter
      + Int64(typed.count) * Self.typingTimePerCharacter
    if hints > 0, judged > .difficult {
      self.init(.difficult, .hinted)
    } else if milliseconds > allowance, judged == .perfect {
      self.init(.hesitant, .slow)
    } else {
      self.init(judged, .verdict)
    }
  }

  private init(_ grade: Grade, _ reason: Reason) {
    self.grade = grade
    self.reason = reason
  }
}
