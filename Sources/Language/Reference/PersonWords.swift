/// Words that tell something of a person: pronouns, titles, and nouns for one gender.
enum PersonWords {
  private static func hashes(_ words: [String]) -> Set<UInt64> {
    Set(words.map { FeatureHash.of($0.utf8) })
  }

  static let male = hashes(["he", "him", "his", "himself"])
  static let female = hashes(["she", "her", "hers", "herself"])
  static let reflexives = hashes(["himself", "herself"])

  static func isThird(_ word: UInt64) -> Bool { male.contains(word) || female.contains(word) }

  /// Words before a name that are no part of it.
  static let titles = hashes([
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor",
    "sir", "dame", "lord", "lady", "madam", "madame", "monsieur", "president", "minister",
    "chancellor", "premier", "general", "gen", "gen.", "colonel", "col", "col.", "captain",
    "capt", "capt.", "major", "lieutenant", "lt", "lt.", "sergeant", "sgt", "sgt.", "admiral",
    "commander", "marshal", "senator", "sen", "sen.", "congressman", "congresswoman",
    "representative", "rep", "rep.", "governor", "gov", "gov.", "mayor", "secretary",
    "ambassador", "judge", "justice", "speaker", "king", "queen", "prince", "princess", "emperor",
    "empress", "tsar", "duke", "duchess", "count", "countess", "baron", "baroness", "pope",
    "saint", "st", "st.", "father", "fr", "fr.", "sister", "brother", "bishop", "archbishop",
    "cardinal", "reverend", "rev", "rev.", "pastor", "rabbi", "imam", "sheikh", "sultan", "don",
    "doña", "señor", "señora", "comrade", "officer", "detective", "inspector", "coach", "leader",
    "chairman", "director", "dictator",
  ])

  /// Words before a title that are part of it.
  static let ranks = hashes([
    "vice", "deputy", "prime", "chief", "first", "lieutenant", "attorney", "foreign", "former",
  ])

  /// Words after a family name that are no part of it.
  static let suffixes = hashes(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "esq"])

  static let maleNouns = hashes([
    "mr", "mr.", "sir", "lord", "monsieur", "king", "prince", "emperor", "tsar", "duke", "baron",
    "pope", "father", "fr", "fr.", "brother", "don", "señor", "man", "boy", "son", "husband",
    "uncle", "nephew", "grandfather", "grandson", "actor", "congressman", "chairman", "businessman",
    "policeman", "fisherman", "gentleman", "guy", "widower", "monk", "priest", "bishop",
    "archbishop", "cardinal", "sultan", "sheikh", "imam", "salesman", "spokesman", "statesman",
    "nobleman", "dad", "hero", "waiter", "godfather", "stepfather", "stepson", "bridegroom",
  ])

  static let femaleNouns = hashes([
    "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "madam", "madame", "queen", "princess",
    "empress", "duchess", "countess", "baroness", "sister", "mother", "doña", "señora", "woman",
    "girl", "daughter", "wife", "aunt", "niece", "grandmother", "granddaughter", "actress",
    "congresswoman", "chairwoman", "businesswoman", "policewoman", "widow", "nun", "mom", "mum",
    "heroine", "waitress", "hostess", "goddess", "spokeswoman", "godmother", "stepmother",
    "stepdaughter", "bride", "ballerina", "nurse",
  ])

  /// +1 for a man, -1 for a woman, 0 for what does not tell.
  static func gender(_ noun: UInt64) -> Int {
    maleNouns.contains(noun) ? 1 : femaleNouns.contains(noun) ? -1 : 0
  }
}
