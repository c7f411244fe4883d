/// What it costs a story to go from one date to another.
///
/// Measured in months between the periods; the figures were chosen on texts for development.
struct StoryCosts {
  var forward: Float = 0.04
  var forwardLimit: Float = 1.6
  var back: Float = 0.6
  var backward: Float = 0.05
  var backLimit: Float = 2.0
  var newParagraph: Float = 0.7
  var heading: Float = 0.3
  var unnamedYear: Float = 0.3
  var wrongWeekday: Float = 4
  var aside: Float = 1.2

  /// An expression that says its year either moves the story on or is an aside.
  func explicitStep(
    from anchor: CalendarFields?, to fields: CalendarFields, _ timex: Timex
  ) -> (move: Float, pass: Float) {
    guard let anchor else { return (0, 1) }
    if timex.setting.isInHeading {
      return timex.joint == .end ? (2, 0) : (heading * step(from: anchor, to: fields), 0.5)
    }
    let move = step(from: anchor, to: fields)
    if fields.isYearOnly, fields.year == anchor.year { return (0.1, 0) }
    if timex.joint == .end { return (move, 0.1) }
    if timex.setting.isInBrackets { return (move + 0.5, 0.2) }
    if fields.isYearOnly {
      if timex.setting.isAttributive { return (move + 0.5, 0.2) }
      switch timex.setting.preposition {
      case .of?, .since?, .from?, .until?, .till?, .to?: return (move + 0.3, 0.3)
      default: break
      }
    }
    return (move, aside)
  }

  /// A step to an expression without a year, read in some year.
  func openStep(
    from anchor: CalendarFields?, last: CalendarFields?, to fields: CalendarFields, _ timex: Timex
  ) -> Float {
    guard let anchor else { return 0 }
    if timex.joint == .end, let last {
      let gap = last.monthSpan.gap(to: fields.monthSpan)
      return gap >= 0 && gap < 12 ? Float(gap) * 0.02 : 3
    }
    return step(from: anchor, to: fields)
  }

  private func step(from anchor: CalendarFields, to fields: CalendarFields) -> Float {
    let gap = anchor.monthSpan.gap(to: fields.monthSpan)
    if gap >= 0 { return min(forwardLimit, forward * Float(gap)) }
    return min(backLimit, back + backward * Float(-gap))
  }
}

/// A period in months since the year 0.
struct MonthSpan {
  var first: Int
  var last: Int

  /// The months from one period to another; negative backwards, 0 where they overlap.
  func gap(to other: MonthSpan) -> Int {
    if other.first > last { return other.first - last }
    if other.last < first { return other.last - first }
    return 0
  }
}

extension CalendarFields {
  /// The months that the date lies in.
  var monthSpan: MonthSpan {
    let start = (astronomicalYear ?? 0) * 12
    if let month { return MonthSpan(first: start + month - 1, last: start + month - 1) }
    if let season {
      let first = start + 2 + (season - 21) * 3
      return MonthSpan(first: first, last: first + 2)
    }
    if let half { return MonthSpan(first: start + (half - 1) * 6, last: start + half * 6 - 1) }
    if let quarter {
      return MonthSpan(first: start + (quarter - 1) * 3, last: start + quarter * 3 - 1)
    }
    switch span {
    case .year: return MonthSpan(first: start, last: start + 11)
    case .decade: return MonthSpan(first: start, last: start + 119)
    case .century: return MonthSpan(first: start, last: start + 1199)
    }
  }
}
