/// A card while its lines are being read: places in the file, cheap to copy.
struct CardDraft {
  let isCloze: Bool
  /// Where the `Q:` or `C:` stands.
  let start: Int
  /// The line of the tag, counted from 1.
  let line: Int
  /// Where the `A:` stands.
  var answer: Int?
  /// The end of the last line of text or evidence.
  var end: Int
  /// Where the quoted lines begin that end the text so far.
  var quote: Int?
  /// Whether the line being read stands in a block of code.
  var isFenced = false
  /// Whether something reported about the card keeps it out of the deck.
  var isBroken = false
  /// The comment that ends the card.
  var comment: Range<Int>?
  var commentLine = 0

  init(isCloze: Bool, at range: Range<Int>, line: Int) {
    self.isCloze = isCloze
    self.line = line
    start = range.lowerBound
    end = range.upperBound
  }

  var isClosed: Bool { comment != nil }

  /// Where the text of the answer or cloze begins, behind the tag.
  var lastTextStart: Int { (answer ?? start) + DeckLine.tagLength }
}

/// What a card's comment says, and where its braces stand.
struct CardComment {
  var metadata = CardMetadata()
  var id: CardID?
  var mapping: Range<Int>?
}
