/// What an expression around a unit means.
extension UnitRule {
  func duration(_ before: Before, end: Int) -> Timex? {
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

  func set(_ before: Before) -> Timex? {
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
  func offset(_ before: Before) -> Timex? {
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
    next = isClause ? max(next + 1, EventDate.undated(tokens, from: next + 1)) : next + 1
    let count = before.isFew ? nil : before.amount?.count ?? (isPlural ? nil : 1)
    if isClause, let event = EventDate.read(tokens, from: index + 2) {
      return counted(from: event, count.map { direction * Int($0) }, before)
    }
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

  /// `two years after the war of 1870`, `the day before 6 June 1944`.
  func counted(from event: EventDate, _ count: Int?, _ before: Before) -> Timex {
    var unit = unit
    var count = count
    if unit == .decade || unit == .century {
      count = count.map { $0 * (unit == .decade ? 10 : 100) }
      unit = .year
    }
    var timex = Timex(
      range: 0..<0, kind: unit.rawValue < TimeUnit.day.rawValue ? .time : .date,
      meaning: .unknown, tokens: before.first..<event.end)
    if let fields = event.moved(by: count, unit) {
      timex.meaning = .calendar(fields)
      timex.isReckoned = true
      timex.isApproximate = event.isApproximate
    }
    return timex
  }

  func shifted(
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
  func pointing(_ before: Before) -> Timex? {
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
        return sameTime(before.first..<NounTail.end(tokens, from: index + 2))
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
      return sameTime(before.first..<index + 1)
    default: return nil
    }
  }

  /// A time that is the one last mentioned.
  func sameTime(_ place: Range<Int>) -> Timex {
    Timex(
      range: 0..<0, kind: .date,
      meaning: .shifted(Timex.Shift(count: 0, unit: .second), CalendarFields()), tokens: place)
  }

  /// `that afternoon`, `the next morning`, `the early morning hours`.
  func dayPart(_ before: Before, _ count: Int) -> Timex? {
    var fields = CalendarFields()
    fields.dayPart = DayPart(rawValue: tokens.value(index))
    guard before.pointer != nil || before.isSame || before.determiner == .demonstrative,
      before.amount == nil
    else { return nil }
    return shifted(count, before, end: index + 1, fields: fields, unit: .day)
  }
}
