import Language
import TestSupport
import Testing

@Suite("Tokens")
struct TokenTests {
  private func tokens(_ text: String) throws -> [Token] {
    let passage = try #require(Passage.paragraph(text))
    return Tokenizer.tokens(of: 0..<passage.bytes.count, in: passage)
  }

  @Test(
    "words, numbers, clitics and marks are cut apart",
    arguments: [
      ("Allende’s family didn't move.", ["Allende", "’s", "family", "didn't", "move", "."]),
      ("It grew 8.5% in 1,500 days", ["It", "grew", "8.5", "%", "in", "1,500", "days"]),
      ("the 1920’s and the 1940s", ["the", "1920", "’s", "and", "the", "1940s"]),
      ("mid-1940s, left-wing", ["mid", "-", "1940s", ",", "left-wing"]),
      ("1948-49 at 13:30", ["1948", "-", "49", "at", "13:30"]),
      ("J. S. Bach in the U.S.A.", ["J.", "S.", "Bach", "in", "the", "U.S.A."]),
      ("On March 4, 44% voted", ["On", "March", "4", ",", "44", "%", "voted"]),
      ("“La Moneda” (Chile)", ["“", "La", "Moneda", "”", "(", "Chile", ")"]),
      ("Ibáñez came", ["Ibáñez", "came"]),
    ])
  func cut(_ text: String, _ expected: [String]) throws {
    #expect(try tokens(text).map(\.text) == expected)
  }

  @Test("every token is the text of its range")
  func ranges() throws {
    let text = "Carlos Ibáñez – “the General” – took 44% of the vote, didn’t he?"
    let passage = try #require(Passage.paragraph(text))
    for token in Tokenizer.tokens(of: 0..<passage.bytes.count, in: passage) {
      #expect(passage[token.range] == token.text)
    }
  }

  @Test("tokenizing any bytes never fails and loses no letter")
  func anyBytes() throws {
    var random = SeededGenerator(seed: 7_331)
    for round in 0..<500 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      var builder = Passage.Builder()
      for (offset, byte) in bytes.enumerated() { builder.append(byte, from: offset) }
      guard let passage = builder.finish(as: .paragraph) else { continue }
      let tokens = Tokenizer.tokens(of: 0..<passage.bytes.count, in: passage)
      for (token, next) in zip(tokens, tokens.dropFirst()) {
        #expect(token.range.upperBound <= next.range.lowerBound, "seed 7331, round \(round)")
      }
      let covered = Set(tokens.flatMap { Array($0.range) })
      for (offset, byte) in passage.bytes.enumerated() where (0x61...0x7A).contains(byte) {
        #expect(covered.contains(offset), "seed 7331, round \(round)")
      }
    }
  }
}
