import Language
import TestSupport
import Testing

@Suite("Sentences")
struct SentenceTests {
  private func sentences(_ text: String) throws -> [String] {
    let passage = try #require(Passage.paragraph(text))
    return SentenceSplitter.sentences(of: passage).map { passage[$0] }
  }

  @Test(
    "a sentence ends where a reader would end it",
    arguments: [
      ["He left in 1933.", "She stayed."],
      ["Dr. Maria Silva met J. Presper Eckert in St. Louis.", "They talked."],
      ["The U.S. Army landed.", "In 1944 it left."],
      ["He moved to the U.S.", "In 1950 he returned."],
      ["It cost 3.88 billion.", "“Too much!” she cried.", "“We agree.”", "So it ended."],
      ["The firm (Smith & Co.) closed.", "No. 5 stayed open."],
      ["He died c. 1640.", "Nobody knew…", "Then came the war."],
      ["At 6 a.m. the bells rang.", "The end?", "“No,” he said."],
      ["He was born in 1915.", "1933 was a hard year."],
      ["He went to school in Dulwich. [17]", "He stayed until 1805.[6] [18]", "Then he left."],
      ["She loved art.", "It paid.", "See fig. 3 and art. 7."], ["No.", "Not at all."],
      ["He saw No. 12 fall.", "No.", "It stood."],
    ])
  func ends(_ expected: [String]) throws {
    #expect(try sentences(expected.joined(separator: " ")) == expected)
  }

  @Test("a heading is one sentence, whatever marks it holds")
  func heading() throws {
    var builder = Passage.Builder()
    for (offset, byte) in "Was it a coup? A question".utf8.enumerated() {
      builder.append(byte, from: offset)
    }
    let finished = builder.finish(as: .heading(level: 1))
    let heading = try #require(finished)
    #expect(SentenceSplitter.sentences(of: heading).count == 1)
  }

  @Test("sentences cover all that is not blank, whatever the text")
  func coverage() throws {
    var random = SeededGenerator(seed: 20_241)
    let parts = [
      "Dr.", "a", "B.", "1933", ".", "!", "”", "“", "é", " ", "  ", "…", "Co.", "(", ")",
    ]
    for round in 0..<2_000 {
      let text = (0..<20).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      guard let passage = Passage.paragraph(text) else { continue }
      let ranges = SentenceSplitter.sentences(of: passage)
      let inside = ranges.map { passage[$0] }.joined().filter { $0 != " " }
      #expect(inside == passage.text.filter { $0 != " " }, "seed 20241, round \(round): \(text)")
    }
  }
}
