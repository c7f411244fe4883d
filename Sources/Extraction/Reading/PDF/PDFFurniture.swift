/// Tells a page's running head, foot and number from its text.
struct PDFFurniture {
  /// The upper and lower part of a page where they stand.
  private static let margin = 0.12
  /// What stands on so many pages at least is no text.
  private static let fewestPages = 3

  private let counts: [[UInt8]: Int]
  private let bodyHeight: Double
  private let pageCount: Int

  init(_ pages: PDFPages, bodyHeight: Double) {
    var counts: [[UInt8]: Int] = [:]
    for page in pages.pages {
      let forms = page.lines.filter { Self.isInMargin($0, of: page) }.map(Self.form)
      for form in Set(forms) { counts[form, default: 0] += 1 }
    }
    self.counts = counts
    self.bodyHeight = bodyHeight
    pageCount = pages.pages.count
  }

  func contains(_ line: PDFLine, of page: PDFPages.Page) -> Bool {
    guard Self.isInMargin(line, of: page) else { return false }
    let form = Self.form(of: line)
    if Self.isPageNumber(form) { return true }
    // A chapter's large heading stands at the top of many pages.
    guard line.height < bodyHeight * 1.15 else { return false }
    return counts[form, default: 0] >= min(Self.fewestPages, max(2, pageCount))
  }

  private static func isInMargin(_ line: PDFLine, of page: PDFPages.Page) -> Bool {
    line.bottom < page.height * margin || line.top > page.height * (1 - margin)
  }

  /// The line with "#" for numbers, which differ from page to page.
  private static func form(of line: PDFLine) -> [UInt8] {
    var form: [UInt8] = []
    for word in line.text.split(separator: 0x20) {
      let isRoman = word.count <= 6 && word.allSatisfy { "ivxlc".utf8.contains($0 | 0x20) }
      for byte in isRoman ? [0x30] : word {
        let isDigit = (0x30...0x39).contains(byte)
        if !isDigit { form.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        if isDigit, form.last != UInt8(ascii: "#") { form.append(UInt8(ascii: "#")) }
      }
      form.append(0x20)
    }
    return form.dropLast()
  }

  private static func isPageNumber(_ form: [UInt8]) -> Bool {
    [
      "#", "- # -", "– # –", "— # —", "page #", "p. #", "# of #", "# / #", "#/#", "page # of #",
      "[#]",
    ]
    .contains { form.elementsEqual($0.utf8) }
  }
}
