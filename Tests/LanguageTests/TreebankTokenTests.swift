import Language
import TestSupport
import Testing

@Suite("Tokens as treebanks have them")
struct TreebankTokenTests {
  private func tokens(_ text: String) throws -> [String] {
    let passage = try #require(Passage.paragraph(text))
    return TreebankTokens.ranges(of: 0..<passage.bytes.count, in: passage).map { passage[$0] }
  }

  @Test(
    "clitics, compounds, units and repeated marks are cut as in Universal Dependencies",
    arguments: [
      ("He didn't know.", ["He", "did", "n't", "know", "."]),
      ("They’re sure we’ll win", ["They", "’re", "sure", "we", "’ll", "win"]),
      ("He couldn’t go", ["He", "could", "n’t", "go"]),
      ("Allende's law", ["Allende", "'s", "law"]),
      ("We cannot stay", ["We", "can", "not", "stay"]),
      ("a well-known left-winger", ["a", "well", "-", "known", "left", "-", "winger"]),
      ("post-war co-operation", ["post-war", "co-operation"]),
      ("Jean-Luc's ex-wife", ["Jean", "-", "Luc", "'s", "ex", "-", "wife"]),
      ("5km in 1940s at 10am", ["5", "km", "in", "1940s", "at", "10", "am"]),
      ("Wait... what?!", ["Wait", "...", "what", "?", "!"]),
      ("1948-49 -- or so", ["1948", "-", "49", "--", "or", "so"]),
      ("Dr. Silva, U.S. envoy", ["Dr.", "Silva", ",", "U.S.", "envoy"]),
      (
        "Write to ann.b@mail.example.org, or see http://example.org/a?b=1.",
        [
          "Write", "to", "ann.b@mail.example.org", ",", "or", "see", "http://example.org/a?b=1",
          ".",
        ]
      ),
      (
        "(www.example.org) notes.txt @ann #topic",
        ["(", "www.example.org", ")", "notes.txt", "@ann", "#topic"]
      ),
      ("On 9/11/2003, 1/2 and and/or", ["On", "9/11/2003", ",", "1/2", "and", "and", "/", "or"]),
      ("Call 555-0142 :-) or R&D", ["Call", "555-0142", ":-)", "or", "R&D"]),
      ("in [13,14] and 1,500", ["in", "[", "13", ",", "14", "]", "and", "1,500"]),
      ("the 1930's, p = .05", ["the", "1930's", ",", "p", "=", ".05"]),
      ("She loved art.", ["She", "loved", "art", "."]),
      ("art. 7, No. 5, p. 12", ["art.", "7", ",", "No.", "5", ",", "p.", "12"]),
      (
        "th- that, mid- and long-term",
        ["th-", "that", ",", "mid", "-", "and", "long", "-", "term"]
      ),
      ("1. We dont know. ***", ["1.", "We", "do", "nt", "know", ".", "***"]),
      ("a Ph.D. in May 1,1933", ["a", "Ph.D.", "in", "May", "1", ",", "1933"]),
      ("O'Higgins said \u{201C}no\u{201D}", ["O'Higgins", "said", "\u{201C}", "no", "\u{201D}"]),
    ])
  func cut(_ text: String, _ expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  @Test("tokens cover all that is not blank, in order, whatever the text")
  func coverage() throws {
    var random = SeededGenerator(seed: 20_261)
    let parts = [
      "n't", "a", "B.", "-", "1933", ".", "’", "'s", "é", " ", "  ", "…", "km", "(", "co-",
      "cannot",
      "\u{301}", "😀", "@", "://", "www.", "/", "_", "#", ":-)", "&", "Ph.D.", "don't", ",", "1,500",
    ]
    for round in 0..<2_000 {
      let text = (0..<20).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      guard let passage = Passage.paragraph(text) else { continue }
      let ranges = TreebankTokens.ranges(of: 0..<passage.bytes.count, in: passage)
      let inside = ranges.map { passage[$0] }.joined()
      #expect(
        Array(inside.utf8) == Array(passage.text.utf8.filter { $0 != 0x20 }),
        "seed 20261, round \(round): \(text)")
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }
}
