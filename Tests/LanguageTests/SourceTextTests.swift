import Language
import Testing

@Suite("Source text")
struct SourceTextTests {
  @Test("lines and columns count from one, columns in characters as written")
  func locations() {
    let source = SourceText(name: "a.txt", text: "één\r\ntwo\n\nfour")
    #expect(source.location(at: 0).description == "a.txt:1:1")
    #expect(source.location(at: 4).description == "a.txt:1:3")
    #expect(source.location(at: 7).description == "a.txt:2:1")
    #expect(source.lineCount == 4)
    #expect(source[source.range(ofLine: 1)] == "één")
    #expect(source[source.range(ofLine: 3)].isEmpty)
    #expect(source[source.range(ofLine: 4)] == "four")
  }
}
