import Flashcards
import Scheduling
import Study

/// Shows what came of an answer: right, close or wrong, the right answer with the sentence it comes
/// from, and what each grade does.
struct AnswerRenderer {
  let terminal: Terminal

  func show(_ view: AnswerView) throws(Failure) {
    if let verdict = view.verdict {
      let details = VerdictText.details(verdict)
      let lines = TextWrap.lines(
        VerdictText.headline(verdict) + (details.map { ": \($0)" } ?? ""), width: width)
      for line in lines { try Output.standard.line(terminal.styled(line, style(verdict))) }
    }
    let answer = "answer: " + Printable.text(view.item.answer)
    for line in TextWrap.lines(answer, width: width) {
      try Output.standard.line(terminal.styled(line, .emphasis))
    }
    if let evidence = view.item.card.evidence {
      for line in TextWrap.lines("\"\(Printable.text(evidence))\"", width: width, indent: 2) {
        try Output.standard.line(line)
      }
    }
    if let reason = reason(view.proposal) {
      try Output.standard.line(terminal.styled(reason, .faint))
    }
    for line in TextWrap.lines(intervals(view), width: width) {
      try Output.standard.line(terminal.styled(line, .faint))
    }
  }

  private var width: Int { min(terminal.width, SittingLayout.widestLine) }

  private func style(_ verdict: AnswerVerdict) -> TextStyle {
    switch verdict.kind {
    case .exact: .right
    case .close: .close
    case .wrong: .wrong
    }
  }

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
