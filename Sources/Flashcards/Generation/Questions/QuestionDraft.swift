internal import Extraction

/// A question about a fact, before it is checked.
struct QuestionDraft {
  /// What of the fact is asked for.
  ///
  /// The raw values are part of the cards' ids; "subject" and "object" alone are those of clozes.
  enum Slot: String {
    case date = "when"
    case subject = "who"
    case object = "whom"
    case agent = "by-whom"
    case adverbial = "where"
    case count = "how-many"
    case office = "of-which"
  }

  let kind: CardKind
  let slot: Slot
  let prompt: String
  let answer: String
  /// The kind of the wrong answers to offer; nil for none.
  var pool: String?
  /// What the question leaves out of the subject, or of the complement.
  var hidden: Hidden?

  struct Hidden {
    let isSubject: Bool
    let pieces: Range<Int>
  }
}
