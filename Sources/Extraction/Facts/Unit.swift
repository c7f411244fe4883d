internal import Language

/// A word class, as coarse as finding subject, verb and date needs.
enum WordClass: Hashable {
  case timex
  case determiner, possessive, pronoun, preposition, coordinator, subordinator
  case be, have, auxiliary, modal, negation
  /// A form that can be a past tense or a past participle; the reading says which.
  case pastForm
  case gerund
  case adverb
  /// A capitalised word inside a sentence, or a short quotation used as a name.
  case name
  /// Every other word: nouns and adjectives.
  case nominal
  case number
  case clitic
  case comma
  /// What somebody said, in quotation marks.
  case quotation
  /// A mark that ends a clause: `;` `:` `–`.
  case stop
}

/// One word, one time expression or one quoted name of a sentence, with its class.
struct Unit: Hashable {
  let wordClass: WordClass
  /// Indices of the sentence's tokens.
  let tokens: Range<Int>
  /// In lower case, for comparing.
  let lowercased: String
  /// The verb a past form belongs to.
  let verb: VerbLexicon.Reading?
  /// The index of the time expression it is.
  let timex: Int?

  init(
    _ wordClass: WordClass, tokens: Range<Int>, lowercased: String,
    verb: VerbLexicon.Reading? = nil, timex: Int? = nil
  ) {
    self.wordClass = wordClass
    self.tokens = tokens
    self.lowercased = lowercased
    self.verb = verb
    self.timex = timex
  }

  /// Whether the unit can stand inside a noun phrase.
  var isNominal: Bool {
    switch wordClass {
    case .name, .nominal, .number, .gerund: true
    default: false
    }
  }
}
