/// A small fixed set of lower-case words that is asked with the bytes of a text.
struct TextSet: Sendable {
  private let hashes: Set<UInt64>

  init(_ words: [String]) {
    hashes = Set(words.map { word in word.utf8.reduce(TimeWords.seed, TimeWords.mixed) })
  }

  func contains(_ tokens: TimeTokens, _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end > token.start else { return false }
    var hash = TimeWords.seed
    for offset in Int(token.start)..<Int(token.end) {
      hash = TimeWords.mixed(hash, tokens.bytes[offset] | 0x20)
    }
    return hashes.contains(hash)
  }
}
