/// Leads from any form of a verb to its lemma, by its Penn tag.
package struct VerbLemmas: Sendable {
  private let lexicon: VerbLexicon

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
    guard tag.hasPrefix("VB") else { return nil }
    if let known = Self.irregular[word] { return known }
    return switch tag {
    case "VBZ": third(word)
    case "VBG": progressive(word)
    case "VBD", "VBN": past(word)
    default: word
    }
  }

  /// Contracted and short forms of modals; the others are their own lemma.
  private static let modals = [
    "ca": "can", "wo": "will", "'ll": "will", "ll": "will", "'d": "would", "d": "would",
    "sha": "shall",
  ]

  /// Forms of `be`, `have` and `do`, and what no rule leads from.
  private static let irregular = [
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be",
    "'m": "be", "'s": "be", "'re": "be", "m": "be", "s": "be", "re": "be", "ai": "be",
    "has": "have",
    "had": "have", "having": "have", "'ve": "have", "ve": "have", "'d": "have", "does": "do",
    "did": "do", "done": "do", "gon": "go", "wan": "want", "got": "get", "gotten": "get",
  ]

  private func third(_ word: String) -> String {
    if word.hasSuffix("ies"), word.count > 4 {
      return known([word.dropLast(3) + "y"], otherwise: word.dropLast(3) + "y")
    }
    if word.hasSuffix("es") {
      return known([word.dropLast(1), word.dropLast(2)], otherwise: word.dropLast(1))
    }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private func progressive(_ word: String) -> String {
    guard word.hasSuffix("ing"), word.count > 4 else { return word }
    let stem = word.dropLast(3)
    if word.hasSuffix("ying"), !lexicon.isLemma(String(stem)),
      lexicon.isLemma(word.dropLast(4) + "ie")
    {
      return word.dropLast(4) + "ie"
    }
    return known(Self.bases(of: stem), otherwise: Self.likelyBase(stem))
  }

  private func past(_ word: String) -> String {
    if let reading = lexicon.past(word) { return reading.lemma }
    guard word.hasSuffix("ed"), word.count > 3 else { return word }
    if word.hasSuffix("ied") { return word.dropLast(3) + "y" }
    let stem = word.dropLast(2)
    return known(Self.bases(of: stem), otherwise: Self.likelyBase(stem))
  }

  /// What a stem before `ing` or `ed` may come from.
  ///
  /// A short stem in one vowel and one consonant would have doubled it: `hop` comes from `hope`.
  private static func bases(of stem: Substring) -> [Substring] {
    let end = stem.suffix(3).map { "aeiou".contains($0) }
    let doubles = end == [false, true, false] && !"wxy".contains(stem.last ?? "w")
    var bases = doubles ? [stem + "e", stem] : [stem, stem + "e"]
    if let last = stem.last, stem.dropLast().last == last {
      bases.insert(stem.dropLast(), at: 0)
    }
    return bases
  }

  /// The base of a verb in no list: after `v`, `c`, `z` or `u` mostly with e.
  private static func likelyBase(_ stem: Substring) -> Substring {
    guard let last = stem.last else { return stem }
    if stem.dropLast().last == last, !"lsfz".contains(last) { return stem.dropLast() }
    return "vczu".contains(last) ? stem + "e" : stem
  }

  private func known(_ candidates: [Substring], otherwise: Substring) -> String {
    String(candidates.first { lexicon.isLemma(String($0)) } ?? otherwise)
  }
}
