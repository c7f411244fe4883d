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
  let frontMatter: FrontMatter
  let layout: DeckLayout

  init(origin: SourceText, cards: [Card], frontMatter: FrontMatter, layout: DeckLayout) {
    self.origin = origin
    self.cards = cards
    title = frontMatter.title
    language = frontMatter.language
    source = frontMatter.source
    self.frontMatter = frontMatter
    self.layout = layout
  }

  /// The name the file was read under.
  package var name: String { origin.name }

  /// The file's bytes, exactly as they were read or edited.
  package var bytes: [UInt8] { origin.bytes }

  /// The file's text; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: origin.bytes, as: UTF8.self) }

  /// Reads a deck, and what there is to say about it, in the order of the lines.
  package static func parse(_ source: SourceText) -> (deck: DeckFile, diagnostics: [Diagnostic]) {
    var parser = DeckParser(source)
    return parser.parse()
  }
}
