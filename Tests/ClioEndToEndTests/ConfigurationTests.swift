import Foundation
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  let world: World

  init() throws { world = try World() }

  private func line(_ key: String, _ run: World.Run) -> String? {
    run.output.split(separator: "\n").first { $0.hasPrefix(key) }
      .map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test("File over default, environment over file, option over environment")
  func layers() throws {
    #expect(
      line("database", try world.clio("config"))
        == "database \(world.database) (default)")
    let folder = world.home + "/.config/clio"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("database: ~/a.sqlite\nstudy:\n  new-cards-per-day: 7\n".utf8)
      .write(to: URL(fileURLWithPath: folder + "/config.yaml"))
    #expect(
      line("database", try world.clio("config"))
        == "database \(world.home)/a.sqlite (~/.config/clio/config.yaml:1:11)")
    #expect(
      line("study.new", try world.clio("config"))
        == "study.new-cards-per-day 7 (~/.config/clio/config.yaml:3:22)")
    world.extraEnvironment["CLIO_DB"] = "b.sqlite"
    #expect(line("database", try world.clio("config")) == "database b.sqlite (CLIO_DB)")
    #expect(
      line("database", try world.clio("config", "--db", "c.sqlite"))
        == "database c.sqlite (--db)")
  }

  @Test("The XDG folders are honoured, relative ones ignored")
  func folders() throws {
    world.extraEnvironment = ["XDG_DATA_HOME": world.root + "/data"]
    #expect(
      line("database", try world.clio("config"))
        == "database \(world.root)/data/clio/clio.sqlite (default)")
    world.extraEnvironment = ["XDG_DATA_HOME": "data"]
    #expect(line("database", try world.clio("config")) == "database \(world.database) (default)")
  }

  @Test("A deck is found here, then in Decks, then among the program's own")
  func deckNames() throws {
    let own = world.home + "/.local/share/clio/decks"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try Data("Q: Third?\nA: 3\n".utf8).write(to: URL(fileURLWithPath: own + "/x.md"))
    #expect(try world.clio("study", "x", lines: ["q"]).output.contains("Third?"))
    try world.write("Q: Second?\nA: 2\n", to: "Decks/x.md")
    #expect(try world.clio("study", "x", lines: ["q"]).output.contains("Second?"))
    try world.write("Q: First?\nA: 1\n", to: "x.md")
    #expect(try world.clio("study", "x", lines: ["q"]).output.contains("First?"))
  }
}
