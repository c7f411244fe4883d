import Extraction
import Language
import Testing

@Suite("Readers")
struct ReaderTests {
  private func passages(_ text: String, as format: TextFormat) -> [String] {
    format.read(SourceText(name: "a", text: text)).passages.map { "\($0.kind): \($0.text)" }
  }

  @Test("plain text has headings, wrapped paragraphs and lists")
  func plain() {
    let text = """
      The Title

      A first section

      He came in 1933
      and stayed. She
      left.

      • one thing
      • another, on
      two lines

      It ended.\r
      """
    #expect(
      passages(text, as: .plain) == [
        "heading(level: 1): The Title", "heading(level: 2): A first section",
        "paragraph: He came in 1933 and stayed. She left.", "listItem: one thing",
        "listItem: another, on two lines", "paragraph: It ended.",
      ])
  }

  @Test(
    "a line alone is a heading unless it ends like a sentence",
    arguments: [
      ("The coup", true), ("The coup (1973)", true), ("“The coup”", true), ("Year 1973 [3]", true),
      ("It fell.", false), ("“It fell.”", false), ("It fell (at last.)", false),
      ("It fell.[12] [3]", false), ("It fell. [12]", false), ("It fell:", false),
    ])
  func headings(_ line: String, _ isHeading: Bool) {
    #expect(passages(line, as: .plain).first?.hasPrefix("heading") == isHeading)
  }

  @Test("long lines are paragraphs of their own")
  func longLines() {
    let line = String(repeating: "word ", count: 40) + "end."
    #expect(passages(line + "\n" + line, as: .plain).count == 2)
  }

  @Test("Markdown gives its prose and nothing else")
  func markdown() {
    let text = """
      ---
      title: x
      ---
      # The *Title*

      In **1933** he [joined](https://example.org/1934) it.
      It grew\\*.[^1]

      > A quotation
      > goes on.

      - one `thing`
      1. another

      ```
      In 1999 code ran.
      ```

      | In 1998 | cells |

      <!-- In 1997 a comment -->
      Under
      =====
      ![In 1996](picture.png)snake_case <b>bold</b>
      """
    #expect(
      passages(text, as: .markdown) == [
        "heading(level: 1): The Title", "paragraph: In 1933 he joined it. It grew*.",
        "quotation: A quotation goes on.", "listItem: one thing", "listItem: another",
        "heading(level: 1): Under", "paragraph: snake_case bold",
      ])
  }

  @Test("every byte of a passage leads back to its place in the source")
  func offsets() throws {
    let text = "# T\n\nIn **1933** he [joined](x) the\nparty."
    let document = TextFormat.markdown.read(SourceText(name: "a", text: text))
    let passage = try #require(document.passages.last)
    let bytes = Array(text.utf8)
    for (offset, byte) in passage.bytes.enumerated() where byte != UInt8(ascii: " ") {
      #expect(bytes[passage.sourceOffset(of: offset)] == byte)
    }
    #expect(document.line(of: passage.bytes.count - 1, in: passage) == 4)
  }

  @Test(
    "a file's name tells its format",
    arguments: [
      ("a.txt", TextFormat.plain), ("b.MD", .markdown), ("c.markdown", .markdown),
      ("README", .plain),
    ])
  func formats(_ name: String, _ format: TextFormat) {
    #expect(TextFormat(fileName: name) == format)
  }

  @Test("a format that is not read has no reader", arguments: ["a.pdf", "b.docx", "c.swift"])
  func unknown(_ name: String) {
    #expect(TextFormat(fileName: name) == nil)
  }
}
