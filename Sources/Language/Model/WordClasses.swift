/// The classes of word forms: WordNet's and the clusters of words with like neighbours.
package struct WordClasses: Sendable {
  private let senses: HashedValues
  private let clusters: HashedValues
  /// The way to each cluster by its number.
  nonisolated(unsafe) private let paths: UnsafeBufferPointer<UInt32>

  package init(_ memory: inout ModelMemory) throws(ModelMemory.Fault) {
    senses = try HashedValues(&memory)
    clusters = try HashedValues(&memory)
    paths = try memory.take(UInt32.self, count: try memory.number())
  }

  /// The class of a form.
  package func of(_ form: some Collection<UInt8>) -> WordClass {
    let lower = form.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let number = clusters[FeatureHash.of(form)] ?? clusters[FeatureHash.of(lower)]
    let isKnown = number.map { Int($0) < paths.count } ?? false
    return WordClass(
      senses: senses(of: lower), cluster: isKnown ? number.map { paths[Int($0)] } ?? 0 : 0)
  }

  /// WordNet's class of a word in lower case, or of its base where only that is listed.
  private func senses(of form: [UInt8]) -> UInt16 {
    if let known = listed(form) { return known }
    for (ending, replacements) in Self.endings where form.count >= ending.count + 2 {
      guard form.suffix(ending.count).elementsEqual(ending.utf8) else { continue }
      let base = form.dropLast(ending.count)
      for replacement in replacements {
        if let known = listed(base + replacement.utf8) { return known }
      }
      if ending != "s", base.last == base.dropLast().last, let known = listed(base.dropLast()) {
        return known
      }
    }
    return 0
  }

  private func listed(_ word: some Sequence<UInt8>) -> UInt16? { senses[FeatureHash.of(word)] }

  /// Endings of inflected forms, and what stands in their place in the base form.
  private static let endings: [(ending: String, replacements: [String])] = [
    ("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]),
    ("ing", ["", "e"]), ("er", ["", "e"]), ("est", ["", "e"]),
  ]
}
