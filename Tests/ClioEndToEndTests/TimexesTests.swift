import Foundation
import Testing

@Suite("Showing a text's time expressions")
struct TimexesTests {
  let world: World

  init() throws {
    world = try World()
    try world.write(
      "In 1933 Ada Bell came to Elsa.\n\nShe ran the mill from 1934 to 1939. “Élan” came in June.\n",
      to: "bell.txt")
  }

  @Test("Each expression has its place, type and EDTF value")
  func text() throws {
    let run = try world.clio("timexes", "bell.txt")
    #expect(run.status == 0)
    #expect(
      run.output == """
        1:4\tDATE\t1933\t1933
        3:23\tDATE\t1934/1939\t1934 to 1939
        3:52\tDATE\t1939-06\tJune

        """)
  }

  @Test("TIMEX3 keeps the ends of a range apart")
  func timex3() throws {
    let run = try world.clio("timexes", "bell.txt", "--format", "timex3")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t")[2] }
    #expect(rows == ["1933", "1934", "1939", "1939-06"])
  }

  @Test("JSON gives the bytes in the file")
  func json() throws {
    let run = try world.clio("timexes", "bell.txt", "--json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["start"] as? Int } == [3, 54, 88])
    #expect(rows[0]["value"] as? String == "1933")
  }

  @Test("A file or --jsonl is needed, not both")
  func usage() throws {
    #expect(try world.clio("timexes").status == 64)
    #expect(try world.clio("timexes", "bell.txt", "--jsonl").status == 64)
  }
}
