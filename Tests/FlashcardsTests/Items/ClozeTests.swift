import Testing

@testable import Flashcards

@Suite("Clozes")
struct ClozeTests {
  @Test(
    "brackets are deletions unless they are escaped or a link",
    arguments: [
      ("a [b] c", [.text("a "), .deletion("b"), .text(" c")]),
      ("[a][b]", [.deletion("a"), .deletion("b")]),
      ("\\[a\\] \\\\ [b\\]c]", [.text("[a] \\ "), .deletion("b]c")]),
      ("see [x](y) and [z]", [.text("see [x](y) and "), .deletion("z")]),
      ("![map](a_(b).png) [z]", [.text("![map](a_(b).png) "), .deletion("z")]),
      ("[x]\\(y)", [.deletion("x"), .text("(y)")]),
      ("[x](y", [.deletion("x"), .text("(y")]),
      ("\\a \\(b", [.text("\\a \\(b")]),
      ("", []),
    ] as [(String, [Cloze.Segment])])
  func segments(source: String, expected: [Cloze.Segment]) {
    #expect(Cloze(source: source).segments == expected)
  }

  @Test(
    "a broken bracket is noticed and stays text",
    arguments: [
      ("[a", ClozeScanner.Fault.unclosed, "[a"), ("a]", .unopened, "a]"),
      ("[a [b]]", .nested, "[a b]"), ("[ ]", .empty, "[ ]"),
    ])
  func faults(source: String, fault: ClozeScanner.Fault, shown: String) {
    #expect(ClozeScanner(Array(source.utf8)).fault?.kind == fault)
    #expect(Cloze(source: source).revealed == shown)
  }

  @Test("a cloze written from its pieces has the same pieces", arguments: 0..<200)
  func printing(seed: UInt64) {
    var maker = CardMaker(seed: seed)
    let segments = maker.segments()
    let cloze = Cloze(segments: segments)
    #expect(cloze.segments == segments, "seed \(seed): \(cloze.source)")
    #expect(ClozeScanner(Array(cloze.source.utf8)).fault == nil)
  }
}
