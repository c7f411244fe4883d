import Flashcards
import Scheduling
import Study

/// Shows a sitting: one screen a card on a terminal, plain lines on a pipe.
struct SittingRenderer {
  let context: Context
  private let title: String

  /// - Parameters:
  ///   - context: the terminal to show it on.
  ///   - title: what the sitting is about.
  init(context: Context, title: String) {
    self.context = context
    self.title = title
  }

  var terminal: Terminal { context.terminal }

  /// Shows what the effects say; a new card begins a new screen, with what led to it at its top.
  func show(_ effects: [Effect]) throws(Failure) {
    let beginsCard = effects.contains {
      if case .show(.question) = $0 { true } else { false }
    }
    if beginsCard { try beginScreen() }
    for effect in effects {
      switch effect {
      case .show(let view): try show(view)
      case .finish(let summary): try show(summary)
      case .append, .findEarlier: break
      }
    }
  }

  /// What is asked for when a grade is expected.
  func gradePrompt(_ proposal: Grade?) -> String {
    "grade 0-5 [\(proposal?.rawValue ?? 0)]> "
  }

  private func show(_ view: View) throws(Failure) {
    switch view {
    case .question(let question): try show(question)
    case .answer(let answer): try AnswerRenderer(terminal: terminal).show(answer)
    case .source(let source): try show(source)
    case .hint(let hint?): try paragraph("hint: \(Printable.text(hint))")
    case .hint(nil): try paragraph("there is no further hint; Enter shows the answer")
    case .note(let note): try show(note)
    }
  }

  private func show(_ question: QuestionView) throws(Failure) {
    try showHeading(of: question)
    if let sentence = standing(question.standing) {
      try Output.standard.line(terminal.styled(sentence, .faint))
    }
    try Output.standard.line()
    try paragraph(Printable.text(question.item.prompt), .emphasis)
    try Output.standard.line()
  }

  /// The deck and the card's heading to the left, the progress to the right, else beneath.
  private func showHeading(of question: QuestionView) throws(Failure) {
    let headings = [title] + question.item.card.headings
    let heading = Printable.line(headings.last ?? title)
    let progress = "\(question.done) done, \(question.left) left"
    let width = min(terminal.width, SittingLayout.widestLine)
    let room = width - DisplayWidth.of(progress) - 2
    if DisplayWidth.of(heading) <= room {
      let gap = String(repeating: " ", count: room - DisplayWidth.of(heading) + 2)
      let left = terminal.styled(heading, .heading)
      try Output.standard.line(left + gap + terminal.styled(progress, .faint))
    } else {
      try Output.standard.line(
        terminal.styled(TextWrap.truncated(heading, width: width), .heading))
      try Output.standard.line(terminal.styled(progress, .faint))
    }
  }

  private func standing(_ standing: QuestionView.Standing) -> String? {
    switch standing {
    case .new: "new"
    case .due(0): nil
    case .due(1): "due since yesterday"
    case .due(let days): "due for \(days) days"
    case .again: "once more"
    }
  }

  private func show(_ source: SourceView) throws(Failure) {
    if source.isWithheld {
      try paragraph("the source would give the answer away; it is shown after it")
    } else if let evidence = source.evidence {
      try paragraph("\"\(Printable.text(evidence))\"", indent: 2)
    } else {
      try paragraph("this card names no source")
    }
    let card = source.item.card
    if let reference = card.metadata.from {
      try Output.standard.line(
        terminal.styled("  \(Printable.line(reference.description))", .faint))
    }
  }

  private func show(_ note: View.Note) throws(Failure) {
    switch note {
    case .suspended(let item):
      try paragraph("suspended; 'clio unsuspend \(item.card.id)' brings it back")
    case .undone: try paragraph("the last answer is taken back")
    case .undoneElsewhere(let id):
      try paragraph("the last answer, about card \(CardID(rawValue: id.rawValue)), is taken back")
    case .nothingToUndo: try paragraph("there is nothing to undo")
    case .gradeExpected(let proposal):
      try paragraph("type a grade from 0 to 5, or Enter for \(proposal.rawValue)")
    }
  }

  /// Text broken to the window's width.
  func paragraph(
    _ text: String, _ style: TextStyle? = nil, indent: Int = 0
  ) throws(Failure) {
    let width = min(terminal.width, SittingLayout.widestLine)
    for line in TextWrap.lines(text, width: width, indent: indent) {
      try Output.standard.line(style.map { terminal.styled(line, $0) } ?? line)
    }
  }

  private func beginScreen() throws(Failure) {
    if terminal.clearsScreen {
      try Output.standard.write("\u{1B}[H\u{1B}[2J")
    } else {
      try Output.standard.line()
    }
  }
}

/// Measures of the screen of a sitting.
enum SittingLayout {
  /// Lines longer than this are tiring to read.
  static let widestLine = 80
}
