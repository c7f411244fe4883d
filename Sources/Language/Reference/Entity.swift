/// A name where it stands in a document.
package struct EntityName: Hashable, Sendable {
  /// The name's tokens, with a title before it: `President Salvador Allende`.
  package let tokens: Range<Int>
  /// How many of the tokens, from the first, are a title.
  package let titleCount: Int
  /// What the document as a whole shows it to be.
  package let kind: NameKind
  /// The index of what it names.
  package let entity: Int

  /// The name without its title.
  package var bare: Range<Int> { tokens.lowerBound + titleCount..<tokens.upperBound }
}

/// A person, body, place or event that a document names.
package struct Entity: Hashable, Sendable {
  package let kind: NameKind
  package let gender: Gender
  /// Whether the name is that of many: a family, a people.
  package let isPlural: Bool
  /// The index of the most complete name: the most words without a title, the first of them.
  package let canonical: Int
  /// The indices of its names, in the document's order.
  package let names: [Int]
}

/// What the words of a document tell of somebody's gender.
package enum Gender: UInt8, Hashable, Sendable {
  case unknown, male, female
}

/// A pronoun or a description, and whom or what it stands for.
package struct Mention: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    /// `he`, `her`, `himself`.
    case pronoun
    /// `the President`, `the party`.
    case description
  }

  package let tokens: Range<Int>
  package let kind: Kind
  /// The index of the entity.
  package let entity: Int
  /// By how much this entity's score is above the next best reading's; see
  /// ``ReferenceResolver/leastMargin``.
  package let margin: Float
}
