package import Chronology

/// A phrase that says when: what it covers, what it means, and how it is attached.
package struct TimeExpression: Hashable, Sendable {
  /// What the phrase means.
  package enum Meaning: Hashable, Sendable {
    /// A date that follows from the phrase alone.
    case date(TemporalValue)
    /// A month, or a day of it, whose year stands elsewhere.
    case yearless(month: Int, day: Int?)
    /// A clock time, a relative time or anything else that gives no date by itself.
    case vague
  }

  /// Which part of the period is meant.
  package enum Part: String, Hashable, Sendable {
    case start, middle, end
  }

  /// The token indices of the phrase, without its preposition.
  package var tokens: Range<Int>
  package var meaning: Meaning
  /// "early", "mid", "late" and their like.
  package var part: Part?
  /// The preposition before the phrase.
  package var signal: Signal?
  /// The token indices with the preposition, an article and the words between.
  package var phrase: Range<Int>

  /// Whether the words can stand in a question.
  ///
  /// Not "26/6/1908", a day in two calendars, or a feast whose day cannot be told.
  package var isProse = true

  /// How a preposition ties a phrase to what happened then.
  package enum Signal: String, Hashable, Sendable {
    case at, `in`, on, during, throughout
    case by, until, since, from, after, before
    case between, fromTo
    /// "of": the phrase belongs to a noun.
    case of
  }

  package var date: TemporalValue? {
    guard case .date(let value) = meaning else { return nil }
    return value
  }
}
