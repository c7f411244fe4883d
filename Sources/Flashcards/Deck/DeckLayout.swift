/// Where things stand in a deck's file, in byte offsets; what an edit needs to know.
struct DeckLayout: Hashable, Sendable {
  /// The places of the deck's cards, in the same order.
  var blocks: [CardBlock] = []
  /// The parts of the file from heading to heading; the first has no heading and may be empty.
  var sections: [DeckSection] = []
}

/// Where a card stands in its file.
struct CardBlock: Hashable, Sendable {
  /// The text, from the tag to its last byte, before the evidence and the comment.
  var text: Range<Int>
  /// The quoted lines, from the first `>`; nil when there is no evidence.
  var evidence: Range<Int>?
  /// The end of the card's last line, without its line break.
  var end: Int
  /// The mapping in the card's comment, braces included; nil when the card has no comment.
  var mapping: Range<Int>?
  /// Whether the comment states the card's id.
  var hasID: Bool
}

/// The part of a deck's file under one heading, up to the next heading of any level.
struct DeckSection: Hashable, Sendable {
  var headings: [String]
  /// From the beginning of the heading's line, or of the file's body.
  var range: Range<Int>
}
