internal import Chronology
internal import Extraction

/// Wrong answers of the right kind, from the same text, for multiple choice.
struct WrongAnswers {
  private struct Name {
    let text: String
    /// How far down the text it stands.
    let place: Int
  }

  /// The names of each kind, in the order of the text.
  private var names: [String: [Name]] = [:]
  /// The dates of each precision, in the order of time.
  private var dates: [PartialDate.Precision: [PartialDate]] = [:]

  /// How many are offered at most; fewer than `fewest` are not worth it.
  private static let most = 4
  private static let fewest = 2
  /// How many on either side are looked at.
  private static let reach = 24

  /// - Parameters:
  ///   - facts: all of the document.
  ///   - things: what its sentences name, each with the number of facts before it.
  init(of facts: [DatedFact], things: [(thing: NamedThing, place: Int)]) {
    var seenNames: Set<String> = []
    var seenDates: Set<PartialDate> = []
    for (place, fact) in facts.enumerated() {
      if case .date(let date) = fact.date, fact.timex.part == nil,
        seenDates.insert(date).inserted
      {
        dates[date.precision, default: []].append(date)
      }
      for argument in fact.arguments {
        let phrase = argument.role == .subject ? fact.subject : fact.complement
        var found = AskedThing(argument, in: phrase).map { ($0.pool, $0.answer) }
        if found == nil, argument.kind == .place, argument.name == argument.pieces {
          found = ("place", Phrase(pieces: Array(phrase.pieces[argument.pieces])).text)
        }
        guard let (pool, text) = found, seenNames.insert(pool + "|" + text).inserted else {
          continue
        }
        names[pool, default: []].append(Name(text: text, place: place))
      }
    }
    for (thing, place) in things {
      guard let pool = Self.pool(of: thing), seenNames.insert(pool + "|" + thing.text).inserted
      else { continue }
      names[pool, default: []].append(Name(text: thing.text, place: place))
    }
    for pool in names.keys {
      names[pool]?.sort { ($0.place, $0.text) < ($1.place, $1.text) }
    }
    for precision in dates.keys {
      dates[precision]?.sort { (Self.day($0), $0.english) < (Self.day($1), $1.english) }
    }
  }

  private static func pool(of thing: NamedThing) -> String? {
    switch thing.kind {
    case .person: "person"
    case .state: "country"
    // A garden or a school is no city.
    case .place:
      KindNouns.kind(ofName: thing.text) ?? (isPlainPlace(thing.text) ? "place" : nil)
    default: KindNouns.kind(ofName: thing.text)
    }
  }

  /// Not an acronym, a "Union" or anything "of" something: those may be bodies.
  private static func isPlainPlace(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return !words.contains { word in
      word == "of" || NameWords.isKind(word) || word.count > 1 && word == word.uppercased()
    }
  }

  /// Other names of the answer's kind, the nearest in the text first.
  ///
  /// None shares a word with the answer, or stands in what is shown, the evidence or the question: it
  /// might be right too.
  func names(
    like answer: String, pool: String, near place: Int, shown: [String]
  ) -> [String] {
    let own = CardCheck.telling(answer)
    let kind = Set([pool])
    let near = Self.near(names[pool] ?? []) { $0.place < place }
    let fit = near.filter { name in
      CardCheck.telling(name.text).subtracting(kind).isDisjoint(with: own)
        && !shown.contains(where: { $0.contains(name.text) })
        // Those who are allied with whom, the name does not say.
        && !(pool == "people" && (answer.hasSuffix("Allies") || name.text.hasSuffix("Allies")))
    }
    let nearest = fit.sorted { (abs($0.place - place), $0.text) < (abs($1.place - place), $1.text) }
    // "John Reed" and "Major John Reed" are one.
    var chosen: [String] = []
    for name in nearest where chosen.count < Self.most {
      let words = CardCheck.telling(name.text).subtracting(kind)
      if chosen.allSatisfy({ words.isDisjoint(with: CardCheck.telling($0)) }) {
        chosen.append(name.text)
      }
    }
    return chosen.count < Self.fewest ? [] : chosen
  }

  /// Other dates of the same precision, the nearest in time first, written as the answer is.
  func dates(like value: TemporalValue, answer: String, asked: String) -> [String] {
    guard case .date(let date) = value, let style = DateStyle(of: answer, date) else { return [] }
    let day = Self.day(date)
    let near = Self.near(dates[date.precision] ?? []) { Self.day($0) < day }
    let fit = near.filter { $0.isApproximate == date.isApproximate && $0 != date }
    let nearest = fit.sorted {
      (abs(Self.day($0) - day), $0.english) < (abs(Self.day($1) - day), $1.english)
    }
    let chosen = nearest.map(style.text).filter { !asked.contains($0) }.prefix(Self.most)
    return chosen.count < Self.fewest ? [] : Array(chosen)
  }

  /// Those around the place where the predicate turns false.
  private static func near<Element>(
    _ list: [Element], before isBefore: (Element) -> Bool
  ) -> ArraySlice<Element> {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return list[max(0, low - reach)..<min(list.count, low + reach)]
  }

  /// A number that grows with time.
  private static func day(_ date: PartialDate) -> Int {
    date.year * 372 + ((date.month ?? 1) - 1) * 31 + (date.day ?? 1)
  }
}

/// The way in which a text writes a date, to write others alike.
private enum DateStyle {
  case english, monthFirst

  /// Nil for a style that is not known.
  init?(of text: String, _ date: PartialDate) {
    if text == date.english {
      self = .english
    } else if text == Self.monthFirst(date) {
      self = .monthFirst
    } else {
      return nil
    }
  }

  func text(of date: PartialDate) -> String {
    self == .english ? date.english : Self.monthFirst(date)
  }

  /// `June 26, 1908`.
  private static func monthFirst(_ date: PartialDate) -> String {
    guard let month = date.month, let day = date.day else { return date.english }
    return "\(PartialDate.monthNames[month - 1]) \(day), \(date.year)"
  }
}
