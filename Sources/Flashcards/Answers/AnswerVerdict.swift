package import Chronology

/// What checking a typed answer found, as data.
package struct AnswerVerdict: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Right, though perhaps with a slip of the finger.
    case exact
    /// Partly right; `detail` says which part.
    case close
    case wrong
  }

  /// Why the verdict is not simply right or wrong.
  package enum Detail: Hashable, Sendable {
    /// Some parts of a date are right.
    case date(right: [DateMatch.Part], wrong: [DateMatch.Part])
    /// The date is right but coarser than what was asked.
    case coarserDate
    /// A misspelling was forgiven.
    case misspelt
    /// Part of a name or of a list is there.
    case incomplete
  }

  package let kind: Kind
  package let detail: Detail?
  /// SM-2's grade to propose, 0...5, if the answer came without hesitation.
  package let proposedGrade: Int

  package init(_ kind: Kind, _ detail: Detail? = nil, grade: Int) {
    self.kind = kind
    self.detail = detail
    proposedGrade = grade
  }
}
