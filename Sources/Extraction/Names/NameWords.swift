/// Words that tell what kind of thing a capitalised name belongs to.
package enum NameWords {
  /// Whether the word is a title that stands before a person's name.
  package static func isTitle(_ word: String) -> Bool { titles.contains(word.lowercased()) }

  /// Whether the word names a kind of thing, or a title, and so tells nothing alone.
  package static func isKind(_ word: String) -> Bool {
    titles.contains(word.lowercased()) || impersonal.contains(word.lowercased())
  }

  /// Titles that are a name with the place after them: `Duke of Wellington`.
  package static func isPeerage(_ word: String) -> Bool {
    [
      "duke", "duchess", "king", "queen", "emperor", "empress", "prince", "princess", "count",
      "countess", "baron", "lord", "lady", "bishop", "archbishop", "earl", "marquess", "marquis",
    ].contains(word.lowercased())
  }

  /// Titles that stand before a person's name, in lower case.
  static let titles: Set<String> = [
    "president", "general", "senator", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
    "miss", "minister", "king", "queen", "emperor", "empress", "pope", "colonel", "captain",
    "admiral", "marshal", "lieutenant", "major", "commander", "professor", "prince", "princess",
    "sir", "lady", "lord", "bishop", "archbishop", "cardinal", "governor", "secretary",
    "chancellor", "premier", "judge", "justice", "sergeant", "brigadier", "duke", "duchess",
    "count", "countess", "baron", "saint", "st.", "st", "gen.", "col.", "lt.", "capt.", "sen.",
    "prof.", "rev.", "father", "brother", "sister", "maj.", "brig.", "adm.", "sgt.", "cmdr.",
    "gov.", "rep.", "pres.",
    "secretary-general", "vice-president", "deputy",
  ]

  /// Heads of the names of bodies, works, places and events, in lower case.
  static let impersonal: Set<String> = [
    "party", "front", "university", "army", "congress", "union", "committee", "ministry",
    "company", "corporation", "bank", "society", "museum", "institute", "war", "republic",
    "states", "state", "council", "group", "association", "alliance", "bloc", "movement",
    "government", "parliament", "senate", "court", "church", "college", "school", "academy",
    "league", "federation", "organization", "organisation", "agency", "office", "department",
    "board", "commission", "command", "division", "corps", "regiment", "navy", "fleet", "force",
    "forces", "battle", "treaty", "act", "law", "constitution", "revolution", "treaty",
    "declaration", "prize", "palace", "house", "tower", "bridge", "river", "lake", "sea", "ocean",
    "island", "islands", "mountain", "mount", "city", "town", "village", "street", "square",
    "park", "station", "airport", "hospital", "laboratory", "laboratories", "observatory",
    "library", "theatre", "theater", "press", "times", "journal", "magazine", "newspaper",
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "america",
    "europe", "asia", "africa", "kingdom", "empire", "province", "county", "district", "region",
    "world", "new", "popular", "national", "international", "socialist", "communist",
    "democratic", "republican", "christian", "radical", "conservative", "liberal", "labour",
    "labor", "people", "unity", "general", "staff", "central", "first", "second", "third",
    "great", "royal", "imperial", "united", "american", "british", "french", "german", "soviet",
    "russian", "spanish", "italian", "chinese", "japanese", "english", "scottish", "irish",
    "corp.", "inc.", "ltd.", "co.", "hall", "club", "team", "cup", "games", "olympics", "plan",
    "project", "programme", "program", "machine", "engine", "computer", "system", "network",
    "foundation", "trust", "conference", "accords", "agreement", "pact", "convention", "charter",
    "crisis", "incident", "massacre", "uprising", "rebellion", "offensive", "operation", "siege",
    "campaign", "day", "week", "year", "century", "age", "era", "street", "avenue", "road",
    "valley", "peninsula", "gulf", "bay", "strait", "cape", "canal", "fort", "castle", "cathedral",
    "abbey", "temple", "mosque", "embassy", "legion", "guard", "guards", "militia", "brigade",
  ]

  /// Groups of people, whose names are nobody's own.
  static let groups: Set<String> = [
    "communists", "socialists", "democrats", "republicans", "liberals", "conservatives", "radicals",
    "christians", "muslims", "jews", "catholics", "protestants", "marines", "allies", "troops",
    "soviets", "nazis", "americans", "russians", "germans", "europeans",
  ]

  /// Peoples whose adjective is their name too: "the British" are as well known as "the Germans".
  static let peoples: Set<String> = [
    "british", "french", "english", "scottish", "irish", "welsh", "spanish", "portuguese", "dutch",
    "swiss", "danish", "swedish", "finnish", "polish", "turkish", "japanese", "chinese",
    "vietnamese", "burmese", "lebanese", "sudanese", "maltese",
  ]

  /// Whether the word shows that the name it belongs to is no person's.
  static func isImpersonal(_ word: String) -> Bool {
    impersonal.contains(word) || groups.contains(word)
  }

  /// Particles inside a person's name.
  static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "dos", "la", "le", "van", "von", "der", "den", "bin", "ibn",
    "al", "el", "y", "ten", "ter",
  ]

  /// Acronyms that need no explanation.
  static let knownAcronyms: Set<String> = [
    "US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UN", "U.N.", "EU", "USSR", "U.S.S.R.", "NATO",
    "CIA", "FBI", "KGB", "NASA", "BBC", "IBM", "ITT", "UNESCO", "UNICEF", "WHO", "GDR", "DNA",
    "AIDS", "HIV", "TV", "AD", "BC", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII",
    "XIII", "XIV", "XV", "XVI", "AT&T", "MIT", "CERN", "AIDS", "NBC", "CBS", "ABC", "CNN", "PhD",
    "GDP", "GNP", "RAF", "SS", "HMS", "USS", "OK", "ID", "V", "X", "I",
  ]
}
