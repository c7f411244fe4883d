package import Flashcards
package import Scheduling

/// What is to be shown, as data.
package enum View: Hashable, Sendable {
  case question(QuestionView)
  case answer(AnswerView)
  case source(SourceView)
  /// Nil when there is nothing more to give away but the answer.
  case hint(String?)
  case note(Note)

  /// Something that happened or did not, in one sentence.
  package enum Note: Hashable, Sendable {
    case suspended(StudyItem)
    case undone(StudyItem)
    /// The undone event is about a card that is in none of the decks of this sitting.
    case undoneElsewhere(ItemID)
    case nothingToUndo
    /// Only a grade or a command makes sense here.
    case gradeExpected(proposal: Grade)
  }
}

/// A card to be asked.
package struct QuestionView: Hashable, Sendable {
  package let item: StudyItem
  /// How many items of the sitting are done with, and how many are left, this one included.
  package let done: Int
  package let left: Int
  package let standing: Standing

  /// Why the item is asked.
  package enum Standing: Hashable, Sendable {
    case new
    /// Due, and by how many days already.
    case due(overdue: Int)
    /// Asked again after a grade below 4.
    case again
  }
}

/// What came of an answer, and what each grade would do.
package struct AnswerView: Hashable, Sendable {
  package let item: StudyItem
  /// What was typed; nil when the answer was only revealed.
  package let typed: String?
  /// How the typed answer was judged; nil when nothing was typed.
  package let verdict: AnswerVerdict?
  package let proposal: Proposal
  /// The days until the item would come again, for the grades 0 to 5.
  package let intervals: [Int]
  /// Whether this was a repeat, which changes no interval.
  package let isRepeat: Bool
}

/// Where a card comes from.
package struct SourceView: Hashable, Sendable {
  package let item: StudyItem
  /// The sentence; before the answer, with the answer left out; nil when there is none to show.
  package let evidence: String?
  /// Whether the sentence is there but would give the answer away.
  package let isWithheld: Bool
}
