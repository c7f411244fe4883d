import Extraction
import Testing

@Suite("Encodings")
struct EncodingTests {
  private func decode(
    _ bytes: [UInt8], named name: String? = nil, declared: String? = nil
  ) throws -> (text: String, encoding: String) {
    let decoded = try DecodedText(bytes, named: name) { _ in declared }
    return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding.name)
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let halves = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return bigEndian ? halves.reversed() : halves
    }
  }

  @Test("UTF-8 is taken as it is, without its mark")
  func utf8() throws {
    #expect(try decode(Array("São".utf8)) == ("São", "UTF-8"))
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array("São".utf8)) == ("São", "UTF-8"))
    #expect(try decode(Array("São".utf8), declared: "windows-1250") == ("São", "UTF-8"))
  }

  @Test("UTF-16 is recognised by its mark, or by its zeros", arguments: [false, true])
  func utf16(_ bigEndian: Bool) throws {
    let name = bigEndian ? "UTF-16BE" : "UTF-16LE"
    let text = "In 1933 “Ada” came to São Paulo. 😀"
    let marked = utf16("\u{FEFF}" + text, bigEndian: bigEndian)
    #expect(try decode(marked) == (text, name))
    #expect(try decode(Array(marked.dropFirst(2))) == (text, name))
  }

  @Test("what is no UTF-8 is Windows-1252 where that makes sense, with its quotation marks")
  func windows1252() throws {
    let bytes =
      Array("In 1933 ".utf8) + [0x93] + Array("Jos".utf8) + [0xE9, 0x94, 0x20, 0x96, 0x20]
    #expect(try decode(bytes) == ("In 1933 “José” – ", "windows-1252"))
    #expect(try decode(bytes, declared: "ISO-8859-1") == ("In 1933 “José” – ", "windows-1252"))
  }

  @Test(
    "what Windows-1252 would garble is not guessed",
    arguments: [
      // "Wałęsa" and "Łódź" in ISO 8859-2, "Москва и Киев" in KOI8-R and Windows-1251
      [0x57, 0x61, 0xB3, 0xEA, 0x73, 0x61], [0xA3, 0xF3, 0x64, 0xBC, 0x61],
      [0xED, 0xCF, 0xD3, 0xCB, 0xD7, 0xC1, 0x20, 0xC9, 0x20, 0xEB, 0xC9, 0xC5, 0xD7],
      [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0x20, 0xE8, 0x20, 0xCA, 0xE8, 0xE5, 0xE2],
      [0x41, 0x81, 0x42],
    ])
  func uncertain(_ word: [UInt8]) {
    #expect(throws: ReadingFault.unknownEncoding) { try decode(word) }
  }

  @Test("a name or a declaration decides")
  func named() throws {
    let polish: [UInt8] = [0x57, 0x61, 0xB3, 0xEA, 0x73, 0x61]
    #expect(try decode(polish, named: "iso-8859-2").text == "Wałęsa")
    #expect(try decode(polish, declared: "iso-8859-2") == ("Wałęsa", "iso-8859-2"))
    #expect(try decode([0xED, 0xCF], named: "KOI8-R").text == "Мо")
    #expect(throws: ReadingFault.noEncoding("klingon")) { try decode(polish, named: "klingon") }
    #expect(throws: ReadingFault.noEncoding("utf-8//x")) { try decode(polish, named: "utf-8//x") }
    let broken = Array("a\nb".utf8) + [0xFF]
    #expect(throws: ReadingFault.notInEncoding(.utf8, line: 2)) {
      try decode(broken, named: "utf-8")
    }
    #expect(throws: ReadingFault.self) { try decode([0x41, 0x81], named: "windows-1252") }
  }

  @Test("bytes that are no text are said to be none")
  func binary() {
    #expect(throws: ReadingFault.binary) { try decode([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF]) }
    #expect(throws: ReadingFault.binary) { try decode(Array("text\0text and more".utf8)) }
  }

  @Test(
    "a page says its encoding in several ways",
    arguments: [
      ("<meta charset=windows-1250>", "windows-1250"),
      ("<META CHARSET=\"Shift_JIS\">", "shift_jis"),
      ("<meta http-equiv=x content='text/html; charset=koi8-r'>", "koi8-r"),
      ("<?xml version='1.0' encoding='ISO-8859-2'?>", "iso-8859-2"), ("<p>", nil),
    ])
  func declaration(_ page: String, _ name: String?) {
    #expect(HTMLDeclaration.encoding(in: Array(page.utf8)[...]) == name)
  }

  @Test(
    "a format is told by the name, and by the first bytes where there is none",
    arguments: [
      ("a.PDF", "pdf"), ("b.epub", "epub"), ("c.docx", "docx"), ("d.htm", "html"), ("e.txt", "txt"),
      ("f.markdown", "md"), ("g.doc", nil), ("README", nil), (".html", nil),
    ])
  func names(_ name: String, _ format: String?) {
    #expect(DocumentFormat(fileName: name)?.name == format)
  }

  @Test(
    "first bytes tell PDFs, archives and pages from texts",
    arguments: [
      ("%PDF-1.7", "pdf"), ("PK\u{3}\u{4}....word/document.xml", "docx"),
      ("PK\u{3}\u{4}...", "epub"),
      ("\n <!DOCTYPE HTML>", "html"), ("<?xml version='1.0'?><html>", "html"), ("<b>", "txt"),
      ("In 1933", "txt"), ("", "txt"), ("\u{FEFF}<html>", "html"), ("<!-- saved --><html>", "html"),
    ])
  func contents(_ contents: String, _ format: String) {
    #expect(DocumentFormat(contents: Array(contents.utf8)).name == format)
  }
}
