/// The WordNet class of a word form: what its first noun and verb senses are about, and whether it
/// is an adjective or adverb; 0 for an unknown word.
///
/// Bits 0-4 hold the noun's lexicographer file from 1, bits 5-9 the verb's, bit 10 says adjective,
/// bit 11 adverb.
package struct WordClasses: Sendable {
  private let table: HashedValues

  package init(_ memory: inout ModelMemory) throws(ModelMemory.Fault) {
    table = try HashedValues(&memory)
  }

  /// The class of a form, or of its base where only that is listed.
  package func of(_ form: some Collection<UInt8>) -> UInt16 {
    var word = form.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if let known = listed(word) { return known }
    for (ending, replacements) in Self.endings where word.count >= ending.count + 2 {
      guard word.suffix(ending.count).elementsEqual(ending.utf8) else { continue }
      let full = word
      word.removeLast(ending.count)
      for replacement in replacements {
        if let known = listed(word + replacement.utf8) { return known }
      }
      if ending != "s", word.last == word.dropLast().last, let known = listed(word.dropLast()) {
        return known
      }
      word = full
    }
    return 0
  }

  private func listed(_ word: some Sequence<UInt8>) -> UInt16? { table[FeatureHash.of(word)] }

  /// Endings of inflected forms, and what stands in their place in the base form.
  private static let endings: [(ending: String, replacements: [String])] = [
    ("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]),
    ("ing", ["", "e"]), ("er", ["", "e"]), ("est", ["", "e"]),
  ]
}
