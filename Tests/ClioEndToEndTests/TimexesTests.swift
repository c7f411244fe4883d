import Testing

@Suite("Listing a text's time expressions")
struct TimexesTests {
  let world: World

  init() throws { world = try World() }

  private func values(_ text: String, _ options: String...) throws -> [String] {
    try world.write(text + "\n", to: "story.txt")
    let run = try world.clio(["timexes", "story.txt"] + options, input: "")
    #expect(run.status == 0)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "a date is found with its value, and one that leans on the story takes its year",
    arguments: [
      ("On 5 March 1933 Ada Bell left.", ["1933-03-05"]),
      ("Ada Bell left in May 1933. On 3 June she came back.", ["1933-05", "1933-06-03"]),
      ("Ada Bell left in 1933. Two years later she came back.", ["1933", "1935"]),
      ("The museum of the 1920s closed in the early 19th century BC.", ["192"]),
      ("It took 1889 workers and 180 ships.", []),
    ])
  func found(_ text: String, _ expected: [String]) throws {
    let lines = try values(text)
    if expected.isEmpty { #expect(lines.isEmpty, "\(lines)") }
    for value in expected {
      #expect(lines.contains { $0.contains(value) }, "\(lines)")
    }
  }

  @Test("a benchmark's lines are answered a line each, with offsets in code points")
  func lines() throws {
    let input = #"{"id":"a","dct":null,"text":"Été: in 1933 she left."}"#
    let run = try world.clio(["timexes", "--jsonl", "--format", "timex3"], input: input + "\n")
    #expect(run.status == 0)
    #expect(run.output.contains(#""start":8"#) && run.output.contains(#""value":"1933""#))
  }
}
