/// Grows an expression to the left over the words that narrow it: `early`, `the end of`,
/// `the latter half of`, `the night of`, `about`.
enum Extents {
  static func extended(_ timex: Timex, _ tokens: TimeTokens) -> Timex {
    var timex = timex
    while step(&timex, tokens) {}
    return timex
  }

  /// Takes one more word or phrase; false when nothing more belongs to the expression.
  private static func step(_ timex: inout Timex, _ tokens: TimeTokens) -> Bool {
    let first = timex.tokens.lowerBound
    let before = first - 1
    switch tokens.kind(before) {
    case .the: return takeArticle(&timex, tokens, before)
    case .part where timex.part == nil && isPartable(timex):
      timex.part = PeriodPart(rawValue: tokens.value(before))
      grow(&timex, to: before)
      return true
    case .dash where tokens.kind(before - 1) == .part && timex.part == nil && isPartable(timex):
      timex.part = PeriodPart(rawValue: tokens.value(before - 1))
      grow(&timex, to: before - 1)
      return true
    case .dash
    where tokens.kind(before - 1) == .cardinal
      && (timex.fields?.span == .century || CalendarRule.tensBefore(tokens, first) != nil):
      grow(&timex, to: before - 1)
      return true
    case .of: return takePhrase(&timex, tokens, before)
    case .in where tokens.kind(before - 1) == .part || isLaterIn(timex, tokens, before - 1):
      timex.part = PeriodPart(rawValue: tokens.value(before - 1))
      if tokens.kind(before - 1) == .later {
        timex.part = tokens.value(before - 1) > 0 ? .end : .start
      }
      grow(&timex, to: before - 1)
      return true
    case .later
    where isPointing(timex) && (tokens.isWord(before, "later") || tokens.isWord(before, "earlier")):
      timex.part = tokens.value(before) > 0 ? .end : .start
      grow(&timex, to: before)
      return true
    case .approximate
    where isDate(timex) && !tokens.isWord(before, "c") && !tokens.isWord(before, "circa"):
      guard tokens.value(before) == 0 || isPointing(timex) && tokens.kind(first) != .the else {
        return false
      }
      timex.isApproximate = true
      var place = before
      if tokens.isWord(before, "ca"), tokens.kind(first) != .period { place = before }
      grow(&timex, to: place)
      return true
    case .period where tokens.isWord(before - 1, "ca") || tokens.isWord(before - 1, "c"):
      timex.isApproximate = true
      guard tokens.isWord(before - 1, "ca") else { return false }
      grow(&timex, to: before - 1)
      return true
    case .units where tokens.value(before) == TimeUnit.year.rawValue && isYear(timex),
      .unit where tokens.value(before) == TimeUnit.year.rawValue && isYear(timex):
      guard tokens.kind(before - 1) == .the else { return false }
      grow(&timex, to: before - 1)
      return true
    case .dash where isNamedDecade(timex, tokens) && tokens.kind(before - 1) == .cardinal:
      grow(&timex, to: before - 1)
      return true
    case .cardinal where isNamedDecade(timex, tokens):
      grow(&timex, to: before)
      return true
    case .apostrophe where isDecade(timex) && tokens[first].isAttached:
      grow(&timex, to: before)
      return true
    case .every where timex.fields?.weekday != nil && timex.fields?.month == nil:
      guard let fields = timex.fields else { return false }
      timex.kind = .set
      timex.meaning = .recurring(fields)
      grow(&timex, to: before)
      return true
    default: return false
    }
  }

  private static func grow(_ timex: inout Timex, to first: Int) {
    timex.tokens = first..<timex.tokens.upperBound
  }

  private static func isDate(_ timex: Timex) -> Bool {
    timex.kind == .date
  }

  private static func isPointing(_ timex: Timex) -> Bool {
    guard case .shifted = timex.meaning else { return false }
    return true
  }

  private static func isPartable(_ timex: Timex) -> Bool {
    timex.kind == .date || timex.kind == .time
  }

  private static func isYear(_ timex: Timex) -> Bool {
    guard let fields = timex.explicitFields else { return false }
    return fields.isYearOnly && fields.span == .year
  }

  private static func isDecade(_ timex: Timex) -> Bool {
    timex.explicitFields?.span == .decade
  }

  /// `fifties`, before which a century may stand in words.
  private static func isNamedDecade(_ timex: Timex, _ tokens: TimeTokens) -> Bool {
    let heart = tokens[timex.tokens.lowerBound]
    return heart.kind == .decade && heart.digits == 0 && timex.fields?.isCenturyOpen == false
  }

  private static func isLaterIn(_ timex: Timex, _ tokens: TimeTokens, _ place: Int) -> Bool {
    tokens.isWord(place, "later") || tokens.isWord(place, "earlier")
  }

