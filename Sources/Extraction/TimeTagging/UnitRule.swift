/// Expressions around a unit: `two years later`, `that month`, `the next day`, `for six weeks`,
/// `a 24-year reign`, `twice a day`, `in August of that year`.
///
/// The rule stands on the unit and looks back over the amount and the words that point, then ahead
/// for a direction.
struct UnitRule {
  private let tokens: TimeTokens
  /// Where the unit stands.
  private let index: Int
  private let unit: TimeUnit
  private let isPlural: Bool

  static func match(_ tokens: TimeTokens, _ index: Int) -> Timex? {
    let token = tokens[index]
    let number = tokens.value(index)
    let unit: TimeUnit
    switch token.kind {
    case .unit, .units: unit = TimeUnit(rawValue: number) ?? .day
    case .dayPart, .season, .stretch, .time: unit = .day
    default: return nil
    }
    let rule = UnitRule(tokens: tokens, index: index, unit: unit, isPlural: token.kind == .units)
    return rule.match()
  }

  private init(tokens: TimeTokens, index: Int, unit: TimeUnit, isPlural: Bool) {
    self.tokens = tokens
    self.index = index
    self.unit = unit
    self.isPlural = isPlural
  }

  /// The words before the unit, read backwards.
  private struct Before {
    var first: Int
    var amount: Amount?
    var isFew = false
    var pointer: Int?
    var isSame = false
    var determiner: TimeToken.Kind?
    var isThat = false
    var isDeictic = false
    var isEvery = false
    var ordinal: Int?
    var part: PeriodPart?
    var isHyphenated = false
    var isApproximate = false
    var hasAdjective = false
  }

  private func readBefore() -> Before {
    var before = Before(first: index)
    var place = index - 1
    if tokens.isDash(place, tight: true) {
      before.isHyphenated = true
      place -= 1
    }
    if let amount = Amount.read(tokens, endingAt: place) {
      before.amount = amount
      before.first = amount.first
      place = amount.first - 1
    } else if tokens.kind(place) == .word, !tokens[place].isCapitalized, !tokens[place].isPlural,
      let amount = Amount.read(tokens, endingAt: place - 1), !before.isHyphenated,
      amount.count.map({ $0 > 1 }) ?? true, token(.unit, .units)
    {
      // "two bloody weeks"
      before.amount = amount
      before.first = amount.first
      before.hasAdjective = true
      place = amount.first - 1
    } else if before.isHyphenated {
      return Before(first: index)
    }
    readPointers(&before, &place)
    readApproximation(&before, &place)
    return before
  }

  private func readPointers(_ before: inout Before, _ place: inout Int) {
    while true {
      let token = tokens[place]
      switch token.kind {
      case .cardinal where before.amount == nil && before.pointer != nil:
        before.amount = Amount.read(tokens, endingAt: place)
        place = before.amount?.first ?? place
      case .fewness where before.amount == nil && !before.isFew:
        before.isFew = true
      case .pointer:
        if tokens.value(place) == 0 {
          before.isSame = true
        } else {
          before.pointer = tokens.value(place)
        }
      case .ordinal where before.ordinal == nil, .ordinalNumber where before.ordinal == nil:
        before.ordinal = tokens.value(place)
      case .part where before.part == nil && before.determiner == nil:
        before.part = PeriodPart(rawValue: tokens.value(place))
      case .demonstrative where before.determiner == nil:
        before.determiner = .demonstrative
        before.isThat = tokens.isWord(place, "that") || tokens.isWord(place, "those")
        before.isDeictic = !before.isThat
      case .the where before.determiner == nil:
        before.determiner = .the
      case .article where before.determiner == nil:
        before.determiner = .article
      case .every where before.determiner == nil:
        before.determiner = .every
      case .per where before.determiner == nil:
        before.determiner = .per
      default:
        return
      }
      before.first = place
      place -= 1
      switch before.determiner {
      case nil, .article?: continue
      default: return
      }
    }
  }

  /// "over", "more than", "nearly" before an amount.
  private func readApproximation(_ before: inout Before, _ place: inout Int) {
    guard before.amount != nil || before.determiner == .article || before.isFew else { return }
    guard before.determiner != .the, before.determiner != .demonstrative else { return }
    while true {
      switch tokens.kind(place) {
      case .approximate
      where !tokens.isWord(place, "c") && !(tokens.isWord(place, "just") && before.isApproximate):
        before.first = place
        before.isApproximate = true
        place -= 1
      case .than where tokens.kind(place - 1) == .comparative:
        before.first = place - 1
        before.isApproximate = true
        place -= 2
      default: return
      }
    }
  }

