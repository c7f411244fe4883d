import Testing

@Suite("A drill")
struct DrillTests {
  let world: World

  init() throws {
    world = try World()
    try world.write(Decks.rivers, to: "Decks/rivers.md")
  }

  @Test("A drill counts and changes nothing")
  func scheduleUntouched() throws {
    _ = try world.clio("study", "rivers", lines: ["Danube", "", "q"])
    let before = try world.eventCount()
    let run = try world.clio(
      "drill", "rivers", "--seed", "3", lines: Array(repeating: "", count: 3))
    #expect(run.status == 0)
    #expect(run.output.contains("Score: 0 of 3, 0 %, seed 3"))
    #expect(run.output.contains("missed: "))
    #expect(try world.eventCount() == before)
    #expect(try world.clio("show", "0000000000002").output.contains("standing:  new"))
  }

  @Test("The seed is shown, and gives the same drill again")
  func seeded() throws {
    let first = try world.clio("drill", "rivers", lines: ["q"])
    let seed = try #require(first.output.firstMatch(of: /seed (\d+)/)?.1)
    let second = try world.clio("drill", "rivers", "--seed", String(seed), lines: ["q"])
    #expect(first.output == second.output)
  }

  @Test("--count asks fewer, and a number below 0 is refused")
  func count() throws {
    #expect(try world.clio("drill", "rivers", "--count", "1").output.contains("1 question of 3"))
    #expect(try world.clio("drill", "rivers", "--count=-1").status == 64)
  }
}