  /// "the" belongs to seasons, days by their ordinal, centuries and whatever has a part.
  private static func takeArticle(_ timex: inout Timex, _ tokens: TimeTokens, _ place: Int) -> Bool
  {
    let isHead: Bool
    switch timex.meaning {
    case .calendar(let fields):
      if fields.isYearOnly {
        isHead =
          fields.span == .century && !isAttributive(timex, tokens) || timex.part != nil
          || fields.span == .decade && fields.hasEra
      } else if fields.month != nil {
        isHead =
          timex.part != nil
          || [.ordinal, .ordinalNumber, .cardinal].contains(tokens.kind(timex.tokens.lowerBound))
      } else {
        isHead = fields.season != nil && !isAttributive(timex, tokens)
      }
    case .shifted, .duration, .unknown: isHead = true
    default: isHead = false
    }
    let isPart =
      tokens.kind(place - 1) == .of
      && [.partNoun, .half].contains(tokens.kind(place - 2))
    guard isHead || isPart else {
      return false
    }
    grow(&timex, to: place)
    return true
  }

  /// Whether a noun follows that the expression describes: "the summer offensive".
  private static func isAttributive(_ timex: Timex, _ tokens: TimeTokens) -> Bool {
    guard timex.explicitFields == nil || timex.explicitFields?.span == .century,
      timex.explicitFields?.hasEra != true
    else { return false }
    let next = tokens[timex.tokens.upperBound]
    return next.kind == .word && !TimeWords.followers.contains(tokens, timex.tokens.upperBound)
  }

  /// `the end of`, `the second half of`, `the night of`, `the rest of`.
  private static func takePhrase(_ timex: inout Timex, _ tokens: TimeTokens, _ of: Int) -> Bool {
    if timex.kind == .duration { return false }
    var place = of - 1
    let kind = tokens.kind(place)
    switch kind {
    case .partNoun:
      timex.part = PeriodPart(rawValue: tokens.value(place))
    case .half:
      place -= 1
      let isFirst = tokens.value(place) == 1 && tokens.kind(place) != .pointer
      guard [.ordinal, .part, .pointer].contains(tokens.kind(place)) else { return false }
      let isSecond =
        tokens.kind(place) == .part && tokens.value(place) == 3 || tokens.value(place) == 2
      setFields(&timex) { $0.half = isFirst && !isSecond ? 1 : 2 }
    case .dayPart where !isTimeOfDay(timex):
      let part = DayPart(rawValue: tokens.value(place))
      setFields(&timex) { $0.dayPart = part }
      timex.kind = .time
      if tokens.kind(place - 1) == .part { place -= 1 }
    case .units
    where tokens.value(place) == TimeUnit.hour.rawValue && tokens.kind(place - 1) == .dayPart:
      place -= 1
      let part = DayPart(rawValue: tokens.value(place))
      setFields(&timex) { $0.dayPart = part }
      timex.kind = .time
      if tokens.kind(place - 1) == .part { place -= 1 }
    case .season:
      // "the summer of that year"
      let season = tokens.value(place)
      setFields(&timex) { $0.season = season }
      if tokens.kind(place - 1) == .part { place -= 1 }
    case .word, .stretch:
      if tokens.isWord(place, "rest") || tokens.isWord(place, "remainder") {
      } else if tokens.isWord(place, "part") || tokens.isWord(place, "portion") {
        guard [.part, .ordinal, .pointer].contains(tokens.kind(place - 1)) else { return false }
        place -= 1
        timex.part = tokens.value(place) == 3 ? .end : .start
      } else if tokens.isWord(place, "quarter") {
        place -= 1
        let number = tokens.value(place)
        guard [.ordinal, .pointer].contains(tokens.kind(place)), number <= 4 else { return false }
        setFields(&timex) { $0.quarter = tokens.kind(place) == .pointer ? 4 : number }
      } else if tokens.isWord(place, "turn") {
        timex.part = .start
      } else if tokens.isWord(place, "weekend") {
        guard timex.fields?.hasDay ?? false else { return false }
        let isFirstOfTwo = [.dash, .and, .to].contains(tokens.kind(timex.tokens.upperBound))
        setFields(&timex) { $0.isWeekend = !isFirstOfTwo }
      } else {
        return false
      }
    default: return false
    }
    if tokens.kind(place - 1) == .word, tokens.isWord(place - 1, "very") { place -= 1 }
    if tokens.kind(place - 1) == .the {
      place -= 1
    }
    if tokens.kind(place - 1) == .in, tokens.kind(place - 2) == .part, timex.kind == .time {
      place -= 2
    }
    grow(&timex, to: place)
    return true
  }

  private static func isTimeOfDay(_ timex: Timex) -> Bool { timex.fields?.isTime ?? false }

  private static func setFields(_ timex: inout Timex, _ change: (inout CalendarFields) -> Void) {
    switch timex.meaning {
    case .calendar(var fields):
      change(&fields)
      timex.meaning = .calendar(fields)
    case .shifted(let shift, var fields):
      change(&fields)
      timex.meaning = .shifted(shift, fields)
    default: break
    }
  }
}

extension TimeWords {
  /// Words after a season that are no noun it describes.
  static let followers = TextSet([
    "saw", "began", "brought", "came", "passed", "ended", "found", "went", "turned", "the",
    "led", "made", "took", "offered", "started", "lay", "stood", "he", "she", "they", "it", "a",
  ])
}
