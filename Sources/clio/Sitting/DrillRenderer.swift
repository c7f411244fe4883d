import Flashcards
import Study

/// Shows a drill, line under line.
struct DrillRenderer {
  private static let letters = ["a", "b", "c", "d"]

  let terminal: Terminal
  let title: String

  private var width: Int { min(terminal.width, SittingLayout.widestLine) }

  func showOpening(_ drill: Drill, available: Int) throws(Failure) {
    let count = Count.of(drill.count, "question")
    let all = drill.count < available ? " of \(available)" : ""
    try paragraph("\(Printable.line(title)): \(count)\(all), seed \(drill.seed)", .heading)
    try paragraph(
      "Type the answer or an option's letter; Enter alone shows it. ? source, q quit.", .faint)
  }

  func show(_ question: DrillQuestion, of drill: Drill) throws(Failure) {
    try Output.standard.line()
    let number =
      drill.isRepeating
      ? "once more, \(drill.left) left" : "\(drill.answeredCount + 1) of \(drill.count)"
    try Output.standard.line(terminal.styled(number, .faint))
    try paragraph(Printable.text(question.item.prompt), .emphasis)
    guard case .choice(let options, _) = question.form else { return }
    for (letter, option) in zip(Self.letters, options) {
      let lines = TextWrap.lines(Printable.line(option), width: width, indent: 5)
      for (index, line) in lines.enumerated() {
        try Output.standard.line(index == 0 ? "  \(letter)) \(line.dropFirst(5))" : line)
      }
    }
  }

  func show(_ verdict: DrillVerdict) throws(Failure) {
    let answer = Printable.line(verdict.item.answer)
    if verdict.isRight {
      // A typed answer may be right in other words than the card's.
      let isSame = verdict.given.lowercased() == verdict.item.answer.lowercased()
      try paragraph(isSame ? "right" : "right: \(answer)", .right)
    } else {
      let isClose = verdict.judgement?.kind == .close
      let word = verdict.given.isEmpty ? "answer" : isClose ? "close" : "wrong"
      try paragraph("\(word): \(answer)", isClose ? .close : .wrong)
    }
  }

  func showSource(of item: StudyItem?) throws(Failure) {
    guard let item else { return try note("answer first; then ? shows the source") }
    guard let evidence = item.card.evidence else { return try note("that card names no source") }
    let reference = item.card.metadata.from.map { " (\($0))" } ?? ""
    try paragraph("\"\(Printable.text(evidence))\"" + Printable.line(reference))
  }

  func showScore(of drill: Drill) throws(Failure) {
    try Output.standard.line()
    let asked = drill.answeredCount
    guard asked > 0 else { return try paragraph("No question was answered.") }
    let percent = (drill.score * 100 + asked / 2) / asked
    let of = asked < drill.count ? "\(asked) answered" : "\(asked)"
    try paragraph("Score: \(drill.score) of \(of), \(percent) %, seed \(drill.seed)", .heading)
    for item in drill.misses {
      try paragraph(
        "missed: \(Printable.line(item.prompt)) = \(Printable.line(item.answer))", indent: 2)
    }
    try paragraph("The schedule is as it was.", .faint)
  }

  func note(_ text: String) throws(Failure) { try paragraph(text) }

  private func paragraph(
    _ text: String, _ style: TextStyle? = nil, indent: Int = 0
  ) throws(Failure) {
    for line in TextWrap.lines(text, width: width, indent: indent) {
      try Output.standard.line(style.map { terminal.styled(line, $0) } ?? line)
    }
  }
}
