/// Leads from past forms of English verbs to their lemmas.
///
/// The verbs and their irregular forms come from a table (`CLexicon/LICENSES.md` names its
/// sources); regular forms follow by rule. Nothing is loaded: the table is searched where it lies.
package struct VerbLexicon: Sendable {
  /// What a form can be.
  package struct Reading: Hashable, Sendable {
    /// The base form: `become` for `became`.
    package let lemma: String
    package let isPast: Bool
    package let isPastParticiple: Bool
  }

  package static let english = VerbLexicon()

  private init() {}

  /// The verb that a lower-case form is the past or past participle of; nil when there is none.
  ///
  /// A form that two verbs could share belongs to the irregular one (`found`: find), else to the
  /// one that ends in `e` (`bathed`: bathe).
  package func past(_ form: String) -> Reading? {
    if let irregular = irregular(form).first { return irregular }
    guard form.hasSuffix("ed"), form.utf8.count >= 4 else { return nil }
    let stem = String(form.dropLast(2))
    var candidates: [String] = []
    if stem.hasSuffix("i") { candidates.append(stem.dropLast() + "y") }
    candidates.append(stem + "e")
    candidates.append(stem)
    guard let lemma = candidates.first(where: hasRegularPast) else { return nil }
    return Reading(lemma: lemma, isPast: true, isPastParticiple: true)
  }

  /// Whether the word is the base form of a verb.
  package func isLemma(_ word: String) -> Bool { SortedTable.verbs.contains(word) || word == "be" }

  /// All verbs of the table, in alphabetical order.
  package var verbs: [String] { SortedTable.verbs.keys }

  /// The verbs that an irregular form may belong to, in alphabetical order.
  func irregular(_ form: String) -> [Reading] {
    guard let fields = SortedTable.forms.fields(of: form) else { return [] }
    return stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
      let code = fields[index]
      guard code.contains("d") || code.contains("n") else { return nil }
      return Reading(
        lemma: String(fields[index + 1]), isPast: code.contains("d"),
        isPastParticiple: code.contains("n"))
    }
  }

  /// Whether the regular past is not replaced by another: `become` has no `becomed`.
  private func hasRegularPast(_ lemma: String) -> Bool {
    guard let fields = SortedTable.verbs.fields(of: lemma) else { return false }
    return fields.count < 2 || fields[0].split(separator: "|").contains { $0.hasSuffix("ed") }
  }
}
