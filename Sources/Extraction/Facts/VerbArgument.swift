/// A part of a dated fact that a question can ask for: who or what did it, what it was done to,
/// where.
package struct VerbArgument: Hashable, Sendable {
  /// What it is to its verb.
  package enum Role: Hashable, Sendable {
    case subject, object, recipient
    /// Who did it, of a passive: `by Laura Mena`.
    case agent
    /// What the subject became or was made: `mayor`.
    case predicate
    /// With a preposition of its own: `in Lima`.
    case adverbial
  }

  /// What kind of thing it is.
  package enum Kind: Hashable, Sendable {
    case person, organization, place, event
    /// A state, which is a place and acts like a body: `Ecuador`.
    case state
    /// Many people by one name: `the Allies`.
    case people
    case number, other
  }

  package let role: Role
  /// The pieces it covers of the subject, or else of the complement; without the preposition.
  package let pieces: Range<Int>
  /// The preposition before it, in lower case.
  package let preposition: String?
  /// The name it ends in; nil where something follows the name, or it has none.
  package let name: Range<Int>?
  /// How many, where it begins with a number: `more than 400,000`.
  package let count: Range<Int>?
  package let kind: Kind
  package let isPlural: Bool
  /// Whether it is several things: `Lima and Quito`.
  package let isList: Bool
  /// How probable it is that it belongs to the verb.
  package let confidence: Float
}
