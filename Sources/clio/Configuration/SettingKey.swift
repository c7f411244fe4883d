/// One thing that can be set: its name in the configuration, its variable, and what it may be.
enum SettingKey: String, CaseIterable, Sendable {
  case database
  case color
  case newCardsPerDay = "study.new-cards-per-day"
  case reviewsPerDay = "study.reviews-per-day"
  case dayStartsAt = "study.day-starts-at"
  case leechLapses = "study.leech-lapses"

  /// The sections and the key itself, outermost first.
  var path: [Substring] { rawValue.split(separator: ".") }

  var environmentVariable: String {
    switch self {
    case .database: "CLIO_DB"
    case .color: "CLIO_COLOR"
    case .newCardsPerDay: "CLIO_NEW_CARDS_PER_DAY"
    case .reviewsPerDay: "CLIO_REVIEWS_PER_DAY"
    case .dayStartsAt: "CLIO_DAY_STARTS_AT"
    case .leechLapses: "CLIO_LEECH_LAPSES"
    }
  }

  var domain: SettingDomain {
    switch self {
    case .database: .text
    case .color: .choice(["auto", "never"])
    case .newCardsPerDay, .reviewsPerDay: .number(0...100_000)
    case .dayStartsAt: .number(0...23)
    case .leechLapses: .number(1...1_000)
    }
  }
}

/// What values a setting takes.
enum SettingDomain: Sendable {
  case text
  case choice([String])
  case number(ClosedRange<Int>)

  /// Nil when the text is no such value.
  func value(of text: String) -> SettingValue? {
    switch self {
    case .text: .text(text)
    case .choice(let choices): choices.contains(text) ? .text(text) : nil
    case .number(let range): Int(text).flatMap { range.contains($0) ? .number($0) : nil }
    }
  }

  /// What the setting takes, for the middle of a sentence.
  var expectation: String {
    switch self {
    case .text: "a text"
    case .choice(let choices): choices.map { "'\($0)'" }.joined(separator: " or ")
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}

/// A setting's value, of one of the few types there are.
enum SettingValue: Hashable, Sendable {
  case text(String)
  case number(Int)
}
