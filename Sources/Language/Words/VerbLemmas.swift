/// Leads from any form of a verb to its lemma, by its Penn tag.
///
/// A lemma is found by trying: of the verbs that a form looks like, it is the one whose own form
/// this is.
package struct VerbLemmas: Sendable {
  private let lexicon: VerbLexicon
  private let inflector = Inflector.english

  package init(_ lexicon: VerbLexicon = .english) { self.lexicon = lexicon }

  /// Finds the lemma of a verb form.
  ///
  /// - Parameters:
  ///   - form: as it stands in the text.
  ///   - tag: the Penn tag: `MD`, `VB`, `VBD`, `VBG`, `VBN`, `VBP` or `VBZ`.
  /// - Returns: the lemma in lower case; nil where the tag is no verb's.
  package func lemma(of form: String, tag: String) -> String? {
    let word = form.lowercased().replacing("\u{2019}", with: "'")
    if tag == "MD" { return Self.modals[word] ?? word }
    guard let kind = VerbForm(pennTag: tag) else { return nil }
    if let known = Self.irregular[word] { return known }
    return kind == .base ? word : lemma(word, kind)
  }

  /// Contracted and short forms of modals; the others are their own lemma.
  private static let modals = [
    "ca": "can", "wo": "will", "'ll": "will", "ll": "will", "'d": "would", "d": "would",
    "sha": "shall", "wilt": "will", "canst": "can", "shalt": "shall",
  ]

  /// Forms of `be`, `have` and `do`, and what no rule leads from.
  private static let irregular = [
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be",
    "'m": "be", "'s": "be", "'re": "be", "m": "be", "s": "be", "re": "be", "ai": "be", "r": "be",
    "`s": "be",
    "has": "have", "had": "have", "having": "have", "'ve": "have", "ve": "have", "'d": "have",
    "d": "have", "does": "do", "did": "do", "done": "do", "gon": "go", "wan": "want", "got": "get",
  ]

  private func lemma(_ word: String, _ form: VerbForm) -> String {
    if let hyphen = word.lastIndex(of: "-"), word.index(after: hyphen) < word.endIndex {
      return word[...hyphen] + lemma(String(word[word.index(after: hyphen)...]), form)
    }
    if form == .presentParticiple, !word.hasSuffix("ing") {
      // A spoken `goin'`.
      let full = (word.hasSuffix("'") ? String(word.dropLast()) : word) + "g"
      return full.hasSuffix("ing") ? known(full, form) ?? word : word
    }
    return known(word, form) ?? compound(word, form) ?? likely(word, form)
  }

  /// The verb of the table that the form belongs to.
  private func known(_ word: String, _ form: VerbForm) -> String? {
    if form == .past || form == .pastParticiple {
      let readings = lexicon.irregular(word)
      let fitting = readings.first { form == .past ? $0.isPast : $0.isPastParticiple }
      if let reading = fitting ?? readings.first { return reading.lemma }
    }
    return Self.candidates(word, form).first { candidate in
      lexicon.isLemma(candidate) && inflector.forms(candidate, as: form).contains(word)
    }
  }

  /// The lemma of a word made of a prefix and a known form: `reemerged`, `blacklined`.
  private func compound(_ word: String, _ form: VerbForm) -> String? {
    guard word.utf8.count > 6 else { return nil }
    for prefix in Inflector.prefixes where word.hasPrefix(prefix) {
      if let verb = known(String(word.dropFirst(prefix.count)), form) { return prefix + verb }
    }
    let shortest = form == .thirdPerson ? 4 : 5
    for length in stride(from: word.count - 3, through: shortest, by: -1) {
      let rest = String(word.suffix(length))
      if let verb = known(rest, form), verb != rest { return word.dropLast(length) + verb }
    }
    return nil
  }

  /// What a form may come from, the likeliest first.
  private static func candidates(_ word: String, _ form: VerbForm) -> [String] {
    var stems: [String] = []
    switch form {
    case .base: return [word]
    case .thirdPerson:
      guard word.hasSuffix("s") else { return [word] }
      stems.append(String(word.dropLast()))
      if word.hasSuffix("ies") { stems.append(word.dropLast(3) + "y") }
      if word.hasSuffix("es") {
        stems.append(String(word.dropLast(2)))
        stems.append(String(word.dropLast(3)))
      }
      return stems
    case .past, .pastParticiple:
      guard word.hasSuffix("ed"), word.utf8.count > 3 else { return [word] }
      let stem = word.dropLast(2)
      if stem.hasSuffix("i") { stems.append(stem.dropLast() + "y") }
      return stems + Self.bases(of: stem)
    case .presentParticiple:
      guard word.hasSuffix("ing"), word.utf8.count > 4 else { return [word] }
      let stem = word.dropLast(3)
      if stem.hasSuffix("y") { stems.append(stem.dropLast() + "ie") }
      return stems + Self.bases(of: stem)
    }
  }

  /// What a stem before `ing` or `ed` may come from.
  private static func bases(of stem: Substring) -> [String] {
    var bases = [stem + "e", String(stem)]
    guard let last = stem.last, stem.dropLast().last == last || stem.hasSuffix("ck") else {
      return bases
    }
    // `programmed` is of `program`, but `installed` of `install`.
    bases.insert(String(stem.dropLast()), at: "ls".contains(last) ? 2 : 0)
    return bases
  }

  /// The base of a verb in no list.
  private func likely(_ word: String, _ form: VerbForm) -> String {
    switch form {
    case .base: return word
    case .thirdPerson:
      if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
      if ["sses", "shes", "ches", "xes", "zzes"].contains(where: word.hasSuffix) {
        return String(word.dropLast(2))
      }
      return word.hasSuffix("s") ? String(word.dropLast()) : word
    case .past, .pastParticiple:
      guard word.hasSuffix("ed"), word.utf8.count > 3 else { return word }
      if word.hasSuffix("ied") { return word.dropLast(3) + "y" }
      return Self.likelyBase(word.dropLast(2))
    case .presentParticiple:
      guard word.hasSuffix("ing"), word.utf8.count > 4 else { return word }
      return Self.likelyBase(word.dropLast(3))
    }
  }

  /// After `v`, `c`, `z` or `u`, and in `-at`, `-is` and `-iz`, mostly with e.
  private static func likelyBase(_ stem: Substring) -> String {
    guard let last = stem.last else { return String(stem) }
    if stem.dropLast().last == last, !"lsfz".contains(last) { return String(stem.dropLast()) }
    let takesE = "vczu".contains(last) || stem.hasSuffix("at") || stem.hasSuffix("is")
    return takesE ? stem + "e" : String(stem)
  }
}
