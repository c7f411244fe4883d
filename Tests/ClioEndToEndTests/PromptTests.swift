import FoundationEssentials
import Testing

@Suite("The prompt through a pipe")
struct PromptTests {
  let world: World

  init() throws {
    world = try World()
    try world.write(Decks.rivers, to: "Decks/rivers.md")
  }

  @Test("No error ends it, and the end of the input does")
  func errors() throws {
    let run = try world.clio(
      lines: [
        "stduy rivers", "study nowhere", "study rivers --frobnicate", "\"open", "", "   ",
        "version",
      ])
    #expect(run.status == 0)
    #expect(run.output.contains("clio 0."))
    #expect(run.errors.contains("unknown command 'stduy'; did you mean 'study'?"))
    #expect(run.errors.contains("there is no deck 'nowhere'"))
    #expect(run.errors.contains("unknown option '--frobnicate'"))
    #expect(run.errors.contains("the line ends after a quotation mark"))
  }

  @Test("exit and quit end it", arguments: ["exit", "quit"])
  func exit(word: String) throws {
    let run = try world.clio(lines: [word, "version"])
    #expect(run.status == 0)
    #expect(!run.output.contains("clio 0."))
  }

  @Test("A sitting is a command like any other")
  func sitting() throws {
    let run = try world.clio(lines: ["study rivers", "Danube", "", "q", "decks", "exit"])
    #expect(run.output.contains("1 answer, 1 of 1 right at once"))
    #expect(run.output.contains("Decks/rivers.md"))
    #expect(try world.eventCount() == 1)
  }

  @Test("Quoted words stay together, with and without the program's name before them")
  func quoting() throws {
    try world.write(Decks.rivers, to: "world rivers.md")
    let run = try world.clio(
      lines: ["study 'world rivers'", "q", "clio study world\\ rivers.md", "q"])
    #expect(run.errors.isEmpty)
    #expect(run.output.components(separatedBy: "Vienna").count == 3)
  }

  @Test("help lists every command and says how an answer 'q' is typed")
  func help() throws {
    let run = try world.clio(lines: ["help", "help study"])
    for command in ["study", "drill", "export", "check", "undo", "decks", "cards", "config"] {
      #expect(run.output.contains("  \(command) "))
    }
    #expect(run.output.contains("'\\q'"))
  }

  @Test("The options it was started with hold for every line")
  func options() throws {
    _ = try world.clio(
      ["--db", "other.sqlite"], input: "study rivers\nDanube\n\nq\n")
    #expect(try world.eventCount() == 0)
    #expect(try world.clio("check", "--db", "other.sqlite").output.contains("1 event "))
  }
}
