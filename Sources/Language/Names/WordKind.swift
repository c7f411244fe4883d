/// A token's part of speech, as coarse as names and reference need it.
///
/// It is told from the tag's name, so that nothing depends on the order of a model's tags.
package enum WordKind: UInt8, Hashable, Sendable {
  case proper, noun, plural, adjective, number, determiner, pronoun, possessive, verb, auxiliary
  case adverb, adposition, conjunction, particle, punctuation, other, properPlural

  /// Whether the word is tagged as part of a name.
  package var isProper: Bool { self == .proper || self == .properPlural }

  package init(penn: String, universal: String) {
    switch (penn, universal) {
    case ("NNPS", _): self = .properPlural
    case (_, "PROPN"), ("NNP", _): self = .proper
    case ("NNS", _): self = .plural
    case (_, "NOUN"): self = .noun
    case (_, "ADJ"): self = .adjective
    case (_, "NUM"): self = .number
    case ("PRP$", _), ("WP$", _): self = .possessive
    case (_, "PRON"): self = .pronoun
    case (_, "DET"): self = .determiner
    case (_, "AUX"): self = .auxiliary
    case (_, "VERB"): self = .verb
    case (_, "ADV"): self = .adverb
    case (_, "ADP"): self = .adposition
    case (_, "CCONJ"), (_, "SCONJ"): self = .conjunction
    case (_, "PART"): self = .particle
    case (_, "PUNCT"), (_, "SYM"): self = .punctuation
    default: self = .other
    }
  }
}

/// A relation of Universal Dependencies, as coarse as names and reference need it.
package enum RelationKind: UInt8, Hashable, Sendable {
  case root, subject, passiveSubject, object, indirectObject, oblique, agent, nominal, possessor
  case apposition, description, compound, flat, conjunct, determiner, preposition, copula
  case adjective, relativeClause, clause, complement, adverbialClause, parataxis, vocative, marker
  case other

  package init(_ name: String) {
    switch name {
    case "root": self = .root
    case "nsubj", "nsubj:outer", "csubj": self = .subject
    case "nsubj:pass", "csubj:pass": self = .passiveSubject
    case "obj": self = .object
    case "iobj": self = .indirectObject
    case "obl:agent": self = .agent
    case "nmod:poss": self = .possessor
    case "nmod:desc": self = .description
    case "appos": self = .apposition
    case "compound": self = .compound
    case "flat": self = .flat
    case "conj": self = .conjunct
    case "det": self = .determiner
    case "case": self = .preposition
    case "cop": self = .copula
    case "amod": self = .adjective
    case "acl:relcl": self = .relativeClause
    case "ccomp": self = .complement
    case "xcomp", "acl": self = .clause
    case "advcl", "advcl:relcl": self = .adverbialClause
    case "parataxis": self = .parataxis
    case "vocative", "discourse": self = .vocative
    case "mark": self = .marker
    default:
      switch name.prefix(while: { $0 != ":" }) {
      case "nmod": self = .nominal
      case "obl": self = .oblique
      case "flat": self = .flat
      case "compound": self = .compound
      default: self = .other
      }
    }
  }
}
