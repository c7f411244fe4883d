/// A card while its lines are being read.
struct CardDraft {
  let isCloze: Bool
  /// Where the `Q:` or `C:` stands.
  let start: Int
  /// Where the `A:` stands.
  var answer: Int?
  /// The end of the last line of text or evidence.
  var end: Int
  /// Where the quoted lines begin that end the text so far.
  var quote: Int?
  var isFenced = false
  /// Whether something reported about the card keeps it out of the deck.
  var isBroken = false
  /// The comment that ends the card.
  var comment: Range<Int>?
  var commentLine = 0
  var metadata = CardMetadata()
  var id: CardID?
  var mapping: Range<Int>?

  init(isCloze: Bool, line: Range<Int>) {
    self.isCloze = isCloze
    start = line.lowerBound
    end = line.upperBound
  }

  var isClosed: Bool { comment != nil }

  /// Where the text of the answer or cloze begins, behind the tag.
  var lastTextStart: Int { (answer ?? start) + DeckLine.tagLength }
}
