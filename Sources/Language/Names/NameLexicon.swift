/// What is known of names beforehand: given names and surnames, and the people, places and bodies
/// that WordNet lists.
///
/// A name is found by the hash of its words, which `TokenTable` computes the same way.
package struct NameLexicon: Sendable {
  /// What a name is known as.
  package struct Facts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let person = Facts(rawValue: 1)
    package static let place = Facts(rawValue: 2)
    package static let organization = Facts(rawValue: 4)
    /// One of a people, a party or a faith: `Chilean`, `Democrat`.
    package static let member = Facts(rawValue: 8)
    package static let man = Facts(rawValue: 16)
    package static let woman = Facts(rawValue: 32)
    package static let surname = Facts(rawValue: 64)
    /// Any other noun with a capital: a work, a language, a month.
    package static let other = Facts(rawValue: 128)
    package static let event = Facts(rawValue: 256)
  }

  private let table: HashedValues

  package init(_ memory: inout ModelMemory) throws(ModelMemory.Fault) {
    table = try HashedValues(&memory)
  }

  /// What is known of a name; nothing for most.
  package func facts(_ hash: UInt64) -> Facts { Facts(rawValue: table[hash] ?? 0) }

  /// What a common noun can mean, by the senses in use.
  package func senses(_ word: UInt64) -> Facts { facts(Self.key(.sense, word)) }

  /// What the listed names are that end with a word, or have it before `of`.
  package func endings(_ word: UInt64) -> Facts { facts(Self.key(.ending, word)) }

  /// What the listed names are that begin with a word.
  package func beginnings(_ word: UInt64) -> Facts { facts(Self.key(.beginning, word)) }

  /// What a word in lower case is listed for, besides being a name.
  package enum Listing: UInt64 { case sense = 1, ending, beginning }

  package static func key(_ listing: Listing, _ word: UInt64) -> UInt64 {
    FeatureHash.mix(listing.rawValue, word)
  }

  /// The hash of a name written in lower case with blanks between its tokens.
  package static func hash(_ name: some StringProtocol) -> UInt64 {
    name.split(separator: " ").reduce(0) { FeatureHash.mix($0, WordForm($1.utf8).lower) }
  }
}
