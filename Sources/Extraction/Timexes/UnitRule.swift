/// Expressions around a unit: `two years later`, `that month`, `the next day`, `for six weeks`,
/// `a 24-year reign`, `twice a day`, `in August of that year`.
///
/// The rule stands on the unit and looks back over the amount and the words that point, then ahead
/// for a direction.
struct UnitRule {
  let tokens: TimeTokens
  /// Where the unit stands.
  let index: Int
  let unit: TimeUnit
  let isPlural: Bool

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
  struct Before {
    var first: Int
    var amount: Amount?
    var isFew = false
    var pointer: Int?
    var isSame = false
    var determiner: TimeToken.Kind?
    var isThat = false
    var isDeictic = false
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
    if !isPlural, before.amount == nil, tokens.kind(next) == .and,
      tokens.kind(next + 1) == .article, tokens.kind(next + 2) == .half
    {
      // "a long decade and a half"
      return duration(before, end: next)
    }
    if isPlural, before.first == index, tokens.kind(index - 1) == .word,
      tokens.kind(index - 2) == .demonstrative
    {
      // "these anxious days"
      return sameTime(index - 2..<index + 1)
    }
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
  func isAttributive(_ before: Before) -> Bool {
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
    let isClause = tokens.isWord(next, "before") || tokens.isWord(next, "after")
    if isClause, let event = EventDate.read(tokens, from: next + 1) {
      return counted(from: event, tokens.value(next), before)
    }
    let end =
      isClause
      ? max(next + 1, NounTail.end(tokens, from: next + 1)) : next + 1
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
        && [.period, .comma, .lineBreak, .the, .and].contains(tokens.kind(index + 1))
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
  func isLasting(_ before: Before) -> Bool {
    if tokens.isWord(before.first - 1, "for") { return tokens.isWord(index - 1, "next") }
    return unit == .decade && tokens.isWord(index - 1, "past")
  }
}
