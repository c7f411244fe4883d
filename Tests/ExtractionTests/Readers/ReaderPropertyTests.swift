import Archives
import Extraction
import Language
import TestSupport
import Testing

@Suite("Laws of readers")
struct ReaderPropertyTests {
  private static let page = """
    <!DOCTYPE html><title>T</title><header><h1>No</h1></header><main><h1>Caf&eacute; &#8212; x</h1>
    <p class="a b">In <b>1933</b> São Paulo.<sup><a href='#n'>[1]</a></sup><ul><li>One<li><a>Two</a></ul>
    <table class=x><tr><td>Cell.<td>Other</table><!-- c --><pre>a\n\nb</pre><blockquote>Q</blockquote></main>
    """

  /// The whole, cut off, and with some bytes changed.
  private func spoilt(_ bytes: [UInt8], seed: UInt64) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<40).map { _ in
      var bytes = bytes
      if Bool.random(using: &generator) {
        bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator))
      }
      for _ in 0..<Int.random(in: 0...8, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: bytes.indices, using: &generator)
        bytes[index] = .random(in: 0...255, using: &generator)
      }
      return bytes
    }
  }

  private func check(_ document: Document) {
    let count = document.source.bytes.count
    for passage in document.passages {
      #expect(String(validating: passage.bytes, as: UTF8.self) != nil)
      #expect(passage.bytes.first != 0x20 && passage.bytes.last != 0x20)
      for offset in passage.bytes.indices {
        #expect((0..<count).contains(passage.sourceOffset(of: offset)))
      }
    }
  }

  @Test("every beginning of a page is a page", arguments: [false, true])
  func prefixes(_ isXML: Bool) {
    let page = Array(Self.page.utf8)
    for count in 0...page.count {
      let bytes = Array(String(decoding: page[..<count], as: UTF8.self).utf8)
      check(HTMLReader.read(SourceText(name: "a", bytes: bytes), isXML: isXML))
    }
  }

  @Test("every beginning of a book's or document's XML is read or refused")
  func xmlPrefixes() {
    let body = Array(
      "<w:document><w:p><w:r><w:t>a&amp;</w:t></w:r><w:del><w:p/></w:del></w:p>".utf8)
    for count in 0...body.count {
      var zip = ZipMaking()
      zip.add("word/document.xml", Array(body[..<count]))
      if let document = try? DOCXReader.read(zip.archive, name: "a") { check(document) }
    }
    let book = Book().archive
    for count in 0..<book.count {
      #expect(throws: ReadingFault.self) { try EPUBReader.read(Array(book[..<count]), name: "a") }
    }
  }

  @Test("spoilt pages are read as far as they go", arguments: 0..<20)
  func html(_ seed: UInt64) {
    for bytes in spoilt(Array(Self.page.utf8), seed: seed) {
      guard let text = try? DecodedText(bytes) else { continue }
      check(HTMLReader.read(SourceText(name: "a", bytes: text.bytes)))
      check(HTMLReader.read(SourceText(name: "a", bytes: text.bytes), isXML: true))
    }
  }

  @Test("spoilt books and documents are read or refused", arguments: 0..<20)
  func archives(_ seed: UInt64) {
    let document = wordDocument("<w:p><w:r><w:t>São Paulo.</w:t></w:r></w:p>", styles: "<w:style/>")
    for bytes in spoilt(Book().archive, seed: seed) {
      if let document = try? EPUBReader.read(bytes, name: "a") { check(document) }
    }
    for bytes in spoilt(document, seed: seed) {
      if let document = try? DOCXReader.read(bytes, name: "a") { check(document) }
    }
    // With its checksum right, the spoilt XML itself is read.
    for bytes in spoilt(
      Array("<w:p><w:r><w:t>a</w:t></w:r><w:del><w:p/></w:del></w:p>".utf8), seed: seed)
    {
      var zip = ZipMaking()
      zip.add("word/document.xml", bytes)
      if let document = try? DOCXReader.read(zip.archive, name: "a") { check(document) }
    }
  }

  @Test("spoilt layouts of PDFs are read or refused", arguments: 0..<20)
  func pdf(_ seed: UInt64) {
    var page = PDFPageText()
    page.add(["Ships came to the har-", "bour.", "• One"], size: 10)
    for bytes in spoilt(PDFPageText.layout([page, page, page]), seed: seed) {
      guard let text = try? DecodedText(bytes, named: "windows-1252") else { continue }
      if let document = try? PDFReader.read(text.bytes, name: "a") { check(document) }
    }
  }

  @Test("bytes of any kind are decoded to UTF-8 or refused", arguments: 0..<20)
  func encodings(_ seed: UInt64) {
    for bytes in spoilt(
      Array(
        "In 1933 José and Łukasz came. “Yes”.".utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }), seed: seed) + spoilt(Array("São Paulo, 1933".utf8), seed: seed)
    {
      for name in [nil, "windows-1252", "utf-16", "koi8-r", "shift_jis", "utf-8"] {
        guard let text = try? DecodedText(bytes, named: name) else { continue }
        #expect(String(validating: text.bytes, as: UTF8.self) != nil)
      }
    }
  }
}
