import Extraction
import TestSupport
import Testing

/// A word processor's document with this body.
func wordDocument(_ body: String, styles: String? = nil, main: String = "word/document.xml")
  -> [UInt8]
{
  var zip = ZipMaking()
  zip.add("[Content_Types].xml", "<Types/>")
  zip.add(
    "_rels/.rels",
    "<Relationships><Relationship Type='http://x/officeDocument' Target='\(main)'/></Relationships>"
  )
  if let styles { zip.add("word/styles.xml", "<w:styles>\(styles)</w:styles>") }
  zip.add(main, "<?xml version='1.0'?><w:document><w:body>\(body)</w:body></w:document>")
  return zip.archive
}

@Suite("Documents of word processors")
struct DOCXReaderTests {
  private func lines(_ body: String, styles: String? = nil) throws -> [String] {
    try DOCXReader.read(wordDocument(body, styles: styles), name: "a.docx").lines
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test("runs make paragraphs, tabs and breaks blanks")
  func runs() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">In 1933 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>
      <w:t>Ada</w:t><w:tab/><w:t>Bell</w:t><w:br/></w:r><w:hyperlink><w:r><w:t>won &amp; left</w:t></w:r>
      </w:hyperlink><w:r><w:noBreakHyphen/><w:t>.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>
      """
    #expect(try lines(body) == ["p In 1933 Ada Bell won & left-."])
  }

  @Test("headings are told by the styles' names and levels, in any language")
  func headings() throws {
    let styles = """
      <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Titre2"><w:name w:val="Titre deux"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Titre2"/></w:style>
      <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
      <w:style w:styleId="Zitat"><w:name w:val="Intense Quote"/></w:style>
      <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
      <w:style w:styleId="Punkt"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      """
    let body = [
      "berschrift1", "Titre2", "Mine", "TOC1", "Zitat", "Loop", "Punkt", "Heading3", "Title",
    ]
    .map { paragraph($0, "<w:pStyle w:val='\($0)'/>") + paragraph("x") }.joined()
    #expect(
      try lines(body, styles: styles).filter { $0 != "p x" } == [
        "h1 berschrift1", "h2 Titre2", "h2 Mine", "q Zitat", "p Loop", "li Punkt", "h3 Heading3",
        "h1 Title",
      ])
    let direct = paragraph("Direct", "<w:outlineLvl w:val='2'/>") + paragraph("x")
    #expect(try lines(direct) == ["h3 Direct", "p x"])
  }

  @Test("lists are lists, tables are read row by row")
  func tables() throws {
    let list = paragraph("One", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
    let none = paragraph("None", "<w:numPr><w:numId w:val='0'/></w:numPr>")
    #expect(try lines(list + none) == ["li One", "p None"])
    let cell = { (text: String) in "<w:tc>\(paragraph(text))</w:tc>" }
    let table = "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr><w:tr>\(cell("c"))</w:tr></w:tbl>"
    #expect(try lines(table) == ["p a", "p b", "p c"])
  }

  @Test("deletions, notes, hidden text and fields go; insertions stay; text boxes come once")
  func revisions() throws {
    let run = { (text: String) in "<w:r><w:t>\(text)</w:t></w:r>" }
    let body = """
      <w:p>\(run("a"))<w:del><w:r><w:delText>X</w:delText></w:r>\(run("X"))</w:del><w:ins>\(run("b"))</w:ins>
      <w:moveFrom>\(run("X"))</w:moveFrom><w:moveTo>\(run("c"))</w:moveTo>
      <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>X</w:t></w:r>
      <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>3</w:t></w:r>
      <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>d</w:t></w:r>
      <w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p>\(run("box"))</w:p></w:txbxContent>
      </w:drawing></mc:Choice><mc:Fallback><w:p>\(run("box"))</w:p></mc:Fallback></mc:AlternateContent></w:r>
      <m:oMath><m:r><m:t>X</m:t></m:r></m:oMath>\(run("e"))</w:p>
      """
    #expect(try lines(body) == ["p box", "p abcde"])
  }

  @Test("the text may stand elsewhere and under another prefix")
  func elsewhere() throws {
    let archive = wordDocument(paragraph("Here."), main: "word/document2.xml")
    #expect(try DOCXReader.read(archive, name: "a").lines == ["p Here."])
    var zip = ZipMaking()
    zip.add(
      "word/document.xml", "<x:document><x:body><x:p><x:r><x:t>Here.</x:t></x:r></x:p></x:body>")
    #expect(try DOCXReader.read(zip.archive, name: "a").lines == ["p Here."])
  }

  @Test("what is no document is refused")
  func noDocument() {
    #expect(throws: ReadingFault.noDocument(.docx)) {
      try DOCXReader.read(wordDocument("", main: "xl/workbook.xml"), name: "a")
    }
    #expect(throws: ReadingFault.noText) { try DOCXReader.read(wordDocument("<w:p/>"), name: "a") }
  }
}
