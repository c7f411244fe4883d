package import Chronology

/// A clause and the date it happened: the stuff that cards are made of.
package struct DatedFact: Sendable {
  /// The verb of the clause.
  package enum VerbGroup: Hashable, Sendable {
    /// `became`; the lemma is `become`.
    case simplePast(form: String, lemma: String)
    /// `was elected`, `were living`, `had reached`: the auxiliary and what follows it.
    case compound(auxiliary: String, participle: String, lemma: String)

    package var lemma: String {
      switch self {
      case .simplePast(_, let lemma), .compound(_, _, let lemma): lemma
      }
    }
  }

  package let subject: Phrase
  /// Adverbs between subject and verb, kept in their place.
  package let adverbs: Phrase
  package let verb: VerbGroup
  /// What follows the verb, without the date.
  package let complement: Phrase
  package let timex: TimeExpression
  package let date: TemporalValue
  /// The date's words with their preposition; nil when the year came from elsewhere.
  package let dateText: String?
  /// The date's words alone: `early October 1970`; nil when the year came from elsewhere.
  package let dateWords: String?
  /// Whether the subject is surely a person.
  package let subjectIsPerson: Bool
  /// Whether the date opened the clause, so that it belongs to the verb and nothing else.
  package let isFronted: Bool
  /// How many pieces of the complement stood before the date.
  package let datePosition: Int
  /// The subject and the verb's arguments in the complement, as far as the tree shows them.
  package let arguments: [VerbArgument]
  package let sentence: SentenceReference

  /// Whether it is a person's birth or death: nobody is born or dies twice.
  package var isOfOneLife: Bool {
    if case .compound(_, "born", _) = verb { return subjectIsPerson }
    return subjectIsPerson && verb.lemma == "die"
  }

  /// Whether only the name of an event and its date are told; as in `the Battle of Cadiz (1702)`.
  package var isBareEvent: Bool {
    complement.isEmpty
      && (verb.lemma == "take place"
        || dateText == nil && ["release", "publish"].contains(verb.lemma))
  }
}

extension DatedFact {
  /// A fact of which a name and its date tell all: a birth, a battle, a film.
  ///
  /// - Parameters:
  ///   - subject: the name.
  ///   - verb: what happened.
  ///   - date: when.
  ///   - words: the date's own words; nil where they do not tell it by themselves.
  ///   - timex: the expression, whose preposition belongs to something else.
  ///   - sentence: where it stands.
  ///   - isPerson: whether the subject is a person.
  init(
    naming subject: Phrase, verb: VerbGroup, date: PartialDate, words: String?,
    timex: TimeExpression, in sentence: AnnotatedSentence, isPerson: Bool = false
  ) {
    var timex = timex
    timex.signal = nil
    self.init(
      subject: subject, adverbs: Phrase(), verb: verb, complement: Phrase(), timex: timex,
      date: .date(date),
      dateText: words.map { (date.precision == .day ? "on " : "in ") + $0 }, dateWords: words,
      subjectIsPerson: isPerson, isFronted: false, datePosition: 0, arguments: [],
      sentence: sentence.reference)
  }
}

/// Where a sentence stands, and what it says.
package struct SentenceReference: Hashable, Sendable {
  package let passage: Int
  /// The byte range in the passage.
  package let range: Range<Int>
  package let text: String
  /// The source's line on which it begins, counted from 1.
  package let line: Int
  /// The headings above it, outermost first.
  package let headings: [String]
}
