import Scheduling
import Study

/// How a sitting begins and ends.
extension SittingRenderer {
  /// What the keys do, with the first card.
  func showKeys() throws(Failure) { try paragraph(SittingHelp.keys, .faint) }

  func showNothingDue(
    _ plan: SittingPlan, _ effects: [Effect], today: StudyDay
  ) throws(Failure) {
    try paragraph("Nothing is due today.")
    if plan.heldBackByLimit > 0 {
      let cards = Count.of(plan.heldBackByLimit, "review")
      try paragraph("\(cards) beyond the limit for a day: '--reviews 0' lifts it.")
    }
    for case .finish(let summary) in effects { try show(summary.outlook, today: today) }
  }

  func show(_ summary: Summary) throws(Failure) {
    try Output.standard.line()
    let tally = summary.tally
    if tally.answers > 0 {
      var parts = [Count.of(tally.answers, "answer")]
      if tally.items > 0 {
        parts.append("\(tally.rightAtOnce) of \(tally.items) right at once")
      }
      if tally.new > 0 { parts.append("\(tally.new) new") }
      let minutes = (tally.milliseconds + 30_000) / 60_000
      parts.append(minutes == 0 ? "under a minute" : Count.of(Int(minutes), "minute"))
      try paragraph(parts.joined(separator: ", ") + ". All is kept.", .heading)
    } else {
      try paragraph("No answer was given.")
    }
    if summary.left > 0 {
      try paragraph("\(Count.of(summary.left, "card")) left for today.")
    } else {
      try show(summary.outlook, today: context.clock.today)
    }
  }

  private func show(_ outlook: Outlook?, today: StudyDay) throws(Failure) {
    guard let outlook else {
      return try paragraph("No card is waiting: all are suspended.")
    }
    var parts: [String] = []
    if outlook.reviews > 0 { parts.append(Count.of(outlook.reviews, "review")) }
    if outlook.new > 0 { parts.append(Count.of(outlook.new, "new card")) }
    let cards = parts.joined(separator: " and ")
    try paragraph("Next: \(cards) \(DayText.phrase(outlook.day, today: today)).")
  }
}
