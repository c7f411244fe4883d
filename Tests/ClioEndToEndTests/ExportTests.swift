import Testing

@Suite("Exporting a deck")
struct ExportTests {
  let world: World

  init() throws {
    world = try World()
    try world.write(Decks.rivers, to: "rivers.md")
  }

  @Test("Without -o it goes to the output alone", arguments: ["csv", "anki-text"])
  func output(format: String) throws {
    let run = try world.clio("export", "rivers", "--to", format)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Which river flows through Vienna?"))
    #expect(!run.output.contains("written"))
  }

  @Test("A file is written once, and again only with --force")
  func file() throws {
    let run = try world.clio("export", "rivers", "--to", "csv", "-o", "rivers.csv")
    #expect(run.output == "3 cards written to rivers.csv\n")
    let text = try world.read("rivers.csv")
    #expect(text.split(separator: "\r\n").count == 4)
    let again = try world.clio("export", "rivers", "--to", "anki-text", "-o", "rivers.csv")
    #expect(again.status == 1)
    #expect(again.errors.contains("'rivers.csv' exists already"))
    #expect(try world.read("rivers.csv") == text)
    let forced = try world.clio(
      "export", "rivers", "--to", "anki-text", "-o", "rivers.csv", "--force")
    #expect(forced.status == 0)
    #expect(try world.read("rivers.csv").hasPrefix("#separator:tab\n"))
  }

  @Test("Nothing is written over what it is made from, whatever is asked")
  func source() throws {
    let run = try world.clio("export", "rivers", "--to", "csv", "-o", "./rivers.md", "--force")
    #expect(run.status == 64)
    #expect(try world.read("rivers.md") == Decks.rivers)
    let text = "In 1933 Ada Bell founded the Harbour Museum.\n"
    try world.write(text, to: "bell.md")
    #expect(try world.clio("make", "bell.md", "-o", "bell.md", "--force").status == 64)
    #expect(try world.read("bell.md") == text)
  }

  @Test("The good cards of a deck with a broken one are written, and the status tells")
  func broken() throws {
    try world.write(Decks.rivers + "\nQ: No answer?\n", to: "mixed.md")
    let run = try world.clio("export", "mixed", "--to", "csv", "-o", "mixed.csv")
    #expect(run.status == 1)
    #expect(run.output.contains("3 cards"))
    #expect(run.errors.contains("mixed.md:22:1: error:"))
  }
}
