/// Nouns that say what kind of thing a name names, so that "which party?" can be asked.
enum KindNouns {
  /// The kind in a name: `party` of `Communist Party of Chile`, `battle` of `Battle of Lima`,
  /// `operation` of `Operation Condor`; nil when the name says none.
  static func kind(ofName name: String) -> String? {
    let words = name.split(separator: " ").map { $0.lowercased() }
    guard words.count > 1 else { return nil }
    let joint = words.firstIndex { ["of", "for", "in", "on", "at"].contains($0) } ?? words.endIndex
    if let last = words[..<joint].last, inNames.contains(last) { return last }
    guard joint == words.endIndex, let first = words.first else { return nil }
    return openers.contains(first) ? first : nil
  }

  /// Kinds that stand last in a name, or before "of".
  private static let inNames: Set<String> = [
    "party", "university", "college", "school", "academy", "institute", "museum", "bank",
    "company", "corporation", "society", "association", "league", "federation", "alliance",
    "committee", "commission", "council", "ministry", "agency", "treaty", "pact", "agreement",
    "accords", "convention", "act", "law", "amendment", "battle", "siege", "operation",
    "offensive", "campaign", "conference", "army", "corps", "division", "regiment", "brigade",
    "fleet", "prize", "bridge", "river", "lake", "island", "fort", "fortress", "canal", "castle",
    "cathedral", "abbey", "hospital", "library", "theatre", "theater", "station", "observatory",
    "laboratory", "newspaper", "journal", "province", "county", "district", "railway", "railroad",
    "expedition", "mutiny", "uprising", "massacre", "proclamation", "doctrine", "report",
    "foundation", "club", "peninsula", "strait", "mission", "medal", "tower", "palace", "dynasty",
    "referendum", "tribunal", "orchestra", "edict", "decree", "ordinance", "resolution", "plan",
    "charter", "declaration", "protocol", "statute", "covenant", "armistice", "concordat",
    "kingdom",
    "empire", "duchy", "principality", "sultanate",
  ]

  /// Kinds that stand first in a name: `Lake Titicaca`.
  private static let openers: Set<String> = ["operation", "fort", "lake", "campaign", "camp"]

  /// Whether a common noun before "of" and a name says what the name is: `the city of Lima`.
  static func opensPlace(_ noun: String) -> Bool { places.contains(noun) }

  private static let places: Set<String> = [
    "city", "town", "village", "island", "province", "port", "county", "region", "district",
    "kingdom", "peninsula", "fortress", "suburb",
  ]

  /// Whether a common noun right before a name says what the name is: `the novel “Night”`.
  static func opensWork(_ noun: String) -> Bool { works.contains(noun) }

  private static let works: Set<String> = [
    "novel", "book", "newspaper", "magazine", "journal", "film", "opera", "poem", "play",
    "symphony", "ship", "battleship", "cruiser", "destroyer", "submarine", "frigate", "yacht",
    "steamer", "spacecraft", "satellite", "album", "song", "painting", "essay", "ballet",
    "pamphlet", "liner", "gunboat", "bomber", "aircraft", "plane", "airship", "tanker", "boat",
    "vessel", "ferry", "rocket", "probe", "locomotive", "train", "horse", "computer", "hurricane",
    "typhoon", "storm", "comet", "balloon", "hotel", "restaurant", "theatre", "club", "band",
    "planet", "star", "steamship", "shuttle", "asteroid", "telescope", "tribe", "clan",
  ]
}