  private func token(_ kinds: TimeToken.Kind...) -> Bool { kinds.contains(tokens.kind(index)) }

  // MARK: - Reading

  private func match() -> Timex? {
    var before = readBefore()
    switch tokens.kind(index) {
    case .unit, .units: break
    default: return pointing(before)
    }
    let next = index + 1
    if before.determiner == .every || before.determiner == .per { return set(before) }
    // "year-long", "nine day long"
    if tokens.kind(next) == .dash, tokens.kind(next + 1) == .long || tokens.kind(next + 1) == .old {
      return attributive(before, end: next + 2)
    }
    if tokens.kind(next) == .long || tokens.kind(next) == .old, before.amount != nil {
      return isPlural ? duration(before, end: next + 1) : attributive(before, end: next + 1)
    }
    if let neighbour = neighbour(before) { return neighbour }
    if let later = offset(before) { return later }
    if unit == .year, !isPlural, tokens.kind(index - 2) == .possessive, index > 1,
      Self.schoolYears.contains(tokens, index - 1)
    {
      before.first = index - 2
      return shifted(0, before, end: index + 1)
    }
    if before.isHyphenated || isAttributive(before) { return attributive(before, end: index + 1) }
    if before.pointer != nil || before.isSame || before.determiner == .demonstrative
      || before.ordinal != nil
    {
      return pointing(before)
    }
    if before.amount != nil { return duration(before, end: index + 1) }
    if before.determiner == .article, !isPlural {
      if tokens.isWord(index, "season") { return nil }
      if isRate(before) { return set(before) }
      before.amount = Amount(count: 1, first: before.first)
      return duration(before, end: index + 1)
    }
    if before.isFew { return duration(before, end: index + 1) }
    if before.determiner == .the, before.part == nil { return wholePeriod(before) }
    if isPlural, before.determiner == nil, isMeasured { return duration(before, end: index + 1) }
    if isPlural, before.determiner == .the, tokens.kind(index + 1) == .of, unit != .decade {
      return duration(before, end: index + 1)
    }
    return nil
  }

  private static let spanning = TextSet(["over", "during", "throughout", "within"])

  private static let schoolYears = TextSet(["freshman", "sophomore", "junior", "senior"])

  /// Whether a number above one stands before a singular: "a three year truce".
  private func isAttributive(_ before: Before) -> Bool {
    guard let count = before.amount?.count, count > 1, !isPlural else { return false }
    return tokens.kind(index) == .unit
  }

  /// `24-year` before a noun, without the article; `a 24-year period` with it.
  private func attributive(_ before: Before, end: Int) -> Timex? {
    var before = before
    if tokens.kind(end) == .stretch {
      if let amount = before.amount, tokens.kind(amount.first - 1) == .article {
        before.first = amount.first - 1
      }
      return duration(before, end: end + 1)
    }
    before.first = before.amount?.first ?? index
    return duration(before, end: end)
  }

  /// `the day before`, `the following day`'s other order `the day following`.
  private func neighbour(_ before: Before) -> Timex? {
    guard before.determiner == .the, before.amount == nil, before.pointer == nil, !isPlural,
      unit.rawValue >= TimeUnit.day.rawValue
    else { return nil }
    let next = index + 1
    let isLater = tokens.kind(next) == .later && !tokens.isWord(next, "ago")
    guard isLater || tokens.isWord(next, "following") else { return nil }
    let end =
      tokens.isWord(next, "before") || tokens.isWord(next, "after")
      ? NounTail.end(tokens, from: next + 1) : next + 1
    return shifted(tokens.value(next), before, end: end)
  }

  /// "thirty deaths a day": a number or amount stands shortly before.
  private func isRate(_ before: Before) -> Bool {
    guard unit.rawValue >= TimeUnit.minute.rawValue else { return false }
    switch tokens.kind(before.first - 1) {
    case .number, .grouped, .decimal, .ordinalNumber: return true
    case .cardinal: return true
    case .word:
      return tokens.isWord(before.first - 1, "twice") || tokens.isWord(before.first - 1, "once")
        || tokens.isWord(before.first - 1, "times") || tokens.kind(before.first - 2) == .currency
        || tokens.isWord(before.first - 1, "billion") || tokens.isWord(before.first - 1, "million")
    case .time: return tokens.value(before.first - 1) == 1
    default: return false
    }
  }

  /// "for months", "within days": a preposition makes the bare plural a measure of time.
  private var isMeasured: Bool {
    switch tokens.kind(index - 1) {
    case .preposition, .and: true
    case .in: false
    case .lineBreak, .period: tokens.kind(index + 1) == .later
    default: tokens.kind(index + 1) == .of && tokens[index - 1].kind == .function
    }
  }

