package import Language

/// A deck as its file has it: every byte, and the cards found in them.
///
/// Parsing loses nothing: `bytes` are the bytes that were read, whatever they were, and an edit
/// touches only the bytes it is about.
package struct DeckFile: Sendable {
  private let origin: SourceText
  /// The cards in the order of the file; a broken card is not among them.
  package let cards: [Card]
  /// The front matter's `title`.
  package let title: String?
  /// The front matter's `language`, such as `en`.
  package let language: String?
  /// The front matter's `source`: the name of the text the deck was made from.
  package let source: String?
  /// Where each of the cards stands.
  let blocks: [CardBlock]

  init(
    origin: SourceText, cards: [Card], blocks: [CardBlock], title: String?, language: String?,
    source: String?
  ) {
    self.origin = origin
    self.cards = cards
    self.blocks = blocks
    self.title = title
    self.language = language
    self.source = source
  }

  /// The name the file was read under.
  package var name: String { origin.name }

  package var bytes: [UInt8] { origin.bytes }

  /// The file's text; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: origin.bytes, as: UTF8.self) }

  /// Reads a deck, and what there is to say about it.
  package static func parse(_ source: SourceText) -> (deck: DeckFile, diagnostics: [Diagnostic]) {
    var parser = DeckParser(source)
    return parser.parse()
  }
}

/// Where a card stands in its file, in byte offsets.
struct CardBlock: Hashable, Sendable {
  /// From the tag to the end of the card's last line, without its line break.
  var range: Range<Int>
  /// From the tag to the end of the text, before the evidence and the comment.
  var text: Range<Int>
  /// The mapping's braces in the comment; nil when the card has no comment.
  var metadata: Range<Int>?
  var hasID: Bool
}
