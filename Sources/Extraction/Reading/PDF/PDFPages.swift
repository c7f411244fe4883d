/// A word of a page and where it stands, in points from the page's upper left corner.
struct PDFWord {
  let text: [UInt8]
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  var height: Double { bottom - top }
}

/// A line of a page; those of one block stand together on the page.
struct PDFLine {
  var text: [UInt8] = []
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0
  /// The height of most of its words, which tells the size of its letters.
  var height = 0.0
  /// Counted from 1 through the document.
  var block = 0
  /// Counted from 1.
  var page = 0
}

/// The lines of a PDF as `pdftotext -bbox-layout` writes them, an XML file with a place for each
/// word.
struct PDFPages {
  struct Page {
    let height: Double
    let width: Double
    var lines: [PDFLine] = []
  }

  private(set) var pages: [Page] = []
  /// What the file calls itself; nil when it says nothing of use.
  private(set) var title: String?

  init(_ bytes: [UInt8]) {
    var elements = XMLElements(bytes)
    var block = 0
    var words: [PDFWord] = []
    var box: (left: Double, right: Double, top: Double, bottom: Double)?
    var isInTitle = false
    while let event = elements.next() {
      switch (event, elements.name) {
      case (.start, "title"): isInTitle = true
      case (.start, "page"):
        let size = (elements["width"].flatMap(Self.number), elements["height"].flatMap(Self.number))
        pages.append(Page(height: size.1 ?? 842, width: size.0 ?? 595))
      case (.start, "block"): block += 1
      case (.start, "line"): words = []
      case (.start, "word"): box = Self.box(elements)
      case (.text(let text), "word"):
        guard let place = box else { continue }
        words.append(
          PDFWord(
            text: Self.clean(text), left: place.left, right: place.right, top: place.top,
            bottom: place.bottom))
        box = nil
      case (.text(let text), "title"):
        if isInTitle, title == nil { title = Self.usableTitle(text) }
      case (.end, "title"): isInTitle = false
      case (.end, "line"):
        guard !pages.isEmpty, var line = PDFLine(words) else { continue }
        line.block = block
        line.page = pages.count
        pages[pages.count - 1].lines.append(line)
      default: break
      }
    }
  }

  private static func box(
    _ elements: XMLElements
  ) -> (left: Double, right: Double, top: Double, bottom: Double)? {
    guard let left = elements["xMin"].flatMap(number), let right = elements["xMax"].flatMap(number),
      let top = elements["yMin"].flatMap(number), let bottom = elements["yMax"].flatMap(number)
    else { return nil }
    return (left, right, top, bottom)
  }

  private static func number(_ text: String) -> Double? {
    guard let value = Double(text), value.isFinite, value.magnitude < 1e6 else { return nil }
    return value
  }

  /// Letters that are drawn as one become several, and what cannot be seen goes.
  private static func clean(_ text: String) -> [UInt8] {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ﬀ": result += "ff"
      case "ﬁ": result += "fi"
      case "ﬂ": result += "fl"
      case "ﬃ": result += "ffi"
      case "ﬄ": result += "ffl"
      case "ﬅ", "ﬆ": result += "st"
      case "\u{AD}", "\u{2010}", "\u{2011}": result += "-"
      case "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2069}",
        "\u{FEFF}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        break
      case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Array(result.utf8)
  }

  /// Many programs write the file's name, or nothing at all, where the title belongs.
  private static func usableTitle(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let title = words.joined(separator: " ")
    return words.count > 1 && !title.hasPrefix("Microsoft ") && !title.hasSuffix(".doc")
      ? title : nil
  }
}

extension PDFLine {
  /// A raised word is smaller than this part of the line's height.
  private static let raisedHeight = 0.85
  /// A raised word that stands nearer than this, in line heights, belongs to the word before it.
  private static let nearby = 0.2

  /// Joins a line's words; nil when there is none.
  init?(_ words: [PDFWord]) {
    let words = words.filter { !$0.text.isEmpty }
    guard let first = words.first else { return nil }
    self.init()
    left = first.left
    right = words.reduce(first.right) { max($0, $1.right) }
    top = words.reduce(first.top) { min($0, $1.top) }
    bottom = words.reduce(first.bottom) { max($0, $1.bottom) }
    var bytes: [Double: Int] = [:]
    for word in words { bytes[(word.height * 2).rounded() / 2, default: 0] += word.text.count }
    height = bytes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? first.height
    let base = words.first { abs($0.height - height) <= 0.5 } ?? first
    for (index, word) in words.enumerated() {
      let isRaised =
        index > 0 && word.height < height * Self.raisedHeight && word.bottom < base.bottom - 0.5
        && word.left - words[index - 1].right < height * Self.nearby
      guard isRaised else {
        if index > 0 { text.append(UInt8(ascii: " ")) }
        text += word.text
        continue
      }
      let isNumber = word.text.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
      if !isNumber {
        text += word.text
      } else if let last = text.last, (0x30...0x39).contains(last) {
        // After a number it may be a power: it must not become a digit of the number.
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        for digit in word.text where digit != 0x2C {
          text += Array(String(digits[Int(digit - 0x30)]).utf8)
        }
      }
    }
  }
}
