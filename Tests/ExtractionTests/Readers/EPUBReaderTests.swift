import Archives
import Extraction
import TestSupport
import Testing

/// A small e-book, to be spoilt in one way or another.
struct Book {
  var chapters = ["Beginnings": "<p>It opened in 1933.</p>", "Later": "<p>It closed.</p>"]
  var manifest = """
    <item id="c1" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/>
    <item id="c2" href="./text/../text/two.xhtml#x" media-type="application/xhtml+xml"/>
    <item id="toc" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
    <item id="n" href="notes.xhtml" media-type="application/xhtml+xml"/>
    <item id="pic" href="p.png" media-type="image/png"/>
    """
  var spine = ["cover", "toc", "c1", "missing", "pic", "c2"]
  var encryption: String?

  var archive: [UInt8] {
    var zip = ZipMaking()
    zip.add("mimetype", "application/epub+zip")
    zip.add(
      "META-INF/container.xml",
      "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
    if let encryption { zip.add("META-INF/encryption.xml", encryption) }
    let references = spine.map { "<itemref idref='\($0)'/>" }.joined()
    zip.add(
      "OEBPS/book.opf",
      """
      <?xml version="1.0"?><package xmlns:dc="x"><metadata><dc:title>Ships &amp; harbours</dc:title>
      </metadata><manifest>\(manifest)</manifest>
      <spine>\(references)<itemref idref="n" linear="no"/></spine>
      <guide><reference type="cover" href="cover.xhtml"/></guide></package>
      """)
    for (name, chapter) in zip2(["one a", "two"], ["Beginnings", "Later"]) {
      zip.add(
        "OEBPS/text/\(name).xhtml", "<html><h1>\(chapter)</h1>\(chapters[chapter] ?? "")</html>")
    }
    for name in ["nav", "cover", "notes"] { zip.add("OEBPS/\(name).xhtml", "<p>No.</p>") }
    return zip.archive
  }

  private func zip2(_ first: [String], _ second: [String]) -> Zip2Sequence<[String], [String]> {
    Swift.zip(first, second)
  }
}

@Suite("E-books")
struct EPUBReaderTests {
  private func fault(_ book: [UInt8]) -> ReadingFault? {
    do throws(ReadingFault) {
      _ = try EPUBReader.read(book, name: "a.epub")
      return nil
    } catch {
      return error
    }
  }

  @Test("chapters come in the order of the spine, without cover, contents and notes")
  func reading() throws {
    let document = try EPUBReader.read(Book().archive, name: "a.epub")
    #expect(
      document.lines == ["h1 Beginnings", "p It opened in 1933.", "h1 Later", "p It closed."])
    #expect(document.title == "Ships & harbours")
    #expect(document.passages.map { document.line(of: 0, in: $0) } == [1, 2, 3, 4])
  }

  @Test("a protected book is said to be protected; scrambled fonts are no protection")
  func protection() {
    func encryption(_ algorithm: String, _ part: String) -> String {
      """
      <encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="\(algorithm)"/>
      <enc:CipherReference URI="\(part)"/></enc:EncryptedData></encryption>
      """
    }
    var book = Book()
    book.encryption = encryption(
      "http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/text/two.xhtml")
    #expect(fault(book.archive) == .protected)
    book.encryption = encryption("http://www.idpf.org/2008/embedding", "OEBPS/text/two.xhtml")
    #expect(fault(book.archive) == nil)
    book.encryption = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/p.png")
    #expect(fault(book.archive) == nil)
  }

  @Test("what is no book is refused")
  func noBook() {
    var zip = ZipMaking()
    zip.add("a.txt", "text")
    #expect(fault(zip.archive) == .noDocument(.epub))
    #expect(fault(Array("PK is not enough".utf8)) == .archive(.notAnArchive))
    var book = Book()
    book.spine = ["cover"]
    #expect(fault(book.archive) == .noText)
    zip.add("META-INF/container.xml", "<rootfile full-path='../../etc/passwd'/>")
    #expect(fault(zip.archive) == .archive(.missing("../../etc/passwd")))
  }

  @Test("entities that a book defines are not expanded")
  func entities() throws {
    var book = Book()
    book.chapters["Later"] =
      "<!DOCTYPE html [<!ENTITY a \"x\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>&a;&b; here.</p>"
    #expect(try EPUBReader.read(book.archive, name: "a").lines.last == "p &a;&b; here.")
  }
}
