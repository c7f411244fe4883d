import Testing

@Suite("What reaches the screen")
struct ScreenTests {
  let world: World

  init() throws { world = try World() }

  @Test("Control and escape characters of a deck never do")
  func escapes() throws {
    try world.write(
      "Q: A \u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7}question\u{8}\u{9B}2J?\nA: a\u{1B}[2Jnswer\n",
      to: "evil.md")
    let run = try world.clio("study", "evil", lines: ["", "q"])
    #expect(run.output.contains("A red question?"))
    #expect(run.output.contains("answer: answer"))
    for text in [run.output, try world.clio("cards", "question").output] {
      #expect(
        !text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B || $0.value == 8 })
    }
  }

  @Test("A pipe gets no escape sequences at all")
  func pipe() throws {
    try world.write(Decks.rivers, to: "rivers.md")
    let run = try world.clio("study", "rivers", lines: ["Danube", "", "1868", "?", "", "q"])
    #expect(!(run.output + run.errors).contains("\u{1B}"))
  }

  @Test("What is typed into a pipe is repeated, so that the transcript reads like the session")
  func echo() throws {
    try world.write(Decks.rivers, to: "rivers.md")
    let run = try world.clio("study", "rivers", lines: ["Danube", "4", "q"])
    #expect(run.output.contains("answer> Danube\nright\n"))
    #expect(run.output.contains("grade 0-5 [5]> 4\n"))
  }
}
