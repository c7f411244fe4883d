import Foundation
import Testing

@Suite("A sitting through a pipe")
struct StudyTests {
  let world: World

  init() throws {
    world = try World()
    try world.write(Decks.rivers, to: "Decks/rivers.md")
  }

  @Test("Typed answers are judged, graded, kept and summed up")
  func typing() throws {
    let run = try world.clio(
      "study", "rivers",
      lines: ["Danube", "", "18 November 1869", "2", "1929", "4", "November 17, 1869", ""])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Which river flows through Vienna?"))
    #expect(run.output.contains("grade 0-5 [5]>"))
    #expect(run.output.contains("close: the year and month are right, the day is not"))
    #expect(run.output.contains("answer: 17 November 1869"))
    #expect(run.output.contains("once more"))
    #expect(run.output.contains("4 answers, 2 of 3 right at once, 3 new"))
    #expect(try world.eventCount() == 4)
  }

  @Test("Wrong keys change nothing")
  func wrongKeys() throws {
    let run = try world.clio(
      "study", "rivers", lines: ["Danube", "7", "x", "-1", "10", "danube", "5", "q"])
    #expect(run.status == 0)
    #expect(run.output.contains("type a grade from 0 to 5, or Enter for 5"))
    #expect(try world.eventCount() == 1)
  }

  @Test("The end of the input ends the sitting like q, and an answer without a grade is not kept")
  func endOfInput() throws {
    let run = try world.clio("study", "rivers", lines: ["Danube", "", "1869"])
    #expect(run.status == 0)
    #expect(run.output.contains("2 cards left for today."))
    #expect(try world.eventCount() == 1)
  }

  @Test("After q the next sitting goes on with the next card")
  func resume() throws {
    _ = try world.clio("study", "rivers", lines: ["Danube", "", "q"])
    let run = try world.clio("study", "rivers", lines: ["q"])
    #expect(!run.output.contains("Vienna"))
    #expect(run.output.contains("Suez"))
    #expect(run.output.contains("0 done, 2 left"))
  }

  @Test("A card graded below 4 comes again in the next sitting of the same day")
  func repeatInNextSitting() throws {
    _ = try world.clio("study", "rivers", lines: ["", "1", "q"])
    let run = try world.clio("study", "rivers", lines: ["", "5", "", "5", "", "5"])
    #expect(run.output.contains("once more"))
    #expect(run.output.contains("3 answers, 2 of 2 right at once, 2 new"))
  }

  @Test("u takes back an answer of an earlier run, and the card comes again")
  func undoAcrossRuns() throws {
    _ = try world.clio("study", "rivers", lines: ["Danube", "", "1869", "", "q"])
    let run = try world.clio("study", "rivers", lines: ["u", "u", "u", "Danube", "", "q"])
    #expect(run.output.contains("the last answer is taken back"))
    #expect(run.output.contains("there is nothing to undo"))
    let suez = try #require(run.output.range(of: "Suez"))
    #expect(run.output[suez.upperBound...].contains("Vienna"))
    #expect(try world.eventCount() == 5)
    #expect(try world.clio("check").status == 0)
  }

  @Test("With nothing due, the next card's day is told")
  func nothingDue() throws {
    _ = try world.clio("study", "rivers", lines: ["", "5", "", "5", "", "5"])
    let run = try world.clio("study", "rivers")
    #expect(run.output == "Nothing is due today.\nNext: 3 reviews tomorrow.\n")
    world.now = "2026-01-06T09:00"
    _ = try world.clio("study", "rivers", lines: ["", "5", "", "5", "", "5"])
    let later = try world.clio("study", "rivers")
    #expect(later.output.contains("Next: 3 reviews on Monday, 12 January 2026."))
  }

  @Test("New cards stop at the day's limit, over several sittings, and go on the next day")
  func newCardsLimit() throws {
    _ = try world.clio("study", "rivers", "--new-cards", "2", lines: ["", "5", "q"])
    let second = try world.clio("study", "rivers", "--new-cards", "2", lines: ["", "5"])
    #expect(second.output.contains("Next: 2 reviews and 1 new card tomorrow."))
    world.now = "2026-01-06T04:01"
    let next = try world.clio("study", "rivers", "--new-cards", "2", lines: ["q"])
    #expect(next.output.contains("0 done, 3 left"))
  }

  @Test("The day begins at four in the morning")
  func dayStart() throws {
    _ = try world.clio("study", "rivers", lines: ["", "5", "", "5", "", "5"])
    world.now = "2026-01-06T03:59"
    #expect(try world.clio("study", "rivers").output.contains("Nothing is due"))
    world.now = "2026-01-06T04:00"
    #expect(try world.clio("study", "rivers", lines: ["q"]).output.contains("0 done, 3 left"))
  }

  @Test("An answer that looks like a command is typed after a backslash")
  func escapedAnswer() throws {
    try world.write("Q: Which letter follows p?\nA: q\n", to: "letters.md")
    let run = try world.clio("study", "letters", lines: ["\\q", ""])
    #expect(run.output.contains("right"))
    #expect(try world.eventCount() == 1)
  }

  @Test("h gives a hint and lowers the proposed grade; ? shows the sentence without the answer")
  func help() throws {
    let run = try world.clio("study", "rivers", lines: ["?", "h", "Danube", "", "q"])
    #expect(run.output.contains("\"Vienna lies on the ____.\""))
    #expect(run.output.contains("hint: D_____"))
    #expect(run.output.contains("grade 0-5 [3]>"))
  }

  @Test("s suspends a card until it is unsuspended")
  func suspend() throws {
    let run = try world.clio("study", "rivers", lines: ["s", "q"])
    #expect(run.output.contains("clio unsuspend 0000000000001"))
    #expect(!(try world.clio("study", "rivers", lines: ["q"]).output.contains("Vienna")))
    #expect(try world.clio("unsuspend", "0000000000001").status == 0)
    #expect(try world.clio("study", "rivers", lines: ["q"]).output.contains("Vienna"))
  }

  @Test("Several decks are one sitting")
  func severalDecks() throws {
    try world.write("Q: One?\nA: 1\n", to: "Decks/one.md")
    let run = try world.clio("study", "rivers", "one", lines: ["q"])
    #expect(run.output.contains("0 done, 4 left"))
  }
}
