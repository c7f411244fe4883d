import Extraction
import Language
import Testing

/// A page as pdftotext tells it: blocks of lines with their places.
struct PDFPageText {
  var blocks: [String] = []
  private var top = 100.0

  /// Adds a block of lines; words are six points wide a letter.
  mutating func add(
    _ lines: [String], size: Double = 10, at top: Double? = nil, left: Double = 72, gap: Double = 20
  ) {
    var place = top ?? self.top + gap
    let words = lines.map { line in
      let text = line.drop { $0 == " " }
      var left = left + Double(line.count - text.count) * 6
      let words = text.split(separator: " ").map { word in
        defer { left += Double(word.count + 1) * 6 }
        return word.hasPrefix("^")
          ? Self.word(word.dropFirst(), left - 6, place - 2, size * 0.6)
          : Self.word(word, left, place, size)
      }
      place += size * 1.2
      return "<line>\(words.joined())</line>"
    }
    if top == nil { self.top = place }
    blocks.append("<block>\(words.joined())</block>")
  }

  private static func word(_ text: Substring, _ left: Double, _ top: Double, _ size: Double)
    -> String
  {
    let right = left + Double(text.count) * 6
    return "<word xMin='\(left)' yMin='\(top)' xMax='\(right)' yMax='\(top + size)'>\(text)</word>"
  }

  static func layout(_ pages: [PDFPageText]) -> [UInt8] {
    let pages = pages.map {
      "<page width='595' height='842'><flow>\($0.blocks.joined())</flow></page>"
    }
    return Array("<html><head><title>x</title></head><doc>\(pages.joined())</doc></html>".utf8)
  }
}

@Suite("PDFs")
struct PDFReaderTests {
  private let prose = [
    "Ships came to the harbour of Lisbon for many hundred years,",
    "and in 1933 Ada Bell founded a museum that shows what they",
  ]

  private func lines(_ pages: PDFPageText...) throws -> [String] {
    try PDFReader.read(PDFPageText.layout(pages), name: "a.pdf").lines
  }

  @Test("lines become paragraphs, large letters headings")
  func paragraphs() throws {
    var page = PDFPageText()
    page.add(["The Museum"], size: 20)
    page.add(["Beginnings"], size: 14)
    page.add(prose + ["brought."])
    page.add([
      "   It closed in the war, when the harbour was a place of the", "navy, and opened again.",
    ])
    page.add(["• One ship.", "• Two ships, and", "  more."])
    #expect(
      try lines(page) == [
        "h1 The Museum", "h2 Beginnings", "p \(prose.joined(separator: " ")) brought.",
        "p It closed in the war, when the harbour was a place of the navy, and opened again.",
        "li One ship.", "li Two ships, and more.",
      ])
  }

  @Test("an indent or a short last line parts paragraphs within a block")
  func indents() throws {
    var page = PDFPageText()
    page.add(
      prose + [
        "brought.", "   Then came the war and took the ships out of the harbour, which", "was sad.",
      ])
    #expect(try lines(page).count == 2)
  }

  @Test("words cut at the end of a line are joined, others keep their hyphen")
  func hyphens() throws {
    var page = PDFPageText()
    page.add([
      "The internation-", "alisation of the collection of a well-known painter was the",
      "wish of a well-", "known woman in the years 1914-", "1918 of the Anglo-", "American war.",
    ])
    #expect(
      try lines(page) == [
        "p The internationalisation of the collection of a well-known painter was the wish of a "
          + "well-known woman in the years 1914-1918 of the Anglo-American war."
      ])
  }

  @Test("running heads and page numbers go; a paragraph goes on across them, and cites its page")
  func furniture() throws {
    let pages = (1...4).map { number in
      var page = PDFPageText()
      page.add(["The Harbour Chronicle \(number)"], size: 8, at: 20)
      page.add(prose, at: 200)
      page.add(["^1 A note in small print about 1899."], size: 7, at: 700)
      page.add(["\(number)"], at: 800)
      return page
    }
    let document = try PDFReader.read(PDFPageText.layout(pages), name: "a.pdf")
    let text = Array(repeating: prose.joined(separator: " "), count: 4).joined(separator: " ")
    #expect(document.lines == ["p \(text)"])
    let passage = try #require(document.passages.first)
    #expect(document.line(of: 0, in: passage) == 1)
    #expect(document.line(of: passage.bytes.count - 1, in: passage) == 4)
  }

  @Test("marks of notes go, powers stay powers, drawn letters become letters")
  func marks() throws {
    var page = PDFPageText()
    page.add(["The ofﬁce ﬂew. ^3 It weighed 10 ^6 tons in the 19 ^th century."])
    #expect(try lines(page) == ["p The office flew. It weighed 10⁶ tons in the 19th century."])
  }

  @Test("contents, numbers without words and lists of sources go")
  func noText() throws {
    var page = PDFPageText()
    page.add(["The Museum"], size: 20)
    page.add(["Beginnings . . . . . . . . 3", "Later years......4"])
    page.add(["1 2 3"])
    page.add(prose)
    page.add(["7. References"], size: 14)
    page.add(["Bell, Ada: Ships, in 1933 printed in Lisbon."])
    #expect(try lines(page) == ["h1 The Museum", "p \(prose.joined(separator: " "))"])
  }

  @Test("pages without words are pictures")
  func scanned() {
    #expect(throws: ReadingFault.scanned) { try lines(PDFPageText(), PDFPageText()) }
    #expect(throws: ReadingFault.noText) { try lines() }
  }

  @Test("places that are no numbers are passed over")
  func hostile() throws {
    let layout = """
      <page width="nan" height="-inf"><block><line><word xMin="1e999" yMin="x" xMax="" yMax="0">no</word>
      <word xMin="0" yMin="0" xMax="0" yMax="0">zero</word></line></block></page>
      """
    #expect(try PDFReader.read(Array(layout.utf8), name: "a").lines.count == 1)
  }
}
