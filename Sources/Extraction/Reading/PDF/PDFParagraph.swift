internal import Language

/// A paragraph of a PDF while its lines are put together.
struct PDFParagraph {
  private(set) var text: [UInt8]
  private(set) var lastLine: PDFLine
  let height: Double
  let firstPage: Int
  private(set) var lineCount = 1
  /// Page breaks that are still to be written, at the next blank.
  private var pendingBreaks = 0

  init(_ line: PDFLine) {
    text = line.text
    lastLine = line
    height = line.height
    firstPage = line.page
  }

  var endsAsSentence: Bool {
    let closers = "\"')]”’» ".utf8
    let last = text.last { !closers.contains($0) && $0 < 0x80 }
    return last.map { ".!?:;".utf8.contains($0) } ?? false
  }

  private var endsWithHyphen: Bool {
    text.last == UInt8(ascii: "-") && text.dropLast().last.map { Self.isLetter($0) } ?? false
  }

  /// Adds a line.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - words: the document's words, which tell whether a hyphen at a line's end is part of one.
  mutating func add(_ line: PDFLine, words: Set<[UInt8]>) {
    pendingBreaks += line.page - lastLine.page
    lastLine = line
    lineCount += 1
    var rest = line.text[...]
    if endsWithHyphen, let first = rest.first, Self.isLetter(first) {
      let start = Array(text.dropLast().reversed().prefix { Self.isLetter($0) }.reversed())
      let end = Array(rest.prefix { Self.isLetter($0) })
      let isLowercase = first >= 0x61
      let isCompound =
        words.contains(start + [0x2D] + end)
        || (!words.contains(start + end) && words.contains(end) && words.contains(start)
          && start.count > 3)
      if isLowercase, !isCompound { text.removeLast() }
      let word = rest.prefix { $0 != 0x20 }
      text += word
      rest = rest.dropFirst(word.count).drop { $0 == 0x20 }
      if rest.isEmpty { return }
    } else if text.last == UInt8(ascii: "-"),
      rest.first.map({ (0x30...0x39).contains($0) }) ?? false
    {
      text += rest
      return
    }
    text += pendingBreaks > 0 ? [UInt8](repeating: 0x0A, count: pendingBreaks) : [0x20]
    pendingBreaks = 0
    text += rest
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
