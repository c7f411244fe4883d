/// Finds the time expressions of a text.
///
/// Rules are tried only at words that can be the heart of one: a number, a name of the calendar, a
/// unit. From the heart the expression grows to the left over "early", "the end of" and their like,
/// and to the right over the second half of a range or list.
package struct TimexTagging {
  private let tokens: TimeTokens
  private var found: [Timex] = []
  private var reached = 0
  private var setting = SettingReader()

  /// The time expressions of a range of a text, in order.
  ///
  /// - Parameters:
  ///   - bytes: the UTF-8 text.
  ///   - range: the part to look at.
  /// - Returns: the expressions, none overlapping another.
  package static func timexes(in bytes: [UInt8], range: Range<Int>? = nil) -> [Timex] {
    var tagging = TimexTagging(
      tokens: TimeScanner.tokens(of: bytes, in: range ?? 0..<bytes.count))
    tagging.run()
    return tagging.found
  }

  init(tokens: TimeTokens) { self.tokens = tokens }

  mutating func run() {
    var index = 0
    let count = tokens.count
    while index < count {
      let token = tokens.tokens[index]
      switch token.kind {
      case .word:
        // A word with a value is a Roman numeral.
        index = token.value == 0 ? index + 1 : take(at: index)
      case .the, .comma, .period, .lineBreak, .mark, .function, .auxiliary, .in,
        .preposition,
        .and, .of, .to, .article, .apostrophe, .opening, .closing, .currency, .colon, .slash,
        .dash, .grouped, .decimal, .later, .part, .partNoun, .demonstrative, .possessive, .half,
        .than, .comparative, .fewness, .old, .long, .label, .every, .per, .approximate:
        index += 1
      default:
        index = take(at: index)
      }
    }
  }

  /// Tries the rules at a place and gives the place to go on from.
  private mutating func take(at index: Int) -> Int {
    if let timex = timex(at: index), timex.tokens.lowerBound >= reached {
      add(timex)
      var last = timex
      while let next = RangeRule.continuation(tokens, after: last) {
        add(next)
        last = next
      }
      return max(reached, index + 1)
    }
    return index + 1
  }

  private func timex(at index: Int) -> Timex? {
    let isPointed =
      tokens.kind(index) == .season
      && [.pointer, .demonstrative].contains(tokens.kind(index - 1))
    switch tokens.kind(index) {
    case .ordinal, .ordinalNumber:
      if let anniversary = AnniversaryRule.match(tokens, index) { return anniversary }
    case .weekday, .holiday, .unit:
      if let named = NamedDayRule.match(tokens, index) { return Extents.extended(named, tokens) }
    default: break
    }
    if !isPointed, let dated = DatedRule.match(tokens, index) { return dated }
    if let unit = UnitRule.match(tokens, index) {
      return Extents.extended(unit, tokens)
    }
    return ReferenceRule.match(tokens, index) ?? AgeRule.match(tokens, index)
  }

  private mutating func add(_ timex: Timex) {
    var timex = timex
    timex.range =
      Int(tokens[timex.tokens.lowerBound].start)..<Int(tokens[timex.tokens.upperBound - 1].end)
    if timex.joint == nil { timex.joint = joint(before: timex) }
    let isFirst = found.isEmpty
    setting.advance(to: timex, tokens, isFirst: isFirst)
    timex.setting = setting.setting
    found.append(timex)
    reached = timex.tokens.upperBound
    share(timex)
  }

  /// How the expression goes on from the one found last, when a single word or mark stands between.
  private func joint(before timex: Timex) -> Timex.Joint? {
    guard let last = found.last, case .calendar = timex.meaning else { return nil }
    let between = timex.tokens.lowerBound - last.tokens.upperBound
    var place = last.tokens.upperBound
    let hasArticle = between == 2 && tokens.kind(timex.tokens.lowerBound - 1) == .the
    // "18th- and 19th-century"
    let hasHyphen = between == 2 && tokens.isDash(place) && tokens.kind(place + 1) == .and
    guard between == 1 || hasArticle || hasHyphen else { return nil }
    if hasHyphen { place += 1 }
    switch tokens.kind(place) {
    case .dash, .to: return .end
    case .and, .slash: return .other
    case .preposition:
      let isEnd =
        tokens.isWord(place, "until") || tokens.isWord(place, "till")
        || tokens.isWord(place, "through")
      return isEnd ? .end : nil
    default: return nil
    }
  }

  /// Gives the first half of a range the year, month or era that only its second half names.
  private mutating func share(_ last: Timex) {
    guard last.joint != nil, let source = last.explicitFields else { return }
    var place = found.count - 2
    while place >= 0, found[place + 1].joint != nil {
      guard case .calendar(var fields) = found[place].meaning else { return }
      if fields.year == nil, source.span == .year {
        fields.takeYear(of: source)
        if fields.month == nil, fields.day != nil { fields.month = source.month }
      } else if source.hasEra, !fields.hasEra, fields.year != nil {
        fields.hasEra = true
        fields.isBC = source.isBC
      } else {
        return
      }
      found[place].meaning = .calendar(fields)
      place -= 1
    }
  }
}
