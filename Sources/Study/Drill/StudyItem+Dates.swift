import Chronology
import Flashcards

extension StudyItem {
  /// The date that the answer is; nil when the answer is something else.
  var answerDate: TemporalValue? { date }

  /// Another date in the words of this item's answer.
  func wording(of value: TemporalValue) -> String? { value.edtf }
}

extension AnswerCheck {
  /// Whether a text would be taken for right.
  static func accepts(_ text: String, for item: StudyItem) -> Bool {
    !text.isEmpty && check(typed: text, item: item).kind == .exact
  }
}
