import Glibc
import Testing

@Suite("What the screen has accepted is kept")
struct DurabilityTests {
  @Test(
    "Killed after some answers, the program shows all of them on reopening", arguments: [1, 2, 3])
  func killed(answers: Int) throws {
    let world = try World()
    let cards = (1...10).map { "Q: Question \($0)?\nA: \($0)\n" }.joined(separator: "\n")
    try world.write(cards, to: "ten.md")
    let terminal = try PseudoTerminal(world, ["study", "ten"])
    for number in 1...answers {
      try terminal.expect("Question \(number)?")
      try terminal.answer("answer> ", "\(number)")
      try terminal.answer("grade", "")
    }
    try terminal.expect("Question \(answers + 1)?")
    kill(terminal.process, SIGKILL)
    #expect(try terminal.end() == -SIGKILL)
    #expect(try world.eventCount() == answers)
    let next = try world.clio("study", "ten", lines: ["q"])
    #expect(next.output.contains("0 done, \(10 - answers) left"))
  }

  @Test("Two programs at once lose no answer")
  func atOnce() throws {
    let world = try World()
    try world.write(Decks.rivers, to: "rivers.md")
    let first = try PseudoTerminal(world, ["study", "rivers"])
    let second = try PseudoTerminal(world, ["study", "rivers"])
    try first.answer("answer> ", "Danube")
    try second.answer("answer> ", "Danube")
    try first.answer("grade", "")
    try second.answer("grade", "")
    try first.answer("answer> ", "q")
    try second.answer("answer> ", "q")
    #expect(try first.end() == 0)
    #expect(try second.end() == 0)
    #expect(try world.eventCount() == 2)
    #expect(try world.clio("check").status == 0)
  }
}
