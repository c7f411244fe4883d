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
      ["The treaty held for years. 5", "At the border nothing moved.23", "Trade grew."],
      ["The flood came (Figure 1.6). 7", "The town was lost."],
      ["It ended in May.", "3 April was forgotten."],
      ["Figure 2.4", "A mill on the river Ell.", "(photo: the town's archive)"],
      ["Figure 2. The old mill is gone."], ["1. The first rule is short.", "It is kept."],
      ["I know she —", "What did you say?", "I said that he — Tom — was late."],
      ["With respect to --", "And so it ends."],
      ["You can't — You can't say that."], ["It cost 5 crowns – The Hague paid."],
      ["Anna Bell (b. March 1950) and her son (b. 1971) moved.", "See p. 12 for more."],
      ["it rained all morning.", "we stayed in.", "$30 was lost."],
      ["The letters (2 vols. in one, transl. from Czech) sold... slowly."],
      ["He wrote Away! (1965) and left.", "iTunes sold it."],
      ["He filmed Qui? (The Who, 1950) and left.", "wikiHow wrote of it."],
      ["Ask at info@example.org.", "Rooms are free.", "They cost 5.6.", "Nobody came."],
      ["They sold bread, milk, etc.", "Nails they had not."],
      ["It went well, right? :)", "I was glad."], ["Yeah.", "that's it."],
      ["He left. [citation needed]", "She stayed."],
      ["A probe above the comet", "Image: NASA."],
      ["It sank in Valencia, D.C.", "Photo: A. Bell."],
      ["The poet of the harbour", "Wednesday, October 3, 2007"],
      ["Friday, May 5, 2006", "Ana Bell opened the bridge on Thursday, May 4, 2006"],
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

  @Test(
    "a long row of anything takes no longer than its length",
    arguments: [".", ". (", "a.", "1.", "— ", "A-", "Figure 1 A ", "[1", "No. ", "x@", "1/", ".5"])
  func rows(_ part: String) throws {
    let passage = try #require(Passage.paragraph(String(repeating: part, count: 50_000) + "x"))
    let clock = ContinuousClock()
    let time = clock.measure {
      for range in SentenceSplitter.sentences(of: passage) {
        _ = TreebankTokens.ranges(of: range, in: passage)
      }
    }
    #expect(time < .seconds(20))
  }
}