  /// `the year` after "later in" or "end of", which other rules put before it.
  private func wholePeriod(_ before: Before) -> Timex? {
    guard !isPlural else { return nil }
    if unit == .year,
      Self.spanning.contains(tokens, before.first - 1)
        && [.period, .comma, .lineBreak, .the].contains(tokens.kind(index + 1))
    {
      return shifted(0, before, end: index + 1)
    }
    guard tokens.kind(before.first - 1) == .of || tokens.kind(before.first - 1) == .in
    else { return nil }
    let isPart =
      tokens.kind(before.first - 1) == .of
      ? tokens.kind(before.first - 2) == .partNoun || isPartPhrase(before.first - 2)
      : tokens.kind(before.first - 2) == .later || tokens.kind(before.first - 2) == .part
    guard isPart, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    return shifted(0, before, end: index + 1)
  }

  private func isPartPhrase(_ place: Int) -> Bool {
    tokens.kind(place) == .half || tokens.isWord(place, "part") || tokens.isWord(place, "turn")
  }

  /// "for the next decade", "in the past decade": how long, not when.
  private func isLasting(_ before: Before) -> Bool {
    if tokens.isWord(before.first - 1, "for") { return tokens.isWord(index - 1, "next") }
    return unit == .decade && tokens.isWord(index - 1, "past")
  }

  // MARK: - Kinds of meaning

  private func duration(_ before: Before, end: Int) -> Timex? {
    guard unit != .second else { return nil }
    var count = before.amount?.count
    if before.amount == nil, !before.isFew, !isPlural { count = 1 }
    if before.isFew { count = nil }
    var last = end
    if tokens.kind(last) == .and, tokens.kind(last + 1) == .article,
      tokens.kind(last + 2) == .half
    {
      count = count.map { $0 + 0.5 }
      last += 3
    }
    if tokens.kind(last) == .of, tokens.kind(last + 1) == .age { last += 2 }
    if tokens.kind(last) == .old { last += 1 }
    if tokens.kind(last) == .of, last == index + 1, !before.isHyphenated {
      last = NounTail.end(tokens, from: last + 1)
    }
    var timex = Timex(
      range: 0..<0, kind: .duration, meaning: .duration(count: count, unit),
      tokens: before.first..<last)
    timex.isApproximate = before.isApproximate
    return timex
  }

  private func set(_ before: Before) -> Timex? {
    let count = Int(before.amount?.count ?? 1)
    var first = before.first
    if tokens.isWord(first - 1, "twice") || tokens.isWord(first - 1, "once") {
      first -= 1
    } else if tokens.isWord(first - 1, "times"), tokens.kind(first - 2) == .cardinal {
      first -= 2
    }
    return Timex(
      range: 0..<0, kind: .set, meaning: .every(count: count, unit), tokens: first..<index + 1)
  }

  /// `two years later`, `a few days before`, `six months ago`.
  private func offset(_ before: Before) -> Timex? {
    guard before.amount != nil || before.determiner == .article || before.isFew || isPlural
    else { return nil }
    var next = index + 1
    var direction = 0
    var isAgo = false
    if tokens.kind(next) == .later {
      direction = tokens.value(next)
      isAgo = tokens.isWord(next, "ago")
    } else if tokens.kind(next) == .pointer, tokens.isWord(next, "previously") {
      direction = -1
    } else if tokens.isWord(next, "previously") {
      direction = -1
    } else {
      return nil
    }
    guard before.determiner != .the, before.determiner != .demonstrative else { return nil }
    let isClause =
      tokens.isWord(next, "after") || tokens.isWord(next, "before")
    next = isClause ? NounTail.end(tokens, from: next + 1) : next + 1
    let count = before.isFew ? nil : before.amount?.count ?? (isPlural ? nil : 1)
    if isClause, next > index + 2 {
      // "two years after the fire": what happened then is not known here.
      return Timex(
        range: 0..<0, kind: unit.rawValue < TimeUnit.day.rawValue ? .time : .date,
        meaning: .unknown, tokens: before.first..<next)
    }
    var shift = Timex.Shift(unit: unit)
    shift.origin = isAgo ? .speech : .story
    shift.count = count.map { direction * Int($0) }
    if unit == .decade || unit == .century {
      shift.unit = .year
      shift.count = shift.count.map { $0 * (unit == .decade ? 10 : 100) }
    }
    if shift.count == nil {
      return Timex(
        range: 0..<0, kind: .date, meaning: .reference(direction > 0 ? .future : .past),
        tokens: before.first..<next)
    }
    return Timex(
      range: 0..<0, kind: unit.rawValue < TimeUnit.day.rawValue ? .time : .date,
      meaning: .shifted(shift, CalendarFields()), tokens: before.first..<next)
  }

