/// Rebuilds paragraphs from lines: by blocks, indents, gaps and lines that end early.
struct PDFParagraphs {
  private(set) var all: [PDFParagraph] = []
  private let bodyHeight: Double
  private let words: Set<[UInt8]>
  /// How far the lines of each block reach.
  private var edges: [Int: (left: Double, right: Double)] = [:]

  /// Puts the lines of a document together.
  ///
  /// - Parameters:
  ///   - lines: in the order of reading, without running heads.
  ///   - bodyHeight: the height of most of the text.
  init(_ lines: [PDFLine], bodyHeight: Double) {
    self.bodyHeight = bodyHeight
    words = Self.words(of: lines)
    for line in lines {
      let edge = edges[line.block] ?? (line.left, line.right)
      edges[line.block] = (min(edge.left, line.left), max(edge.right, line.right))
    }
    for line in lines { add(line) }
  }

  private mutating func add(_ line: PDFLine) {
    // No copy of a paragraph may live while its text grows, or every line would copy it.
    if endsWithBullet {
      // A bullet that stands in a line of its own belongs to the next one.
      var item = line
      item.text = Array("• ".utf8) + line.text
      all[all.count - 1] = PDFParagraph(item)
    } else if continuesLast(line) {
      all[all.count - 1].add(line, words: words)
    } else {
      all.append(PDFParagraph(line))
    }
  }

  private var endsWithBullet: Bool {
    guard let last = all.last, last.text.count <= 3 else { return false }
    return PDFReader.bulletLength(last.text + [0x20]) > last.text.count
  }

  private func continuesLast(_ line: PDFLine) -> Bool {
    all.last.map { continues($0, line) } ?? false
  }

  private func continues(_ paragraph: PDFParagraph, _ line: PDFLine) -> Bool {
    let last = paragraph.lastLine
    guard abs(line.height - paragraph.height) <= paragraph.height * 0.1,
      PDFReader.bulletLength(line.text) == 0
    else { return false }
    if paragraph.height > bodyHeight * 1.12 {
      // A heading goes on in the next line when that is near.
      return line.page == last.page && line.top - last.bottom < line.height * 0.6
    }
    return line.block == last.block
      ? continuesBlock(paragraph, line) : continuesElsewhere(paragraph, line)
  }

  private func continuesBlock(_ paragraph: PDFParagraph, _ line: PDFLine) -> Bool {
    let last = paragraph.lastLine
    let edge = edges[line.block] ?? (line.left, line.right)
    let isIndented =
      line.left > edge.left + line.height * 0.7 && last.left < line.left - line.height * 0.5
    let isFar = line.top - last.bottom > line.height * 0.9
    let firstWord = line.text.prefix { $0 != 0x20 }.count
    let width = Double(firstWord + 1) * line.height * 0.45
    let endsEarly = last.right + width < edge.right - line.height
    if isFar || (isIndented && paragraph.endsAsSentence) { return false }
    return !(endsEarly && paragraph.endsAsSentence)
  }

  /// Whether a paragraph goes on in another column or on the next page.
  private func continuesElsewhere(_ paragraph: PDFParagraph, _ line: PDFLine) -> Bool {
    let last = paragraph.lastLine
    guard !paragraph.endsAsSentence, line.page - last.page <= 1, let first = line.text.first else {
      return false
    }
    let edge = edges[last.block] ?? (last.left, last.right)
    let isFull = last.right >= edge.right - last.height * 2 && paragraph.text.count >= 40
    let isLowercase = (0x61...0x7A).contains(first)
    return isFull && (isLowercase || paragraph.lineCount > 1)
  }

  /// The words that stand within lines, whole as they were written, those with a hyphen too.
  private static func words(of lines: [PDFLine]) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for line in lines {
      let parts = line.text.split(separator: 0x20)
      for (index, part) in parts.enumerated() {
        let isCut = index == parts.count - 1 && part.last == UInt8(ascii: "-")
        let isRest = index == 0
        guard !isCut, !isRest else { continue }
        let word = part.drop { !PDFParagraph.isLetter($0) }
        words.insert(Array(word.prefix { PDFParagraph.isLetter($0) || $0 == 0x2D }))
      }
    }
    return words
  }
}
