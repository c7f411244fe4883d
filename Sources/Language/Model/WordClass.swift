/// What kind of word a form is, as far as that can be known without its sentence.
package struct WordClass: Hashable, Sendable {
  /// WordNet's class: what the first noun and verb senses are about, and whether it is an adjective or
  /// adverb; 0 for an unknown word.
  ///
  /// Bits 0-4 hold the noun's lexicographer file from 1, bits 5-9 the verb's, bit 10 says adjective,
  /// bit 11 adverb, bit 12 a date.
  package let senses: UInt16
  /// The way to the word's cluster in the tree of clusters, the first step the lowest bit; 0 for an
  /// unknown word.
  ///
  /// Words met among the same neighbours are in the same cluster (Brown and others 1992), and clusters
  /// whose ways begin alike are alike.
  package let cluster: UInt32

  package init(senses: UInt16, cluster: UInt32) {
    self.senses = senses
    self.cluster = cluster
  }

  /// A date, whatever it is made of: a noun about time.
  package static let date = WordClass(senses: 1 << 12 | 26, cluster: 1 << 31)

  /// What the first noun sense is about: the number of WordNet's file, counted from 1.
  package var noun: UInt16 { senses & 31 }
}
