/// A time expression in a text: where it stands and what it says, before it is resolved.
package struct Timex: Hashable, Sendable {
  /// The TIMEX3 types.
  package enum Kind: String, Hashable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// What an expression says.
  package enum Meaning: Hashable, Sendable {
    /// A date or time; without its year when that stands elsewhere.
    case calendar(CalendarFields)
    /// `two years later`, `that month`, `August of that year`: a date moved by units, then narrowed.
    case shifted(Shift, CalendarFields)
    /// `six months`; nil when the number is not told (`some weeks`).
    case duration(count: Double?, TimeUnit)
    /// `twice a year`, `daily`: one in every so many units.
    case every(count: Int, TimeUnit)
    /// `every Tuesday`.
    case recurring(CalendarFields)
    /// `now`, `formerly`, `in the future`.
    case reference(Reference)
    /// A time that nobody can place: `that time`.
    case unknown
  }

  package enum Reference: String, Hashable, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }

  /// A step away from a date known from elsewhere.
  package struct Shift: Hashable, Sendable {
    /// What the step starts from.
    package enum Origin: Hashable, Sendable {
      /// The date the story has reached.
      case story
      /// The day on which the text was written or the words were spoken.
      case speech
    }

    /// Nil when the number is not told: `some years later`.
    package var count: Int?
    package var unit: TimeUnit
    package var origin = Origin.story
    /// Whether to go to the next or last date with the fields, whatever the count.
    package var isNearest = false
  }

  /// How an expression goes on from the one before it.
  package enum Joint: Hashable, Sendable {
    /// It is the end of a period that the one before begins.
    case end
    /// Another of a list.
    case other
  }

  /// The bytes, without a preposition.
  package var range: Range<Int>
  package var kind: Kind
  package var meaning: Meaning
  package var part: PeriodPart?
  package var isApproximate = false
  /// Whether the date is counted from another in its words: `two years after the war of 1870`.
  package var isReckoned = false
  package var joint: Joint?
  /// Where it stands in the text.
  package var setting = Setting()
  /// The tokens, in the tagger's counting.
  var tokens: Range<Int>

  /// The words and marks around an expression, as far as they tell what it is for.
  package struct Setting: Hashable, Sendable {
    /// The paragraph, counted from 0.
    package var paragraph = 0
    package var isInHeading = false
    package var isFirstOfParagraph = false
    package var isInBrackets = false
    /// Whether it describes a noun that follows: `the 1941 campaign`.
    package var isAttributive = false
    /// Whether it says when somebody was born.
    package var isOfBirth = false
    /// The preposition before it.
    package var preposition: TimePreposition?
  }

  /// The fields of a date.
  package var fields: CalendarFields? {
    switch meaning {
    case .calendar(let fields), .shifted(_, let fields), .recurring(let fields): fields
    default: nil
    }
  }

  /// The fields of a date that says its year.
  package var explicitFields: CalendarFields? {
    guard case .calendar(let fields) = meaning, fields.year != nil else { return nil }
    return fields
  }
}

/// The prepositions that tie a time expression to what happened then.
package enum TimePreposition: String, CaseIterable, Hashable, Sendable {
  case at, `in`, on, during, throughout, by, until, till, since, from, after, before, between, of
  case to, within, into
}
