/// What it costs a story to go from one date to another.
///
/// Measured in months between the periods; the figures were chosen on texts for development.
package struct StoryCosts: Sendable {
  package init() {}

  package var values: [Float] = [
    0.08, 0.4, 0.47, 0.145, 1.0, 0.75, 0.52, 2.0, 0.03, 1.5, 1.5, 0.3, 0.08, 1.0, 1.5, 1.0, 0.55,
    1.0, 0.3, 0.1,
  ]
  var forward: Float { values[0] }
  var leap: Float { values[1] }
  var back: Float { values[2] }
  var backward: Float { values[3] }
  var newParagraph: Float { values[4] }
  var heading: Float { values[5] }
  var unnamedYear: Float { values[6] }
  var aside: Float { values[7] }
  var bracketsMove: Float { values[8] }
  var bracketsPass: Float { values[9] }
  var attributiveMove: Float { values[10] }
  var attributivePass: Float { values[11] }
  var looseMove: Float { values[12] }
  var loosePass: Float { values[13] }
  var headingPass: Float { values[14] }
  var endPass: Float { values[15] }
  var yearPass: Float { values[16] }
  var stepFromAnchor: Float { values[17] }
  var shiftedStep: Float { values[18] }
  var birthPass: Float { values[19] }
  var wrongWeekday: Float { 4 }

  /// An expression that says its year either moves the story on or is an aside.
  func explicitStep(
    from anchor: CalendarFields?, to fields: CalendarFields, _ timex: Timex
  ) -> (move: Float, pass: Float) {
    guard let anchor else { return (0, 1) }
    if timex.setting.isInHeading {
      return timex.joint == .end ? (2, 0) : (heading * step(from: anchor, to: fields), headingPass)
    }
    let move = step(from: anchor, to: fields, isNew: timex.setting.isFirstOfParagraph)
    if fields.isYearOnly, fields.year == anchor.year { return (0.1, 0) }
    if timex.joint == .end { return (move, endPass) }
    if timex.setting.isOfBirth { return (move + aside, birthPass) }
    if timex.setting.isInBrackets { return (move + bracketsMove, bracketsPass) }
    if fields.isYearOnly {
      if timex.setting.isAttributive { return (move + attributiveMove, attributivePass) }
      switch timex.setting.preposition {
      case .of?, .since?, .from?, .until?, .till?, .to?: return (move + looseMove, loosePass)
      default: return (move, yearPass)
      }
    }
    return (move, aside)
  }

  /// A step to an expression without a year, read in some year.
  func openStep(
    from anchor: CalendarFields?, last: CalendarFields?, to fields: CalendarFields, _ timex: Timex
  ) -> Float {
    guard let anchor else { return 0 }
    if timex.joint == .end, let last, fields.month != nil || fields.season != nil {
      let gap = last.monthSpan.gap(to: fields.monthSpan)
      return gap >= 0 && gap < 12 ? Float(gap) * 0.02 : 3
    }
    return step(from: anchor, to: fields, isNew: timex.setting.isFirstOfParagraph)
  }

  private func step(
    from anchor: CalendarFields, to fields: CalendarFields, isNew: Bool = false
  ) -> Float {
    let gap = anchor.monthSpan.gap(to: fields.monthSpan)
    if gap >= 0 { return growth(forward, Float(gap)) }
    return (back + growth(backward, Float(-gap))) * (isNew ? newParagraph : 1)
  }

  /// Within a year a gap costs by its months, beyond that by its logarithm: history has leaps.
  private func growth(_ rate: Float, _ months: Float) -> Float {
    guard months > 12 else { return rate * months }
    var doublings: Float = 0
    var rest = months / 12
    while rest >= 2 {
      rest /= 2
      doublings += 1
    }
    return rate * 12 + leap * (doublings + rest - 1)
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
      // A winter is counted by the year it ends in, as stories that pass through it do.
      let first = start + (season == 24 ? -1 : 2 + (season - 21) * 3)
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
