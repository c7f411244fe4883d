package import Language

/// A text as read: its passages in order, with the source they came from.
package struct Document: Sendable {
  package let source: SourceText
  package let passages: [Passage]
  /// The text of the first heading of the highest level; nil when there is none.
  package let title: String?

  package init(source: SourceText, passages: [Passage]) {
    self.source = source
    self.passages = passages
    let headings = passages.filter(\.isHeading)
    title = headings.first { $0.kind == .heading(level: 1) }?.text ?? headings.first?.text
  }

  /// The source's line, counted from 1, that a byte of a passage stands on.
  package func line(of offset: Int, in passage: Passage) -> Int {
    source.line(at: passage.sourceOffset(of: offset))
  }
}

extension Passage {
  package var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
