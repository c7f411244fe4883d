/// What it costs a story to go from one date to another.
///
/// Measured in months between the periods; the figures were chosen on texts for development.
package struct StoryCosts: Sendable {
  package init() {}

  /// A month forward, within a year.
  var forward: Float = 0.1
  /// Each doubling of a gap beyond a year.
  var leap: Float = 0.5
  /// Any step back.
  var back: Float = 0.7
  /// A month back, within a year.
  var backward: Float = 0.19
  /// By what a step back is multiplied where a paragraph begins.
  var newParagraph: Float = 0.9
  /// By what a step is multiplied in a heading.
  var heading: Float = 0.75
  /// A year that the text names nowhere near.
  var unnamedYear: Float = 0.5
  /// To take a full date for an aside.
  var aside: Float = 3
  /// A date in brackets that moves the story on.
  var bracketsMove: Float = 0.15
  /// A date in brackets as an aside.
  var bracketsPass: Float = 1.5
  /// A year that describes a noun and moves the story on.
  var attributiveMove: Float = 1.9
  /// A year that describes a noun as an aside.
  var attributivePass: Float = 2.2
  /// A year after "of", "since" and their like that moves the story on.
  var looseMove: Float = 0.05
  /// A year after "of", "since" and their like as an aside.
  var loosePass: Float = 2
  /// A date in a heading as an aside.
  var headingPass: Float = 2
  /// The end of a range as an aside.
  var endPass: Float = 1.5
  /// Another year as an aside.
  var yearPass: Float = 1
  /// To count a step from where the story is, not from the date last mentioned.
  var stepFromAnchor: Float = 0.6
  /// By what a step is multiplied where the text says how far it goes.
  var shiftedStep: Float = 0.19
  /// When somebody was born as an aside.
  var birthPass: Float = 0.3
  /// Another year than that of the date mentioned just before.
  var otherYear: Float = 1
  /// A day of the week that contradicts the year.
  var wrongWeekday: Float = 4

  /// An expression that says its year either moves the story on or is an aside.
  func explicitStep(
    from anchor: CalendarFields?, to fields: CalendarFields, _ timex: Timex
  ) -> (move: Float, pass: Float) {
    guard let anchor else {
      return isAside(timex) || timex.setting.preposition == .of ? (0.5, 1) : (0, aside + 2)
    }
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

  /// Whether a date stands where it tells something of another, so that "that year" is not its own.
  func isAside(_ timex: Timex) -> Bool {
    let setting = timex.setting
    if setting.isInBrackets || setting.isAttributive || setting.isOfBirth { return true }
    return setting.preposition == .since
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
    let step = step(from: anchor, to: fields, isNew: timex.setting.isFirstOfParagraph)
    guard let last, last.span == .year, last.year != anchor.year,
      abs(last.monthSpan.gap(to: fields.monthSpan)) > 12
    else { return step }
    return step + otherYear
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
