import Chronology
import Flashcards

/// A verdict in words: what is right, and what is not.
enum VerdictText {
  static func headline(_ verdict: AnswerVerdict) -> String {
    switch verdict.kind {
    case .exact: "right"
    case .close: "close"
    case .wrong: "wrong"
    }
  }

  /// Nil when there is nothing to add to the headline.
  static func details(_ verdict: AnswerVerdict) -> String? {
    switch verdict.detail {
    case .date(let right, let wrong)?:
      "the \(list(right)) \(right.count == 1 ? "is" : "are") right, the \(list(wrong)) "
        + (wrong.count == 1 ? "is not" : "are not")
    case .coarserDate?: "true, but less exact than what was asked"
    case .misspelt?: "mind the spelling"
    case .incomplete?: "something is missing"
    case nil: nil
    }
  }

  private static func list(_ parts: [DateMatch.Part]) -> String {
    let names = parts.map(\.rawValue)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
