/// The settings in force, and for each the layer it came from.
struct Settings: Sendable {
  /// A layer, from the lowest to the highest.
  enum Origin: Hashable, Sendable {
    case shipped
    /// The place in the configuration file.
    case file(String)
    case environment(String)
    case flag(String)
  }

  /// A value and where it was set.
  struct Entry: Sendable {
    let value: SettingValue
    let origin: Origin
  }

  private var entries: [SettingKey: Entry] = [:]

  /// Puts a value above those of the layers set before.
  mutating func set(_ key: SettingKey, to value: SettingValue, from origin: Origin) {
    entries[key] = Entry(value: value, origin: origin)
  }

  /// Nil only for a key that the shipped configuration lacks.
  subscript(key: SettingKey) -> Entry? { entries[key] }
}

extension Settings {
  /// The database's path as it was set; empty for the usual place.
  var database: String { text(.database) }
  /// Whether colours may be used at all.
  var allowsColor: Bool { text(.color) != "never" }
  /// How many cards never seen before a day brings at most.
  var newCardsPerDay: Int { number(.newCardsPerDay) }
  /// How many reviews a day brings at most; nil is no limit.
  var reviewsPerDay: Int? { number(.reviewsPerDay) == 0 ? nil : number(.reviewsPerDay) }
  /// The local hour a study day begins at.
  var dayStartsAt: Int { number(.dayStartsAt) }
  /// After how many lapses a card is flagged as a leech.
  var leechLapses: Int { number(.leechLapses) }

  private func text(_ key: SettingKey) -> String {
    guard case .text(let text)? = entries[key]?.value else { return "" }
    return text
  }

  private func number(_ key: SettingKey) -> Int {
    guard case .number(let number)? = entries[key]?.value else { return 0 }
    return number
  }
}
