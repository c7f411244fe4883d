package import Language

/// A text as read: its passages in order, with the source they came from.
package struct Document: Sendable {
  package let source: SourceText
  package let passages: [Passage]
  /// What it is called: by its heading of the first level, by the file or by its first heading.
  package let title: String?
  /// Whether there is more of it than may be read.
  package let isCut: Bool

  /// A document may have so many passages; a thick book has 20,000.
  package static let mostPassages = 500_000

  /// Puts a text together.
  ///
  /// - Parameters:
  ///   - source: what the passages lead back to.
  ///   - passages: in the order of the text.
  ///   - title: what the file calls itself.
  ///   - isTitleSure: whether that goes before a heading of the first level.
  ///   - isCut: whether there is more of it than may be read.
  package init(
    source: SourceText, passages: [Passage], title: String? = nil,
    isTitleSure: Bool = false, isCut: Bool = false
  ) {
    self.source = source
    self.passages = passages
    self.isCut = isCut
    let headings = passages.filter(\.isHeading)
    let highest = headings.first { $0.kind == .heading(level: 1) }?.text
    self.title = (isTitleSure ? title ?? highest : highest ?? title) ?? headings.first?.text
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
