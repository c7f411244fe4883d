internal import Language

/// Reads a PDF's text, as `pdftotext -bbox-layout` tells it, back into paragraphs and headings.
///
/// Running heads, page numbers and notes in small print are dropped, words cut at a line's end
/// joined. In the text it is read into, each page is a line, so that a card cites the page.
package enum PDFReader {
  /// A heading's letters are larger than the text's by this factor.
  private static let headingFactor = 1.12
  /// The letters of notes are smaller than the text's by this factor.
  private static let noteFactor = 0.88
  private static let longestHeading = 120

  /// Reads what the converter wrote.
  ///
  /// - Parameters:
  ///   - layout: its output.
  ///   - name: the PDF's name.
  /// - Returns: the text.
  /// - Throws: that the PDF has no text.
  package static func read(_ layout: [UInt8], name: String) throws(ReadingFault) -> Document {
    let pages = PDFPages(layout)
    let lines = pages.pages.flatMap(\.lines)
    guard !lines.isEmpty else { throw pages.pages.isEmpty ? .noText : .scanned }
    let height = bodyHeight(of: lines)
    let furniture = PDFFurniture(pages, bodyHeight: height)
    let kept = pages.pages.flatMap { page in
      page.lines.filter { line in
        let isNote = line.height < height * noteFactor && line.top > page.height / 2
        return !isNote && !hasLeader(line.text) && !furniture.contains(line, of: page)
      }
    }
    let paragraphs = PDFParagraphs(kept, bodyHeight: height).all.filter { paragraph in
      paragraph.text.contains(where: PDFParagraph.isLetter)
    }
    let levels = headingLevels(of: paragraphs, bodyHeight: height)
    var text = FlatText()
    var page = 1
    for paragraph in paragraphs {
      let breaks = [UInt8](repeating: 0x0A, count: max(0, paragraph.firstPage - page))
      text.append(
        withoutBullet(paragraph), as: kind(of: paragraph, levels),
        after: breaks.isEmpty ? (text.isEmpty ? [] : [0x20]) : breaks)
      page = paragraph.lastLine.page
    }
    guard !text.isEmpty else { throw .noText }
    return text.document(name: name, title: pages.title)
  }

  /// Whether a line of dots leads to a page number, as in a table of contents.
  private static func hasLeader(_ text: [UInt8]) -> Bool {
    var dots = 0
    for byte in text {
      if byte == UInt8(ascii: ".") { dots += 1 } else if byte != 0x20 { dots = 0 }
      if dots > 4 { return true }
    }
    return false
  }

  /// The height of most of the text.
  private static func bodyHeight(of lines: [PDFLine]) -> Double {
    var bytes: [Double: Int] = [:]
    for line in lines { bytes[line.height, default: 0] += line.text.count }
    return bytes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 10
  }

  /// Levels by size: the largest letters are the first.
  private static func headingLevels(
    of paragraphs: [PDFParagraph], bodyHeight: Double
  ) -> [Double: Int] {
    let headings = paragraphs.filter {
      $0.height > bodyHeight * headingFactor && $0.text.count <= longestHeading
        && $0.text.contains(where: PDFParagraph.isLetter)
    }
    let sizes = Set(headings.map(\.height)).sorted(by: >)
    return Dictionary(
      uniqueKeysWithValues: sizes.enumerated().map { ($0.element, min($0.offset + 1, 6)) })
  }

  private static func kind(
    of paragraph: PDFParagraph, _ levels: [Double: Int]
  ) -> Passage.Kind {
    if paragraph.text.count <= longestHeading, let level = levels[paragraph.height] {
      return .heading(level: level)
    }
    if bulletLength(paragraph.text) > 0 { return .listItem }
    // A short line alone, as in plain text.
    let isTitle =
      paragraph.lineCount == 1 && (3...80).contains(paragraph.text.count)
      && !paragraph.endsAsSentence
      && paragraph.text.first.map { (0x41...0x5A).contains($0) || $0 >= 0x80 } ?? false
    return isTitle ? .heading(level: min((levels.values.max() ?? 0) + 1, 6)) : .paragraph
  }

  private static func withoutBullet(_ paragraph: PDFParagraph) -> [UInt8] {
    Array(paragraph.text.dropFirst(bulletLength(paragraph.text)))
  }

  static func bulletLength(_ text: [UInt8]) -> Int {
    for bullet in ["• ", "▪ ", "◦ ", "‣ ", "– ", "· ", "● ", "○ ", "■ ", "- ", "\u{F0B7} "]
    where text.starts(with: bullet.utf8) {
      return bullet.utf8.count
    }
    return 0
  }
}
