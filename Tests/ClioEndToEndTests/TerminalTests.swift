import Glibc
import Testing

@Suite("A sitting on a terminal")
struct TerminalTests {
  let world: World

  init() throws {
    world = try World()
    try world.write(Decks.rivers, to: "Decks/rivers.md")
  }

  @Test("The same session as through a pipe, typed at a keyboard")
  func typing() throws {
    let terminal = try PseudoTerminal(world, ["study", "rivers"])
    try terminal.answer("answer> ", "Danube")
    try terminal.answer("grade 0-5 [5]> ", "")
    try terminal.expect("Suez Canal")
    try terminal.answer("answer> ", "18 November 1869")
    try terminal.expect("close")
    try terminal.answer("grade 0-5", "2")
    try terminal.answer("answer> ", "1929")
    try terminal.answer("grade 0-5", "4")
    try terminal.expect("once more")
    try terminal.answer("answer> ", "November 17, 1869")
    try terminal.answer("grade 0-5", "")
    try terminal.expect("4 answers, 2 of 3 right at once, 3 new")
    #expect(try terminal.end() == 0)
    #expect(try world.eventCount() == 4)
  }

  @Test("A typed line can be corrected before Enter")
  func editing() throws {
    let terminal = try PseudoTerminal(world, ["study", "rivers"])
    try terminal.expect("answer> ")
    // Backspace; then to the beginning of the line by Ctrl-A.
    terminal.type("anubee\u{7F}\u{1}D\n")
    try terminal.expect("right")
    try terminal.answer("grade", "q")
    #expect(try terminal.end() == 0)
  }

  @Test("Letters beyond ASCII arrive whole")
  func unicode() throws {
    try world.write("Q: Capital of Chile's port?\nA: Valparaíso\n", to: "port.md")
    let terminal = try PseudoTerminal(world, ["study", "port"])
    try terminal.answer("answer> ", "Valparaíso")
    try terminal.expect("right")
    try terminal.answer("grade 0-5 [5]> ", "")
    #expect(try terminal.end() == 0)
  }

  @Test("Ctrl-C forgets a half-typed line, and on an empty one ends the sitting; all is kept")
  func interrupt() throws {
    let terminal = try PseudoTerminal(world, ["study", "rivers"])
    try terminal.answer("answer> ", "Danube")
    try terminal.answer("grade", "")
    try terminal.expect("answer> ")
    terminal.type("half")
    try terminal.expect("half")
    terminal.type("\u{3}")
    try terminal.expect("answer> ")
    terminal.type("\u{3}")
    try terminal.expect("1 answer")
    #expect(try terminal.end() == 0)
    #expect(terminal.isCooked)
    #expect(try world.eventCount() == 1)
  }

  @Test("Ctrl-D ends the sitting")
  func endOfInput() throws {
    let terminal = try PseudoTerminal(world, ["study", "rivers"])
    try terminal.expect("answer> ")
    terminal.type("\u{4}")
    try terminal.expect("No answer was given")
    #expect(try terminal.end() == 0)
  }

  @Test(
    "A signal ends the program by itself, keeps all and leaves the terminal in order",
    arguments: [SIGTERM, SIGHUP])
  func signal(number: Int32) throws {
    let terminal = try PseudoTerminal(world, ["study", "rivers"])
    try terminal.answer("answer> ", "Danube")
    try terminal.answer("grade", "")
    try terminal.expect("answer> ")
    kill(terminal.process, number)
    #expect(try terminal.end() == -number)
    #expect(terminal.isCooked)
    #expect(try world.eventCount() == 1)
  }

  @Test("Colours are used on a terminal, not with NO_COLOR and not with --plain")
  func colour() throws {
    let colour = "\u{1B}[1m"
    let usual = try PseudoTerminal(world, ["study", "rivers"])
    try usual.answer("answer> ", "q")
    _ = try usual.end()
    #expect(usual.raw.contains(colour))

    world.extraEnvironment["NO_COLOR"] = "1"
    let colourless = try PseudoTerminal(world, ["study", "rivers"])
    try colourless.answer("answer> ", "q")
    _ = try colourless.end()
    #expect(!colourless.raw.contains(colour))

    world.extraEnvironment = [:]
    let plain = try PseudoTerminal(world, ["study", "rivers", "--plain"])
    try plain.answer("answer> ", "q")
    _ = try plain.end()
    #expect(!plain.raw.contains("\u{1B}"))
  }

  @Test("A narrow window breaks lines at words")
  func narrow() throws {
    let terminal = try PseudoTerminal(world, ["study", "rivers", "--plain"], columns: 30)
    try terminal.answer("answer> ", "")
    try terminal.answer("grade", "q")
    _ = try terminal.end()
    for line in terminal.raw.split(whereSeparator: \.isNewline) {
      #expect(line.count <= 30, "\(line)")
    }
  }

  @Test("The prompt remembers lines over restarts, and completes commands and decks")
  func prompt() throws {
    let first = try PseudoTerminal(world, [])
    try first.answer("clio> ", "version")
    try first.answer("clio> ", "exit")
    #expect(try first.end() == 0)

    let second = try PseudoTerminal(world, [])
    try second.expect("clio> ")
    // Twice up: exit, version.
    second.type("\u{1B}[A\u{1B}[A\n")
    try second.expect("\nclio 0.")
    try second.expect("clio> ")
    second.type("stu\triv\t\n")
    try second.expect("Vienna")
    try second.answer("answer> ", "q")
    try second.expect("clio> ")
    second.type("\u{3}")
    try second.expect("clio> ")
    second.type("\u{4}")
    #expect(try second.end() == 0)
    #expect(second.isCooked)
  }
}
