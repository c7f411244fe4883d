package import Chronology
package import Language

/// Turns a document's resolved time expressions into those of a sentence, as fact finding reads them.
///
/// Only what can date something is passed on: durations and words like "now" say nothing of when,
/// and a list of dates is no one date.
package struct TimeExpressionReader {
  /// An expression, and the date the context gives it, if that is sure.
  package struct Reading: Sendable {
    package var expression: TimeExpression
    package var resolved: TemporalValue?
  }

  private let tokens: [Token]

  /// Reads the expressions of a sentence.
  ///
  /// - Parameters:
  ///   - timexes: of the sentence's passage, in order.
  ///   - tokens: of the sentence.
  /// - Returns: the expressions in order, none overlapping another.
  package static func readings(of timexes: [ResolvedTimex], tokens: [Token]) -> [Reading] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    let reader = TimeExpressionReader(tokens: tokens)
    let sentence = first.range.lowerBound..<last.range.upperBound
    var readings: [Reading] = []
    for timex in timexes where sentence.contains(timex.range.lowerBound) {
      guard timex.range.upperBound <= sentence.upperBound else { continue }
      if timex.timex.joint == .other, let last = readings.last,
        reader.isList(last.expression, before: timex)
      {
        readings[readings.count - 1] = reader.list(last.expression, with: timex)
        continue
      }
      guard let reading = reader.reading(of: timex) else { continue }
      if let last = readings.last,
        last.expression.tokens.upperBound > reading.expression.phrase.lowerBound
      {
        continue
      }
      readings.append(reading)
    }
    return readings
  }

  // MARK: - One expression

  private func reading(of resolved: ResolvedTimex) -> Reading? {
    guard let covered = self.covered(by: resolved.range) else { return nil }
    let timex = resolved.timex
    switch timex.kind {
    case .duration, .set: return measure(timex, covered)
    case .date, .time: break
    }
    if case .reference = timex.meaning { return nil }
    var expression = located(covered, resolved)
    expression.meaning = meaning(of: resolved)
    expression.isProse = isProse(timex, covered)
    if ["following", "next", "same"].contains(lower(covered.lowerBound - 1)) {
      // "in the following 1987": the words before say more than the year.
      expression.meaning = .vague
      expression.tokens = covered.lowerBound - 1..<covered.upperBound
    }
    guard isCredible(expression) else { return nil }
    var value: TemporalValue?
    if case .yearless = expression.meaning, resolved.isSure { value = resolved.value }
    return Reading(expression: expression, resolved: value)
  }

  private func meaning(of resolved: ResolvedTimex) -> TimeExpression.Meaning {
    guard case .calendar(let fields) = resolved.timex.meaning, !fields.isTime,
      !resolved.timex.isReckoned
    else { return .vague }
    let isList = resolved.end?.joint == .other && resolved.timex.setting.preposition != .between
    guard !isList, !fields.isCenturyOpen else { return .vague }
    if fields.year != nil { return resolved.value.map { .date($0) } ?? .vague }
    if fields.feast != nil, !resolved.timex.isApproximate, resolved.end == nil,
      case .date(let date)? = resolved.value, date.precision == .day, let month = date.month
    {
      return .yearless(month: month, day: date.day)
    }
    guard resolved.end == nil, !fields.isWeekend, let month = fields.month else { return .vague }
    return .yearless(month: month, day: fields.day)
  }

  private func isProse(_ timex: Timex, _ covered: Range<Int>) -> Bool {
    if let fields = timex.fields {
      if fields.numbers != nil { return false }
      // A feast whose day cannot be told asks for its year alone.
      if fields.feast != nil, fields.day == nil { return false }
    }
    // Brackets hold the other calendar's day, a slash two days or years for one.
    let isDay = timex.explicitFields?.hasDay ?? false
    return !tokens[covered].contains { token in
      token.text.utf8.contains { "([".utf8.contains($0) || isDay && $0 == UInt8(ascii: "/") }
    }
  }

  /// `after a week`, `aged 18`: they date nothing, but no other date may be taken for theirs.
  private func measure(_ timex: Timex, _ covered: Range<Int>) -> Reading? {
    var first = covered.lowerBound
    switch lower(first - 1) {
    case "after", "within": first -= 1
    case "of" where lower(first - 2) == "age": first -= 2
    case "age", "aged": first -= 1
    default: return nil
    }
    let tokens = first..<covered.upperBound
    return Reading(
      expression: TimeExpression(
        tokens: tokens, meaning: .vague, part: nil, signal: nil, phrase: tokens))
  }

  /// The tokens that a byte range covers.
  private func covered(by range: Range<Int>) -> Range<Int>? {
    guard let first = tokens.firstIndex(where: { $0.range.upperBound > range.lowerBound }),
      let last = tokens.lastIndex(where: { $0.range.lowerBound < range.upperBound }), first <= last
    else { return nil }
    return first..<last + 1
  }

  private func lower(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].lowercased : nil
  }

  // MARK: - Its place

  /// Sets the preposition and article before an expression apart from it.
  private func located(_ covered: Range<Int>, _ resolved: ResolvedTimex) -> TimeExpression {
    var start = covered.lowerBound
    var first = start
    if lower(start) == "the", start + 1 < covered.upperBound { start += 1 }
    if ["year", "years"].contains(lower(start)), start + 1 < covered.upperBound, start > first {
      start += 1
    }
    if first == start, lower(first - 1) == "the" { first -= 1 }
    let part = resolved.timex.part.map { part -> TimeExpression.Part in
      switch part {
      case .start: .start
      case .middle: .middle
      case .end: .end
      }
    }
    var expression = TimeExpression(
      tokens: start..<covered.upperBound, meaning: .vague, part: part, signal: nil,
      phrase: first..<covered.upperBound)
    if let opener = rangeOpener(before: first, resolved) {
      let whole = first - 1..<covered.upperBound
      expression.tokens = whole
      expression.phrase = whole
      expression.signal = opener
      return expression
    }
    if part != nil, ["early", "late", "later", "earlier"].contains(lower(start)),
      lower(start + 1) == "in"
    {
      // "early in 1862": the preposition stands inside.
      expression.signal = .in
      return expression
    }
    let preposition = TimeSignals.match(tokens, before: first)
    let isBareYear = part == nil && resolved.end == nil && isYear(resolved)
    let isModifier = isBareYear && lower(start - 1) == "the"
    expression.signal = isModifier ? .of : preposition?.signal
    expression.phrase = (first - (preposition?.length ?? 0))..<covered.upperBound
    return expression
  }

  /// `from 1914 to 1918`, `between 1970-73`: the opening word is part of the expression.
  private func rangeOpener(
    before first: Int, _ resolved: ResolvedTimex
  ) -> TimeExpression.Signal? {
    guard let end = resolved.end else { return nil }
    switch lower(first - 1) {
    case "between": return .between
    case "from":
      guard let covered = covered(by: end.range) else { return nil }
      let joint = lower(covered.lowerBound - 1)
      return ["to", "until", "till", "through"].contains(joint) ? .fromTo : nil
    default: return nil
    }
  }

  private func isYear(_ resolved: ResolvedTimex) -> Bool {
    guard let fields = resolved.timex.explicitFields else { return false }
    return fields.isYearOnly && fields.span == .year
  }

  /// Whether a bare number or month name is a date and nothing else.
  private func isCredible(_ expression: TimeExpression) -> Bool {
    switch expression.meaning {
    case .yearless(_, nil):
      return expression.signal != nil || expression.part != nil
    case .date(.date(let date)) where date.precision == .year && expression.tokens.count == 1:
      let isInBrackets =
        lower(expression.tokens.lowerBound - 1) == "(" && lower(expression.tokens.upperBound) == ")"
      return isInBrackets || expression.signal != nil || expression.part != nil
    default: return true
    }
  }

  // MARK: - Lists

  /// Whether only the joining word stands between.
  private func isList(_ expression: TimeExpression, before next: ResolvedTimex) -> Bool {
    guard let covered = covered(by: next.range) else { return false }
    return expression.tokens.upperBound + 1 == covered.lowerBound
  }

  private func list(_ expression: TimeExpression, with next: ResolvedTimex) -> Reading {
    var whole = expression
    let end = covered(by: next.range)?.upperBound ?? expression.tokens.upperBound
    whole.tokens = expression.tokens.lowerBound..<end
    whole.phrase = expression.phrase.lowerBound..<end
    whole.meaning = .vague
    return Reading(expression: whole)
  }
}
