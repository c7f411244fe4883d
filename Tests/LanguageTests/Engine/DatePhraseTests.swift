import Language
import Testing

@Suite("Dates as one token")
struct DatePhraseTests {
  /// The words of each date phrase, its head first.
  private func phrases(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var bytes: [UInt8] = []
    let tokens = words.map { word in
      let start = bytes.count
      bytes += word.utf8
      defer { bytes.append(0x20) }
      return start..<bytes.count
    }
    return DatePhrase.find(in: bytes, tokens: tokens).map { phrase in
      "\(words[phrase.head]): " + words[phrase.tokens].joined(separator: " ")
    }
  }

  @Test(
    "a day, a month and a year are one date in every order",
    arguments: [
      ("on 5 March 1933 he left", ["5: 5 March 1933"]),
      ("on March 5 , 1933 he left", ["5: March 5 , 1933"]),
      ("on March 5 he left", ["5: March 5"]), ("on 21st May he left", ["21st: 21st May"]),
      ("in March 1933 he left", ["March: March 1933"]),
      ("in Sept. , 1933 he left", ["Sept.: Sept. , 1933"]),
      ("from 3 May to 7 June 1840", ["3: 3 May", "7: 7 June 1840"]),
      ("in 499 BC he left", ["499: 499 BC"]),
      ("in April 480 B.C. he left", ["April: April 480 B.C."]),
    ])
  func found(_ text: String, _ expected: [String]) {
    #expect(phrases(text) == expected)
  }

  @Test(
    "what only looks like a date is none",
    arguments: [
      "in 1933 he left", "in March he left", "they may 5 times", "he had 45 March songs",
      "may 1933 be a year", "35 May", "the 5 marches",
    ])
  func refused(_ text: String) {
    #expect(phrases(text).isEmpty)
  }

  @Test("every other word of a date hangs on its head or on its year")
  func arcs() {
    let phrase = DatePhrase(kind: .monthDayYear, tokens: 2..<6)
    #expect(phrase.head == 3)
    #expect([2, 4, 5].map { phrase.arc(of: $0).head } == [3, 5, 3])
    #expect(phrase.arc(of: 4).relation == "punct")
    let ancient = DatePhrase(kind: .monthYear, tokens: 2..<5, hasEra: true)
    #expect([3, 4].map { ancient.arc(of: $0).head } == [2, 3])
  }
}
