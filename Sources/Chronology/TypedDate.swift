/// Reads a date as somebody types it, in any usual notation.
///
/// `26 June 1908`, `June 26, 1908`, `26.6.1908`, `1908-06-26`, `in 1933`, `the 1920s`, `c. 1940`,
/// `44 BC`, `1948-49`, `from March 1981 to June 1983`, and EDTF itself. Where `6/7/1908` could be
/// two days, the day comes first. "early", "late" and their like are passed over.
extension TemporalValue {
  /// Nil when the text is no date.
  package init?(typed text: String) {
    let words = TypedDateWords(text)
    if let interval = words.interval {
      self = interval
    } else if let date = words.date(words.all) {
      self = .date(date)
    } else if let value = TemporalValue(edtf: words.trimmed.uppercased()) {
      self = value
    } else {
      return nil
    }
  }
}

/// The words and numbers of a typed date, and the readings they allow.
struct TypedDateWords {
  /// The text without blanks at its ends.
  let trimmed: String
  /// Lower-case words, numbers and the separators `.` `/` `-`.
  let all: [String]

  init(_ text: String) {
    var words: [String] = []
    var word = ""
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    for character in text.lowercased() {
      switch character {
      case "–", "—", "-", "/":
        if !word.isEmpty { words.append(word) }
        word = ""
        words.append(character == "/" ? "/" : "-")
      case ".":
        // 26.6.1908, but not "c." or "Jan."
        if word.last.map(isDigit) == true {
          words.append(word)
          words.append(".")
          word = ""
        }
      case "~": words.append("about")
      case "’", "'": break
      case _ where character.isLetter || isDigit(character): word.append(character)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    while words.last == "." { words.removeLast() }
    all = words
    trimmed = String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  // MARK: - Intervals

  /// `1948-49`, `1948 to 1949`, `from ... to ...`, `between ... and ...`, `until ...`, `since ...`.
  var interval: TemporalValue? {
    if let first = all.first, ["until", "till"].contains(first),
      let end = date(Array(all.dropFirst()))
    {
      return .interval(.open, .date(end))
    }
    if all.first == "since", let start = date(Array(all.dropFirst())) {
      return .interval(.date(start), .open)
    }
    for (index, word) in all.enumerated() where index > 0 && index < all.count - 1 {
      guard ["-", "to", "until", "till", "and"].contains(word) else { continue }
      if word == "and", all.first != "between" { continue }
      if let interval = span(Array(all[..<index]), Array(all[(index + 1)...])) { return interval }
    }
    return nil
  }

  private func span(_ left: [String], _ right: [String]) -> TemporalValue? {
    let left = left.drop { ["from", "between"].contains($0) }
    guard var end = date(right) ?? shortYear(right, after: Array(left)) else { return nil }
    var start = date(Array(left))
    if start?.precision == .year, end.precision == .year, let first = start?.year, end.year < 100,
      end.year > 0, right.last?.count == 2
    {
      end = .year(first / 100 * 100 + end.year)
    }
    // "March to June 1983": the start's year is the end's.
    if start == nil { start = date(Array(left) + [String(end.year)]) }
    guard let start, start.dayNumbers.lowerBound < end.dayNumbers.lowerBound else { return nil }
    return .interval(.date(start), .date(end))
  }

  /// The end of `1948-49`.
  private func shortYear(_ words: [String], after left: [String]) -> PartialDate? {
    guard words.count == 1, let number = Int(words[0]), words[0].count == 2,
      let start = date(left), start.precision == .year
    else { return nil }
    return .year(start.year / 100 * 100 + number)
  }

  // MARK: - Single dates

  private static let fillers: Set<String> = [
    "in", "on", "at", "the", "of", "by", "year", "during", "early", "late", "mid", "beginning",
    "end", "middle", "start", "around", "about", "circa", "c", "ca", "approximately", "roughly",
    "ad", "ce", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let approximators: Set<String> = [
    "around", "about", "circa", "c", "ca", "approximately", "roughly",
  ]

  func date(_ words: [String]) -> PartialDate? {
    let isApproximate = words.contains(where: Self.approximators.contains)
    let isEraAD = words.contains("ad") || words.contains("ce")
    let isBC = words.contains("bc") || words.contains("bce")
    var rest = words.filter { !Self.fillers.contains($0) && $0 != "bc" && $0 != "bce" }
    if words.contains("mid"), rest.first == "-" { rest.removeFirst() }
    guard var date = bare(rest, isBC: isBC, hasEra: isBC || isEraAD) else { return nil }
    date.isApproximate = isApproximate
    return date
  }

  private func bare(_ words: [String], isBC: Bool, hasEra: Bool) -> PartialDate? {
    func year(_ word: String) -> Int? {
      guard word.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(word), number < 10_000,
        number > 0, hasEra || word.count >= 3
      else { return nil }
      return isBC ? 1 - number : number
    }
    switch words.count {
    case 1:
      if let year = year(words[0]) { return .year(year) }
      return isBC ? nil : decade(words[0])
    case 2:
      if words[1] == "century", !isBC { return century(words[0]) }
      guard let year = year(words[1]) else { return nil }
      if let season = Self.season(words[0]) { return .season(season, of: year) }
      return Self.month(words[0]).flatMap { .month($0, of: year) }
    case 3:
      if ["/", "."].contains(words[1]), let month = Int(words[0]), let year = year(words[2]) {
        return .month(month, of: year)
      }
      if words[1] == "-", let year = year(words[0]), words[0].count == 4,
        let month = Int(words[2]), words[2].count == 2
      {
        return .month(month, of: year)
      }
      guard let year = year(words[2]) else { return nil }
      if let day = Self.day(words[0]), let month = Self.month(words[1]) {
        return Self.dated(year, month, day)
      }
      if let month = Self.month(words[0]), let day = Self.day(words[1]) {
        return Self.dated(year, month, day)
      }
      return nil
    case 5: return numeric(words, year: year)
    default: return nil
    }
  }

  /// `26.6.1908`, `26/6/1908`, `6/26/1908`, `1908-06-26`.
  private func numeric(_ words: [String], year: (String) -> Int?) -> PartialDate? {
    guard words[1] == words[3], ["/", ".", "-"].contains(words[1]) else { return nil }
    if words[0].count == 4, let year = year(words[0]), let month = Int(words[2]),
      let day = Int(words[4])
    {
      return Self.dated(year, month, day)
    }
    guard let year = year(words[4]), let first = Int(words[0]), let second = Int(words[2])
    else { return nil }
    return Self.dated(year, second, first) ?? Self.dated(year, first, second)
  }

  private static func dated(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    CalendarDate(year: year, month: month, day: day).map { .day($0) }
  }

  private func decade(_ word: String) -> PartialDate? {
    guard word.hasSuffix("s"), word.count == 5, let year = Int(word.dropLast()), year % 10 == 0
    else { return nil }
    return .decade(holding: year)
  }

  private func century(_ word: String) -> PartialDate? {
    let number = Self.ordinals.firstIndex(of: word).map { $0 + 1 } ?? Self.ordinalNumber(word)
    guard let number, (1...21).contains(number) else { return nil }
    return .century(holding: (number - 1) * 100)
  }

  private static func day(_ word: String) -> Int? {
    guard let day = Int(word) ?? ordinalNumber(word), (1...31).contains(day) else { return nil }
    return day
  }

  private static func ordinalNumber(_ word: String) -> Int? {
    guard ["st", "nd", "rd", "th"].contains(word.suffix(2)) else { return nil }
    return Int(word.dropLast(2))
  }

  /// A month's name, or its beginning of at least three letters.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return PartialDate.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
      ?? (word == "sept" ? 9 : nil)
  }

  private static func season(_ word: String) -> PartialDate.Season? {
    switch word {
    case "spring": .spring
    case "summer": .summer
    case "autumn", "fall": .autumn
    case "winter": .winter
    default: nil
    }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]
}
