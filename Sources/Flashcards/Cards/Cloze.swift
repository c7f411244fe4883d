/// A text with deletions.
///
/// `Allende was born on [June 26, 1908] in [Valparaiso].` has two.
/// A bracket or backslash that is text is written `\[`, `\]`, `\\`; a Markdown link is no deletion.
package struct Cloze: Hashable, Sendable {
  /// The text as the deck has it, brackets and escapes included.
  package let source: String

  package init(source: String) { self.source = source }

  /// A piece of a cloze, escapes resolved.
  package enum Segment: Hashable, Sendable {
    case text(String)
    case deletion(String)
  }

  /// The pieces in their order; a broken bracket is text.
  package var segments: [Segment] { ClozeScanner(Array(source.utf8)).segments }

  /// The hidden texts in their order.
  package var deletions: [String] {
    segments.compactMap { if case .deletion(let text) = $0 { text } else { nil } }
  }

  /// The text with `____` for one deletion and the others shown.
  package func prompt(hiding number: Int) -> String {
    var prompt = ""
    var count = 0
    for segment in segments {
      switch segment {
      case .text(let text): prompt += text
      case .deletion(let text):
        prompt += count == number ? "____" : text
        count += 1
      }
    }
    return prompt
  }

  /// The text with every deletion shown.
  package var revealed: String { prompt(hiding: -1) }
}
