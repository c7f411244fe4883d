import Extraction
import Language
import Testing

@Suite("Web pages")
struct HTMLReaderTests {
  private func lines(_ page: String) -> [String] {
    HTMLReader.read(SourceText(name: "a.html", text: page)).lines
  }

  @Test("blocks are read as what they are")
  func blocks() {
    let page = """
      <h1>The <em>Museum</em></h1><p>It opened<br>in 1933.</p>
      <ul><li>One ship came.<li><p>Two ships went.</p></ul>
      <blockquote><p>A ship is a world.</p></blockquote>
      <h3>Later</h3><div>It moved.<p>It closed.</div>It is gone.
      <pre>First verse.

      Second verse.</pre><dl><dt>Dock</dt><dd>Where ships lie.</dd></dl>
      """
    #expect(
      lines(page) == [
        "h1 The Museum", "p It opened in 1933.", "li One ship came.", "li Two ships went.",
        "q A ship is a world.", "h3 Later", "p It moved.", "p It closed.", "p It is gone.",
        "p First verse.", "p Second verse.", "p Dock", "li Where ships lie.",
      ])
  }

  @Test(
    "what is not the text is left out",
    arguments: [
      "<nav><p>No.</p></nav>", "<aside>No.</aside>", "<footer>No.</footer>",
      "<header><h1>No</h1></header>", "<script>document.write('<p>No.</p>')</script>",
      "<style>p { content: 'No.' }</style>", "<form><p>No.</p><input value=No></form>",
      "<div class='cookie-banner'><div>No.</div> No.</div>", "<div id=consent-box>No.</div>",
      "<div role='navigation'>No.</div>", "<p hidden>No.</p>", "<p style='display: none'>No.</p>",
      "<table class='infobox vcard'><tr><td>No, this is a long cell with a sentence in it.</table>",
      "<table><tr><th>Year<th>Prize<tr><td>1933<td>No</table>", "<div class=hatnote>No.</div>",
      "<ul><li><a href=/a>No</a><li><a href=/b>Nor this</a></ul>",
      "<ul><li><a href=/a><h4>No</h4><p>And no</p></a><li><a href=/b><div>No</div></a></ul>",
      "<p><a href=/a>Home</a> | <a href=/b>News</a></p>", "<figcaption>No.</figcaption>",
      "<h2>See also</h2><p>No.</p><h3>More</h3><p>No.</p>", "<h2>Nothing below</h2>",
      "<ol class=references><li>No.</ol>", "<!-- <p>No.</p> -->", "<svg><text>No.</text></svg>",
      "<textarea><p>No.</textarea>", "<select><option>No.</select>", "<noscript>No.</noscript>",
      "<template><p>No.</p></template>", "<iframe src=x>No.</iframe>", "<video>No.</video>",
    ])
  func leftOut(_ furniture: String) {
    #expect(lines("<p>Before it.</p>\(furniture)") == ["p Before it."])
    let nested = "<body class=nav><div><p>Before it.</p>\(furniture)<h2>Next</h2><p>After it.</div>"
    #expect(lines(nested) == ["p Before it.", "h2 Next", "p After it."])
  }

  @Test(
    "marks of notes go, words stay",
    arguments: [
      ("It fell.<sup class=reference><a href='#n1'>[1]</a></sup>", "It fell."),
      ("It fell.<a href='#n1'>[note 3]</a> It rose.", "It fell. It rose."),
      ("It fell.<sup>12</sup>", "It fell."),
      ("It fell.<a href='n.html#1'><sup>a</sup></a>", "It fell."),
      ("It fell<sup>[<i>citation needed</i>]</sup>.", "It fell."),
      ("the 19<sup>th</sup> century", "the 19th century"), ("10<sup>6</sup> men", "10⁶ men"),
      ("<h2>Life<span class='mw-editsection'>[<a href=e>edit</a>]</span></h2><p>x", "Life"),
      ("see [1] here", "see [1] here"), ("<del>In 1932</del> <ins>In 1933</ins>", "In 1933"),
      ("a<q>b</q>", "a“b”"), ("<ruby>kan<rt>ji</rt></ruby>", "kan"),
    ])
  func marks(_ page: String, _ text: String) {
    #expect(HTMLReader.read(SourceText(name: "a", text: page)).passages.first?.text == text)
  }

  @Test(
    "character references are what HTML says they are",
    arguments: [
      ("&eacute;", "é"), ("&Eacute;", "É"), ("&mdash;", "—"), ("a&nbsp;b", "a b"),
      ("&amp;lt;", "&lt;"),
      ("&hellip;", "…"), ("&#8211;", "–"), ("&#x2019;", "’"), ("&#X2019", "’"), ("&#150;", "–"),
      ("&copy 1933", "© 1933"), ("&notit;", "¬it;"), ("&notin;", "∉"), ("AT&T", "AT&T"),
      ("&nosuch;", "&nosuch;"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&", "&"),
      ("&#99999999999;", "\u{FFFD}"), ("&#;", "&#;"), ("&CounterClockwiseContourIntegral;", "∳"),
      ("&NotEqualTilde;", "≂\u{338}"), ("&AElig;lfred", "Ælfred"), ("so&shy;cial", "social"),
      ("&zwj;x", "x"), ("a&Tab;b", "a b"), ("&zwnj;&Aacute;&zeta;", "Áζ"),
    ])
  func references(_ page: String, _ text: String) {
    #expect(lines("<p>\(page)") == ["p \(text)"])
  }

  @Test("the main element, or else the article, is the text when there is enough in it")
  func mainText() {
    let long = String(repeating: "Ships came to the harbour. ", count: 10)
    let text = "p \(long.dropLast())"
    #expect(lines("<p>Top.</p><main><p>\(long)</main><p>End.") == [text])
    #expect(lines("<p>Top.</p><article><p>\(long)</article>") == [text])
    #expect(lines("<p>Top.</p><div role=main><p>\(long)</div>") == [text])
    #expect(lines("<h1>T</h1><p>Top.</p><div id=bodyContent>\(long)</div>") == ["h1 T", text])
    #expect(lines("<p>Top.</p><main>Short.</main>") == ["p Top.", "p Short."])
    let page = "<main><header><h1>T</h1><p>By Ada Bell, 1933.</p></header><p>\(long)</main>"
    #expect(lines(page) == ["h1 T", text])
  }

  @Test("a page of nothing but furniture is read whole")
  func onlyFurniture() {
    #expect(
      lines("<nav><p>It opened in 1933.</p><script>x</script></nav>") == ["p It opened in 1933."])
    #expect(lines("<form><p>It opened in 1933.</p></form>") == ["p It opened in 1933."])
  }

  @Test("the page's title counts where no heading is the first")
  func title() {
    func title(_ page: String) -> String? {
      HTMLReader.read(SourceText(name: "a", text: page)).title
    }
    #expect(title("<title>Tea &amp;\n ships</title><h2>A</h2><p>b") == "Tea & ships")
    #expect(title("<title>Tea</title><h1>Ships</h1><p>b") == "Ships")
    #expect(title("<h2>Ships</h2><p>b") == "Ships")
    #expect(title("<p>b") == nil)
  }

  @Test(
    "broken pages give their text",
    arguments: [
      ("<p>One.<p>Two.", ["p One.", "p Two."]), ("One.</p></div></table>", ["p One."]),
      ("<b><p>One.</b> Two.</p>", ["p One. Two."]), ("<li>One.<li>Two.", ["li One.", "li Two."]),
      ("<p>a < b and b > c", ["p a < b and b > c"]), ("<p>One.<!-- no end", ["p One."]),
      ("<p>One.<a href='", ["p One."]), ("<p>One.<script>x", ["p One."]),
      ("<P>One.</P>", ["p One."]),
      ("<p>One.</ p><p>Two.", ["p One.", "p Two."]), ("<p/>One.", ["p One."]), ("", []),
      ("<", ["p <"]),
      ("<p>A<p title=it's>B", ["p A", "p B"]), ("<table><td>\(longCell)", ["p \(longCell)"]),
      ("<nav><p>No.</div></nav><p>Yes.", ["p Yes."]),
      ("<!doctype html><!x><?y?><p>One.", ["p One."]),
      ("<p>Tom &amp<p>&", ["p Tom &", "p &"]),
      ("One.<br><br>Two.<br>Three.", ["p One.", "p Two. Three."]),
    ])
  func broken(_ page: String, _ expected: [String]) {
    #expect(lines(page) == expected)
  }

  private static let longCell = "A cell of a page laid out as a table has sentences."

  @Test("XHTML's empty tags end themselves")
  func xhtml() {
    let page =
      "<?xml version='1.0'?><html><script src='x'/><p><a id='p1'/>One.<![CDATA[ & two.]]></p>"
    #expect(lines(page) == ["p One. & two."])
  }

  @Test("every byte leads back to the source", arguments: [false, true])
  func offsets(_ isXML: Bool) throws {
    let page =
      "<h1>T</h1>\n<p>In <b>1933</b> he\n came to S&atilde;o\tPaulo, &quot;at last&quot;.</p>"
    let document = HTMLReader.read(SourceText(name: "a", text: page), isXML: isXML)
    let passage = try #require(document.passages.last)
    #expect(passage.text == "In 1933 he came to São Paulo, \"at last\".")
    let bytes = Array(page.utf8)
    for (offset, byte) in passage.bytes.enumerated() where byte != 0x20 {
      let source = bytes[passage.sourceOffset(of: offset)]
      #expect(source == byte || source == UInt8(ascii: "&"))
    }
    #expect(document.line(of: 0, in: passage) == 2)
    #expect(document.line(of: passage.bytes.count - 1, in: passage) == 3)
  }

  @Test(
    "nesting and repetition without end take no time and no stack",
    arguments: [
      "<div>", "<table><tr><td>", "<ul><li>", "<a href='", "<b><i>", "</p>", "<!--", "<![CDATA[",
      "&",
      "&#", "<", "<a b=c ", "<blockquote>", "<script>", "<form>", "</div></span>", "<span><p>",
      "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "<p class=\"", "<sup>1", "<br>", "<pre>\n",
    ])
  func hostile(_ piece: String) {
    let page = "<p>One.</p>" + String(repeating: piece, count: 3_000) + "<p>Two."
    #expect(lines(page).first?.hasPrefix("p One.") == true)
  }
}
