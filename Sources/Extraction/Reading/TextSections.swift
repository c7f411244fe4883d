internal import Language

/// The sections of a document that hold its text; lists of sources and contents are no text.
enum TextSections {
  /// The sections that hold no text of their own, by their headings.
  private static let sourceSections: Set<String> = [
    "bibliography", "citations", "contents", "external links", "footnotes", "further reading",
    "notes", "notes and references", "references", "see also", "sources", "table of contents",
    "works cited", "endnotes",
  ]

  /// Drops the sections that name sources, and headings beneath which nothing is left.
  static func kept(of passages: [Passage]) -> [Passage] {
    var kept: [Passage] = []
    var skippedLevel: Int?
    var hasText = false
    for passage in passages {
      if case .heading(let level) = passage.kind {
        if let skipped = skippedLevel, level > skipped { continue }
        // A document may be called so itself.
        let isSources = (level > 1 || hasText) && isSourceSection(passage)
        skippedLevel = isSources ? level : nil
      }
      guard skippedLevel == nil else { continue }
      hasText = hasText || !passage.isHeading
      kept.append(passage)
    }
    return withoutEmptyOnes(kept)
  }

  private static func isSourceSection(_ heading: Passage) -> Bool {
    guard heading.bytes.count < 40 else { return false }
    let words = heading.text.lowercased().split { !$0.isLetter && $0 != "-" }
    return sourceSections.contains(words.joined(separator: " "))
  }

  /// From the end: a heading needs text before the next one that is not beneath it.
  private static func withoutEmptyOnes(_ passages: [Passage]) -> [Passage] {
    var result: [Passage] = []
    var deepestWithText = 0
    for passage in passages.reversed() {
      if case .heading(let level) = passage.kind {
        guard level == 1 || deepestWithText >= level else { continue }
        deepestWithText = level - 1
      } else {
        deepestWithText = 7
      }
      result.append(passage)
    }
    return result.reversed()
  }
}
