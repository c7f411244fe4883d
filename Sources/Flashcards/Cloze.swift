/// A text with deletions: `Allende was born on [June 26, 1908] in [Valparaiso].`
///
/// A bracket or backslash that is text is written `\[`, `\]`, `\\`; a Markdown link is no deletion.
package struct Cloze: Hashable, Sendable {
  /// The text as the deck has it, brackets and escapes included.
  package let source: String

  package init(source: String) { self.source = source }
}
