package import Chronology

/// A flashcard: what is asked, what is right, and the sentence that proves it.
package struct Card: Hashable, Sendable {
  package var id: CardID
  package var content: Content
  /// The source sentence, as the deck's quoted line has it, on one line.
  package var evidence: String?
  package var metadata: CardMetadata
  /// The headings above the card, outermost first.
  package var headings: [String]

  package init(
    id: CardID, content: Content, evidence: String? = nil, metadata: CardMetadata = .init(),
    headings: [String] = []
  ) {
    self.id = id
    self.content = content
    self.evidence = evidence
    self.metadata = metadata
    self.headings = headings
  }

  package enum Content: Hashable, Sendable {
    /// A `Q:` and `A:` pair.
    case question(prompt: String, answer: String)
    /// A `C:` text, with each deletion in square brackets.
    case cloze(Cloze)
  }
}

/// What the `clio` comment of a card says about it.
package struct CardMetadata: Hashable, Sendable {
  /// What is asked for: `when`, `who`, `where`, `what`, `cloze` ...
  package var kind: CardKind?
  /// The date of the fact.
  package var date: TemporalValue?
  /// Further answers that count as right.
  package var accept: [String]
  /// Wrong answers worth offering in multiple choice.
  package var choices: [String]
  package var hint: String?
  package var tags: [String]
  /// Where the evidence stands: the source's name and its line, counted from 1.
  package var from: SourceReference?
  /// The digest of the card's text as it was generated; nil for a hand-written card.
  package var made: String?

  package init(
    kind: CardKind? = nil, date: TemporalValue? = nil, accept: [String] = [],
    choices: [String] = [], hint: String? = nil, tags: [String] = [],
    from: SourceReference? = nil, made: String? = nil
  ) {
    self.kind = kind
    self.date = date
    self.accept = accept
    self.choices = choices
    self.hint = hint
    self.tags = tags
    self.from = from
    self.made = made
  }
}

/// What a card asks for.
///
/// Unknown kinds in a deck are kept as they are.
package struct CardKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let when = CardKind(rawValue: "when")
  package static let who = CardKind(rawValue: "who")
  package static let what = CardKind(rawValue: "what")
  package static let `where` = CardKind(rawValue: "where")
  package static let howMany = CardKind(rawValue: "how-many")
  package static let cloze = CardKind(rawValue: "cloze")
}

/// A line of a source file: `chile.txt:31`.
package struct SourceReference: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// Counted from 1.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  package var description: String { "\(file):\(line)" }
}
