import Foundation
import Testing

@Suite("Reading texts of all kinds")
struct ReadingTests {
  private static let sentence = "In 1933 Ada Bell founded the Harbour Museum."
  let world: World

  init() throws { world = try World() }

  private func expectFailure(
    _ run: World.Run, _ message: String, status: Int32 = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.contains(message), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.output.isEmpty, sourceLocation: sourceLocation)
  }

  @Test("A web page gives a deck of its main text")
  func page() throws {
    try world.write(
      "<title>Museums</title><nav>In 1999 Rosa Lind sold a house.</nav>\n<p>\(Self.sentence)</p>",
      to: "page.html")
    let run = try world.clio("make", "page.html", "-o", "-")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("title: Museums"))
    #expect(run.output.contains("from: \"page.html:2\""))
    #expect(!run.output.contains("Rosa"))
  }

  @Test("The standard input is read, and what it is found out")
  func input() throws {
    let text = try world.clio(["make", "-", "-o", "deck.md"], input: Self.sentence)
    #expect(text.output.contains("written to deck.md"))
    #expect(try world.read("deck.md").contains("title: deck\nlanguage: en\nsource: stdin"))
    let page = try world.clio(["make", "-"], input: "<html><nav>No</nav><p>\(Self.sentence)")
    #expect(page.output.contains("from: \"stdin:1\""))
    let markdown = try world.clio(
      ["timexes", "-", "--input-format", "md"], input: "# 1932\n\n```\n1931\n```\n\n> 1933\n")
    #expect(markdown.output.contains("1932") && !markdown.output.contains("1931"))
    expectFailure(try world.clio(["make", "-"], input: ""), "the input is empty")
    expectFailure(
      try world.clio(["make", "-", "--format", "odt"], input: ""), "'odt'", status: 64)
  }

  @Test("A folder gives one deck in the order of names, and says what it left out")
  func folder() throws {
    try world.write("Second\n\n\(Self.sentence)", to: "notes/b.txt")
    try world.write("# First\n\nIn 1950 Carlos Mena opened a school.", to: "notes/a.md")
    try world.write("In 1960 Rosa Lind sold a ship.", to: "notes/.hidden.txt")
    try world.write("x", to: "notes/picture.png")
    try world.write("In 1961 Rosa Lind sold a ship.", to: "notes/deeper/c.txt")
    let run = try world.clio("make", "notes/")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("not read: deeper, picture.png"))
    let deck = try world.read("notes.md")
    #expect(deck.contains("title: notes"))
    #expect(!deck.contains("Rosa"))
    let first = try #require(deck.range(of: "# First"))
    let second = try #require(deck.range(of: "# Second"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(deck.contains("from: \"a.md:3\"") && deck.contains("from: \"b.txt:3\""))
    #expect(try world.clio("make", "notes").output.contains("notes.md: 0 cards added"))
    #expect(try world.read("notes.md") == deck)
  }

  @Test("With a folder to write to, each text gives a deck, and decks are no texts")
  func deckEach() throws {
    try world.write(Self.sentence, to: "notes/a.txt")
    try world.write(Self.sentence, to: "notes/b.txt")
    try world.write("<p>\(Self.sentence)", to: "notes/b.html")
    let run = try world.clio("make", "notes", "-o", "notes/")
    #expect(run.status == 0, "\(run.errors)")
    for name in ["a.md", "b-txt.md", "b-html.md"] {
      #expect(try world.read("notes/\(name)").contains("Ada Bell"))
    }
    let again = try world.clio("make", "notes", "-o", "all.md")
    #expect(again.errors.contains("not read: a.md, b-html.md, b-txt.md"))
    #expect(again.status == 0)
  }

  @Test("A broken file in a folder is told, and the others are read")
  func brokenInFolder() throws {
    try world.write(Self.sentence, to: "notes/a.txt")
    try world.write("PK\u{3}\u{4} not really", to: "notes/b.epub")
    let run = try world.clio("make", "notes")
    #expect(run.status == 1)
    #expect(run.errors.contains("'notes/b.epub' is damaged"))
    #expect(try world.read("notes.md").contains("Ada Bell"))
    try world.write("x", to: "pictures/a.png")
    expectFailure(try world.clio("make", "pictures"), "there is no text in 'pictures'")
  }

  @Test("An encoding that is not UTF-8 is told, or asked for")
  func encodings() throws {
    let text = Data("In 1933 Jos".utf8) + [0xE9] + Data(" Bell founded the Harbour Museum.".utf8)
    try world.write(text, to: "west.txt")
    let run = try world.clio("make", "west.txt", "-o", "-")
    #expect(run.status == 0)
    #expect(run.errors.contains("'west.txt' is not UTF-8; it was read as windows-1252"))
    #expect(run.output.contains("José Bell"))
    try world.write(Data("In 1933 Wa".utf8) + [0xB3, 0xEA] + Data("sa came.".utf8), to: "east.txt")
    expectFailure(try world.clio("make", "east.txt"), "its encoding cannot be told for sure")
    let named = try world.clio("analyze", "east.txt", "--encoding", "iso-8859-2")
    #expect(named.output.contains("Wałęsa"))
    expectFailure(
      try world.clio("make", "east.txt", "--encoding", "nonsense"), "there is no such encoding")
  }

  @Test(
    "A file of another kind is refused with what to do",
    arguments: [
      ("a.odt", "x", "save it as .docx"), ("a.png", "x", "--format says"),
      ("a.txt", "%PDF-1.7 x", "use --format pdf"), ("a.txt", "PK\u{3}\u{4} x", "--format epub"),
      ("a.pdf", "x", "is no PDF"), ("a.docx", "x", "is damaged"), ("a.epub", " \n", "is empty"),
      ("a.txt", "a\0b", "is a binary file"),
    ])
  func wrongKinds(_ name: String, _ contents: String, _ message: String) throws {
    try world.write(contents, to: name)
    let run = try world.clio("make", name)
    expectFailure(run, message)
    #expect(run.errors.split(separator: "\n").count <= 2)
  }

  @Test("Without pdftotext a PDF is refused with the remedy")
  func noPoppler() throws {
    world.extraEnvironment = ["PATH": world.root]
    try world.write("%PDF-1.4\n", to: "a.pdf")
    let run = try world.clio("make", "a.pdf")
    expectFailure(run, "the program 'pdftotext' is missing", status: 74)
    #expect(run.errors.contains("install poppler-utils"))
  }

  /// A program that stands in for pdftotext and does what this script says.
  private func installPDFToText(_ script: String) throws {
    let path = world.root + "/pdftotext"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    world.extraEnvironment = ["PATH": world.root + ":/usr/bin:/bin"]
  }

  @Test("What pdftotext writes is read, whatever the file is called")
  func poppler() throws {
    let word = "<word xMin=\"72\" yMin=\"100\" xMax=\"300\" yMax=\"110\">"
    let words = Self.sentence.split(separator: " ").map { "\(word)\($0)</word>" }.joined()
    try installPDFToText(
      """
      for argument; do name=$last; last=$argument; done
      test -f "$name" || exit 9
      echo '<page width="595" height="842"><block><line>\(words)</line></block></page>'
      """)
    for name in ["a.pdf", "-v.pdf", "it's; $(touch x).pdf"] {
      try world.write("%PDF-1.4\n", to: name)
      let run = try world.clio("make", "-o", "-", "--", name)
      #expect(run.output.contains("Ada Bell") && run.output.contains(".pdf:1\""), "\(run.errors)")
    }
    let piped = try world.clio(["make", "-"], input: "%PDF-1.4\n")
    #expect(piped.output.contains("from: \"stdin:1\""))
  }

  @Test("What pdftotext complains of is shown")
  func popplerFails() throws {
    try world.write("%PDF-1.4\n", to: "a.pdf")
    try installPDFToText("echo 'Syntax Warning: x' >&2; echo 'Syntax Error: no xref' >&2; exit 1")
    expectFailure(try world.clio("make", "a.pdf"), "pdftotext says: Syntax Error: no xref")
    try installPDFToText("echo 'Command Line Error: Incorrect password' >&2; exit 1")
    expectFailure(try world.clio("make", "a.pdf"), "is protected by a password")
    try installPDFToText("echo '<page></page>'")
    expectFailure(try world.clio("make", "a.pdf"), "holds pictures of pages and no text")
  }
}
