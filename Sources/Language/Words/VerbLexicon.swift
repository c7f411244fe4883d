internal import CLexicon

/// Leads from past forms of English verbs to their lemmas.
///
/// The verbs and their irregular forms come from a table (`CLexicon/LICENSES.md` names its
/// sources); regular forms follow by rule.
package struct VerbLexicon: Sendable {
  /// What a form can be.
  package struct Reading: Hashable, Sendable {
    /// The base form: `become` for `became`.
    package let lemma: String
    package let isPast: Bool
    package let isPastParticiple: Bool
  }

  private var lemmas: Set<String> = []
  private var irregular: [String: [Reading]] = [:]
  /// Lemmas whose regular form is not used: `become` has no `becomed`.
  private var lemmasWithIrregularPast: Set<String> = []

  /// Reads the embedded table, once; about 5 ms.
  package static let english = VerbLexicon()

  private init() {
    let table = UnsafeRawBufferPointer(start: clio_verbs_table(), count: clio_verbs_size)
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map {
        $0.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
      }
      guard let lemma = fields.first?.first else { continue }
      lemmas.insert(lemma)
      guard fields.count == 3 else { continue }
      lemmasWithIrregularPast.insert(lemma)
      for form in Set(fields[1] + fields[2]) {
        irregular[form, default: []].append(
          Reading(
            lemma: lemma, isPast: fields[1].contains(form),
            isPastParticiple: fields[2].contains(form)))
      }
    }
    for form in Array(irregular.keys) {
      irregular[form]?.sort { $0.lemma < $1.lemma }
    }
  }

  /// The verb that a lower-case form is the past or past participle of; nil when there is none.
  ///
  /// A form that two verbs could share belongs to the irregular one (`found`: find), else to the
  /// one that ends in `e` (`bathed`: bathe).
  package func past(_ form: String) -> Reading? {
    if let readings = irregular[form] { return readings.first }
    guard form.hasSuffix("ed"), form.utf8.count >= 4 else { return nil }
    let stem = String(form.dropLast(2))
    var candidates: [String] = []
    if stem.hasSuffix("i") { candidates.append(stem.dropLast() + "y") }
    candidates.append(stem + "e")
    candidates.append(stem)
    let lemma = candidates.first {
      lemmas.contains($0) && !lemmasWithIrregularPast.contains($0)
    }
    guard let lemma else { return nil }
    return Reading(lemma: lemma, isPast: true, isPastParticiple: true)
  }

  /// Whether the word is the base form of a verb.
  package func isLemma(_ word: String) -> Bool { lemmas.contains(word) || word == "be" }
}
