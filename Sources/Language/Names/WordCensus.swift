/// How often each word stands in a document in lower case, and with a capital where none is due.
package struct WordCensus: Sendable {
  private var counts: [UInt64: (small: Int32, capital: Int32)] = [:]

  package init(_ table: TokenTable) {
    for sentence in table.sentences {
      for token in sentence where table.looks[token].contains(.letter) {
        let word = table.words[token].lower
        if !table.looks[token].contains(.capital) {
          counts[word, default: (0, 0)].small += 1
        } else if token > sentence.lowerBound, !table.looks[token - 1].contains(.capital) {
          counts[word, default: (0, 0)].capital += 1
        }
      }
    }
  }

  /// A number from 0 to 8: how often in lower case (0, 1, more) and with a capital.
  package func shape(of word: UInt64) -> UInt64 {
    let count = counts[word] ?? (0, 0)
    return UInt64(min(count.small, 2)) * 3 + UInt64(min(count.capital, 2))
  }
}
