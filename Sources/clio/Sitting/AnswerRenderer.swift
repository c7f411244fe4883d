import Flashcards
import Scheduling
import Study

/// Shows what came of an answer: right, close or wrong, the right answer, and what each grade does.
struct AnswerRenderer {
  let terminal: Terminal

  func show(_ view: AnswerView) throws(Failure) {
    if let verdict = view.verdict {
      try Output.standard.line(headline(verdict))
      for line in TextWrap.lines(details(verdict), width: width, indent: 2) where !line.isEmpty {
        try Output.standard.line(line)
      }
    }
    let answer = "answer: " + Printable.text(view.item.answer)
    for line in TextWrap.lines(answer, width: width) {
      try Output.standard.line(terminal.styled(line, .emphasis))
    }
    if let reason = reason(view.proposal) {
      try Output.standard.line(terminal.styled(reason, .faint))
    }
    for line in TextWrap.lines(intervals(view), width: width) {
      try Output.standard.line(terminal.styled(line, .faint))
    }
  }

  private var width: Int { min(terminal.width, SittingLayout.widestLine) }

  private func headline(_ verdict: AnswerVerdict) -> String {
    switch verdict.kind {
    case .exact: terminal.styled("right", .right)
    case .close: terminal.styled("close", .close)
    case .wrong: terminal.styled("wrong", .wrong)
    }
  }

  private func details(_ verdict: AnswerVerdict) -> String { "" }

  private func reason(_ proposal: Proposal) -> String? {
    switch proposal.reason {
    case .slow: "right, but not at once"
    case .hinted: "right, with a hint"
    case .verdict, .nothingTyped: nil
    }
  }

  /// Grades that do the same share an entry: `0-2: 1 d, again today; 3: 6 d, again today; ...`.
  private func intervals(_ view: AnswerView) -> String {
    guard !view.isRepeat else { return "a repeat: 4 or 5 ends it, below that it comes again" }
    var groups: [(first: Grade, last: Grade, effect: String)] = []
    for (grade, days) in zip(Grade.allCases, view.intervals) {
      let effect = DayText.wait(days) + (grade.asksForRepeat ? ", again today" : "")
      if let last = groups.last, last.effect == effect {
        groups[groups.count - 1].last = grade
      } else {
        groups.append((grade, grade, effect))
      }
    }
    return groups.map { group in
      let grades =
        group.first == group.last
        ? "\(group.first.rawValue)" : "\(group.first.rawValue)-\(group.last.rawValue)"
      return "\(grades): \(group.effect)"
    }.joined(separator: "; ")
  }
}
