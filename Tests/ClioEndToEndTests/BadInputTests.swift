import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  let world: World

  init() throws { world = try World() }

  private func expectFailure(
    _ run: World.Run, status: Int32, _ message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.contains(message), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(!run.errors.contains("Error Domain"), sourceLocation: sourceLocation)
  }

  @Test("No such file")
  func missing() throws {
    expectFailure(
      try world.clio("study", "no/such/deck.md"), status: 74, "there is no file 'no/such/deck.md'")
  }

  @Test("A folder")
  func folder() throws {
    expectFailure(try world.clio("study", "Decks"), status: 74, "'Decks' is a folder")
  }

  @Test("An empty file")
  func empty() throws {
    try world.write("", to: "empty.md")
    expectFailure(try world.clio("study", "empty"), status: 1, "there is no card in 'empty.md'")
  }

  @Test("Text that is not UTF-8")
  func invalidText() throws {
    try world.write(Data("Q: Caf".utf8) + [0xE9] + Data("?\nA: x\n".utf8), to: "latin.md")
    let run = try world.clio("study", "latin")
    #expect(run.status == 1)
    #expect(run.errors.contains("latin.md:1:7: error:"))
    #expect(run.errors.contains("UTF-8"))
  }

  @Test("A binary file")
  func binary() throws {
    try world.write(Data((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }), to: "b.md")
    let run = try world.clio("study", "b.md")
    #expect(run.status == 1)
    #expect(run.errors.split(separator: "\n").count < 20)
    #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("A single line of fifty megabytes")
  func hugeLine() throws {
    try world.write(Data(repeating: UInt8(ascii: "x"), count: 50_000_000), to: "huge.md")
    let run = try world.clio("study", "huge")
    #expect(run.status == 1)
    #expect(run.errors.utf8.count < 2_000)
  }

  @Test("A broken card among good ones is told, and the good ones are studied")
  func brokenCard() throws {
    try world.write(Decks.rivers + "\nQ: A question without an answer?\n", to: "mixed.md")
    let run = try world.clio("study", "mixed", lines: ["Danube", "", "q"])
    #expect(run.status == 1)
    #expect(run.errors.contains("mixed.md:22:1: error:"))
    #expect(run.output.contains("1 answer"))
    #expect(try world.eventCount() == 1)
  }

  @Test("A database that is none is refused and left alone")
  func notADatabase() throws {
    try world.write(Decks.rivers, to: "rivers.md")
    try world.write("This is a diary.", to: "diary")
    let run = try world.clio("study", "rivers", "--db", "diary", lines: ["Danube", ""])
    expectFailure(run, status: 74, "'diary' is not a database")
    #expect(try world.read("diary") == "This is a diary.")
  }

  @Test("A configuration with mistakes is refused, with place and remedy")
  func configuration() throws {
    let folder = world.home + "/.config/clio"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = "study:\n  new-cards-per-day: many\n  reveiws-per-day: 3\ncolour: auto\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/config.yaml"))
    let run = try world.clio("config")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "config.yaml:2:22: error: 'new-cards-per-day' takes a whole number from 0 to 100000"))
    #expect(
      run.errors.contains(
        "config.yaml:3:3: error: unknown key 'reveiws-per-day'; did you mean 'reviews-per-day'?"))
    #expect(
      run.errors.contains("config.yaml:4:1: error: unknown key 'colour'; did you mean 'color'?"))
    #expect(run.errors.contains("      |                      ^~~~"))
  }

  @Test(
    "What is mistyped is told, with what was probably meant",
    arguments: [
      (["stduy"], "unknown command 'stduy'; did you mean 'study'?"),
      (["study", "rivres"], "there is no deck 'rivres'; did you mean 'rivers'?"),
      (["config", "--plian"], "unknown option '--plian'; did you mean '--plain'?"),
      (["export", "rivers", "--to", "cvs"], "'cvs'; did you mean 'csv'?"),
      (["study"], "missing expected argument '<decks> ...'"),
      (["study", "rivers", "--new-cards", "-3"], "--new-cards"),
    ])
  func mistyped(arguments: [String], message: String) throws {
    try world.write(Decks.rivers, to: "Decks/rivers.md")
    let run = try world.clio(arguments, input: "")
    #expect(run.status == (arguments[0] == "study" && arguments.last == "rivres" ? 74 : 64))
    #expect(run.errors.contains("error: "))
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test("Variables of the environment are checked as strictly as the file")
  func environment() throws {
    world.extraEnvironment = ["CLIO_NEW_CARDS_PER_DAY": "lots", "CLIO_DAY_STARTS_AT": "25"]
    let run = try world.clio("config")
    #expect(run.status == 64)
    #expect(run.errors.contains("CLIO_NEW_CARDS_PER_DAY takes a whole number"))
    #expect(run.errors.contains("CLIO_DAY_STARTS_AT takes a whole number from 0 to 23"))
  }

  @Test("A full output is an I/O error; answers given before it are kept")
  func fullOutput() throws {
    try world.write(Decks.rivers, to: "rivers.md")
    let script = "printf 'Danube\\n\\n' | '\(World.program)' study rivers > /dev/full"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = world.environment
    process.currentDirectoryURL = URL(fileURLWithPath: world.work)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(text.contains("the output could not be written: no space left on device"))
  }
}
