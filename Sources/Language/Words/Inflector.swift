/// Puts words into the form that a sentence asks for.
///
/// Verbs and nouns that follow no rule are in a table; whatever is in none follows the rules, or its
/// last part: `re-sell` goes as `sell`.
package struct Inflector: Sendable {
  package static let english = Inflector()

  private init() {}

  // MARK: - Verbs

  /// The usual form of a verb; for `be` that of the third person singular.
  package func form(_ lemma: String, as form: VerbForm) -> String {
    forms(lemma, as: form).first ?? lemma
  }

  /// All variants of a form, the usual one first.
  package func forms(_ lemma: String, as form: VerbForm) -> [String] {
    if let fixed = Self.auxiliaries[lemma]?[form] { return [fixed] }
    let (head, verb) = Self.parts(of: lemma)
    if !head.isEmpty { return forms(verb, as: form).map { head + $0 } }
    guard !verb.isEmpty else { return [lemma] }
    let fields = SortedTable.verbs.fields(of: verb) ?? []
    func listed(_ index: Int) -> [String] {
      index < fields.count ? fields[index].split(separator: "|").map(String.init) : []
    }
    switch form {
    case .base: return [lemma]
    case .thirdPerson: return [Self.withS(verb)]
    case .past, .pastParticiple:
      let known = listed(form == .past ? 0 : 1)
      return known.isEmpty ? [Self.regularPast(verb, isListed: isListed(verb))] : known
    case .presentParticiple:
      let known = listed(2)
      guard known.isEmpty else { return known }
      let pasts = listed(0)
      let regular = [Self.regularPast(verb, isListed: isListed(verb))]
      var forms: [String] = []
      for past in pasts.isEmpty ? regular : pasts {
        let form = Self.progressive(verb, past: past)
        if !forms.contains(form) { forms.append(form) }
      }
      return forms
    }
  }

  package enum Person: Hashable, Sendable { case first, second, third }

  /// The finite form of `be`.
  package func be(_ person: Person, isPlural: Bool, isPast: Bool) -> String {
    if isPlural || person == .second { return isPast ? "were" : "are" }
    if isPast { return "was" }
    return person == .first ? "am" : "is"
  }

  private func isListed(_ verb: String) -> Bool { SortedTable.verbs.contains(verb) }

  private static let auxiliaries: [String: [VerbForm: String]] = [
    "be": [
      .past: "was", .pastParticiple: "been", .presentParticiple: "being", .thirdPerson: "is",
    ],
    "have": [.thirdPerson: "has"],
  ]

  /// Cuts off what does not change: the parts before a hyphen, and a prefix before a known verb.
  private static func parts(of lemma: String) -> (head: String, verb: String) {
    if let hyphen = lemma.lastIndex(of: "-") {
      let verb = lemma[lemma.index(after: hyphen)...]
      return (String(lemma[...hyphen]), String(verb))
    }
    guard !SortedTable.verbs.contains(lemma) else { return ("", lemma) }
    for prefix in prefixes where lemma.hasPrefix(prefix) {
      let verb = lemma.dropFirst(prefix.count)
      if verb.count >= 3, SortedTable.verbs.contains(verb) { return (prefix, String(verb)) }
    }
    return ("", lemma)
  }

  /// What makes a verb of a verb.
  static let prefixes = [
    "counter", "inter", "under", "over", "fore", "with", "down", "out", "mis", "dis", "pre", "sub",
    "un", "re", "de", "co", "up", "en",
  ]

  static func withS(_ word: String) -> String {
    if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    if word.hasSuffix("y"), !endsInVowel(word.dropLast()) { return word.dropLast() + "ies" }
    if word.hasSuffix("o"), word.count > 1, !endsInVowel(word.dropLast()) { return word + "es" }
    return word + "s"
  }

  private static func regularPast(_ verb: String, isListed: Bool) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), !endsInVowel(verb.dropLast()) { return verb.dropLast() + "ied" }
    // The table has an entry for every verb that doubles.
    if !isListed, doubles(verb), let last = verb.last { return verb + String(last) + "ed" }
    return verb + "ed"
  }

  private static func progressive(_ verb: String, past: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), verb.count > 2, !["ee", "oe", "ye"].contains(where: verb.hasSuffix) {
      return verb.dropLast() + "ing"
    }
    guard let last = verb.last else { return verb }
    let isDoubled = past == verb + String(last) + "ed" || past == verb + "ked" && last == "c"
    if isDoubled { return past.dropLast(2) + "ing" }
    if past != regularPast(verb, isListed: true), doubles(verb) {
      return verb + String(last) + "ing"
    }
    return verb + "ing"
  }

  private static func isVowel(_ letter: Character?) -> Bool {
    letter.map { "aeiou".contains($0) } ?? false
  }

  private static func endsInVowel(_ word: Substring) -> Bool { isVowel(word.last) }

  /// Whether a verb of one syllable ends in one vowel and one consonant, which is doubled.
  private static func doubles(_ verb: String) -> Bool {
    let letters = Array(verb)
    guard letters.count > 2, !"aeiouwxy".contains(letters[letters.count - 1]) else { return false }
    let groups = verb.split { !"aeiouy".contains($0) }.count
    guard groups == 1, isVowel(letters[letters.count - 2]) else { return false }
    let before = letters[letters.count - 3]
    return !isVowel(before)
      || before == "u" && letters.count > 3 && letters[letters.count - 4] == "q"
  }

  // MARK: - Nouns

  /// The plural of a noun; of a compound, that of its main word.
  package func plural(_ noun: String) -> String {
    for joint in ["-in-", "-of-", " of "] {
      guard let range = noun.firstRange(of: joint) else { continue }
      return plural(String(noun[..<range.lowerBound])) + noun[range.lowerBound...]
    }
    let cut = noun.lastIndex { $0 == "-" || $0 == " " }
    if let cut, SortedTable.nouns.fields(of: noun) == nil {
      return noun[...cut] + plural(String(noun[noun.index(after: cut)...]))
    }
    let lower = noun.lowercased()
    if let listed = SortedTable.nouns.fields(of: lower)?.first {
      return Letters.like(noun, String(listed))
    }
    if Self.isDecade(noun) { return noun }
    // An acronym or a number takes a mere s.
    if noun.count > 1, noun == noun.uppercased() { return noun + "s" }
    return Letters.like(noun, Self.regularPlural(lower))
  }

  private static func isDecade(_ noun: String) -> Bool {
    noun.hasSuffix("0s") && noun.dropLast().allSatisfy(\.isNumber)
  }

  private static func regularPlural(_ noun: String) -> String {
    // A plural already: `regards`, `supplies`.
    if noun.hasSuffix("ies") { return noun }
    if noun.hasSuffix("s"), noun.count > 3, let before = noun.dropLast().last,
      !"aeious".contains(before)
    {
      return noun
    }
    if ["s", "x", "z", "ch", "sh"].contains(where: noun.hasSuffix) { return noun + "es" }
    if noun.hasSuffix("y"), !endsInVowel(noun.dropLast()) { return noun.dropLast() + "ies" }
    if noun.hasSuffix("man"), noun.count > 4 { return noun.dropLast(3) + "men" }
    return noun + "s"
  }

  /// The indefinite article that a word or phrase takes: `a` or `an`.
  package func article(before phrase: String) -> String {
    IndefiniteArticle.isAn(before: phrase) ? "an" : "a"
  }
}
