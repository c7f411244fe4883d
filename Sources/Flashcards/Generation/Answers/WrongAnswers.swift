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
  private var dates: [PartialDate] = []

  /// How many are offered at most; fewer than `fewest` are not worth it.
  private static let most = 4
  private static let fewest = 2

  /// - Parameter facts: all of the document.
  init(of facts: [DatedFact]) {
    for (place, fact) in facts.enumerated() {
      if case .date(let date) = fact.date, fact.timex.part == nil, !dates.contains(date) {
        dates.append(date)
      }
      for argument in fact.arguments {
        let phrase = argument.role == .subject ? fact.subject : fact.complement
        var found = AskedThing(argument, in: phrase).map { ($0.pool, $0.answer) }
        if found == nil, argument.kind == .place, argument.name == argument.pieces {
          found = ("place", Phrase(pieces: Array(phrase.pieces[argument.pieces])).text)
        }
        guard let (pool, text) = found,
          names[pool]?.contains(where: { $0.text == text }) != true
        else { continue }
        names[pool, default: []].append(Name(text: text, place: place))
      }
    }
  }

  /// Other names of the answer's kind, the nearest in the text first.
  ///
  /// None shares a word with the answer, or stands in the evidence: it might be right too.
  func names(
    like answer: String, pool: String, near place: Int, evidence: String
  ) -> [String] {
    let own = CardCheck.telling(answer)
    let kind = Set([pool])
    let fit = (names[pool] ?? []).filter { name in
      CardCheck.telling(name.text).subtracting(kind).isDisjoint(with: own)
        && !evidence.contains(name.text)
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
  func dates(like value: TemporalValue, answer: String) -> [String] {
    guard case .date(let date) = value, let style = DateStyle(of: answer, date) else { return [] }
    let fit = dates.filter { other in
      other.precision == date.precision && other.isApproximate == date.isApproximate
        && other != date
    }
    let nearest = fit.sorted {
      (distance($0, date), $0.english) < (distance($1, date), $1.english)
    }
    let chosen = nearest.prefix(Self.most).map(style.text)
    return chosen.count < Self.fewest ? [] : chosen
  }

  private func distance(_ left: PartialDate, _ right: PartialDate) -> Int {
    func days(_ date: PartialDate) -> Int {
      date.year * 366 + ((date.month ?? 1) - 1) * 31 + (date.day ?? 1)
    }
    return abs(days(left) - days(right))
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
