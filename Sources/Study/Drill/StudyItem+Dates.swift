import Chronology
import Flashcards

extension StudyItem {
  /// The date that the answer is, from the card's data or read from the answer itself; nil when the
  /// answer is something else.
  var answerDate: TemporalValue? { date ?? TemporalValue(typed: answer) }
}

extension AnswerCheck {
  /// Whether a text would be taken for right.
  static func accepts(_ text: String, for item: StudyItem) -> Bool {
    check(typed: text, item: item).kind == .exact
  }
}