  private func shifted(
    _ count: Int, _ before: Before, end: Int, fields: CalendarFields = CalendarFields(),
    isNearest: Bool = false, unit: TimeUnit? = nil
  ) -> Timex {
    var shift = Timex.Shift(count: count, unit: unit ?? self.unit)
    shift.isNearest = isNearest
    if before.isDeictic || (before.determiner == nil && before.pointer != nil && !before.isSame) {
      shift.origin = .speech
    }
    var timex = Timex(
      range: 0..<0, kind: fields.isTime ? .time : .date, meaning: .shifted(shift, fields),
      tokens: before.first..<end)
    timex.part = before.part
    return timex
  }

  /// `that year`, `the following spring`, `the same time`, `this period`.
  private func pointing(_ before: Before) -> Timex? {
    let isDemonstrative = before.determiner == .demonstrative
    if tokens.isWord(index, "time"), tokens.kind(index - 1) == .the,
      tokens.isWord(index - 2, "at"), before.ordinal == nil
    {
      return Timex(
        range: 0..<0, kind: .date, meaning: .reference(.present), tokens: index - 1..<index + 1)
    }
    guard
      before.pointer != nil || before.isSame || isDemonstrative || before.ordinal != nil
        || tokens.kind(index) == .dayPart
    else { return nil }
    let count = before.pointer ?? 0
    switch tokens.kind(index) {
    case .unit where before.amount == nil && !before.isFew && before.ordinal == nil:
      guard unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      if before.determiner == .the, isLasting(before) { return duration(before, end: index + 1) }
      return shifted(count, before, end: index + 1)
    case .unit, .units:
      if before.ordinal != nil, unit.rawValue < TimeUnit.day.rawValue,
        [.of, .later].contains(tokens.kind(index + 1)), isPlural
      {
        return Timex(
          range: 0..<0, kind: .date, meaning: .unknown,
          tokens: before.first..<NounTail.end(tokens, from: index + 2))
      }
      if before.ordinal != nil, before.determiner != .the || unit.rawValue < TimeUnit.day.rawValue {
        return nil
      }
      if before.ordinal != nil, before.amount == nil, tokens.kind(index + 1) == .of,
        unit.rawValue >= TimeUnit.week.rawValue, before.part == nil
      {
        return duration(before, end: index + 1)
      }
      if before.ordinal != nil, before.amount == nil {
        return isPlural
          ? nil
          : Timex(
            range: 0..<0, kind: .date, meaning: .unknown, tokens: before.first..<index + 1)
      }
      if before.isThat || isDemonstrative, before.amount == nil {
        return Timex(
          range: 0..<0, kind: .date,
          meaning: before.isDeictic ? .reference(.present) : .unknown,
          tokens: before.first..<index + 1)
      }
      return duration(before, end: index + 1)
    case .season:
      guard before.pointer != nil || before.isSame || isDemonstrative, before.amount == nil
      else { return nil }
      var fields = CalendarFields()
      fields.season = tokens.value(index)
      return shifted(
        count, before, end: index + 1, fields: fields, isNearest: !before.isSame && count != 0,
        unit: .year)
    case .dayPart:
      return dayPart(before, count)
    case .stretch, .time:
      guard before.isSame || isDemonstrative, before.amount == nil,
        isDemonstrative == false
          || [.preposition, .in, .of].contains(tokens.kind(before.first - 1))
          || tokens.isWord(before.first - 1, "all")
      else { return nil }
      if tokens.isWord(before.first, "this"), tokens.isWord(before.first - 1, "at"),
        tokens.isWord(index, "time")
      {
        return Timex(
          range: 0..<0, kind: .date, meaning: .reference(.present),
          tokens: before.first - 1..<index + 1)
      }
      var shift = Timex.Shift(count: 0, unit: .second)
      shift.origin = .story
      return Timex(
        range: 0..<0, kind: .date, meaning: .shifted(shift, CalendarFields()),
        tokens: before.first..<index + 1)
    default: return nil
    }
  }

  /// `that afternoon`, `the next morning`, `the early morning hours`.
  private func dayPart(_ before: Before, _ count: Int) -> Timex? {
    var fields = CalendarFields()
    fields.dayPart = DayPart(rawValue: tokens.value(index))
    guard before.pointer != nil || before.isSame || before.determiner == .demonstrative,
      before.amount == nil
    else { return nil }
    return shifted(count, before, end: index + 1, fields: fields, unit: .day)
  }
}
