/// Full stops that end a sentence, and those of abbreviations and labels.
extension SentenceScanner {
  /// Whether a single full stop ends the sentence, and not just an abbreviation or a label.
  func fullStopEnds(at offset: Int, before head: Int) -> Bool {
    let word = word(endingAt: offset)
    guard let first = word.first else { return true }
    let isBeforeDigit = ASCII.isDigit(bytes[head])
    if Abbreviations.isLeading(word, beforeDigit: isBeforeDigit) { return false }
    if isLabel(word) { return false }
    let scalar = Scalars.decode(bytes, at: word.startIndex)
    let isSingle = word.count == scalar.length
    if isSingle, ASCII.isLower(first), isBeforeDigit || Self.months.contains(self.word(at: head)) {
      // `b. March 1950`, `p. 7`.
      return false
    }
    let isInitial = isSingle && Scalars.isCapital(scalar.scalar)
    let isDotted = word.contains(UInt8(ascii: "."))
    if isDotted, !isAbbreviated(word) { return true }
    // `etc.` ends a list, and mostly the sentence too.
    if Self.listEnds.contains(word) { return true }
    if isInitial || isDotted || Abbreviations.isTrailing(word) {
      return FunctionWords.beginners.contains(self.word(at: head))
    }
    return true
  }

  private static let listEnds = WordSet(["etc"])

  /// Whether a word with inner full stops is short between all of them, as in `U.S` and `Ph.D`; not
  /// an address (`example.org`), nor a number that does not begin the sentence (`the 5.6.`).
  private func isAbbreviated(_ word: ArraySlice<UInt8>) -> Bool {
    if word.startIndex > start, word.allSatisfy({ $0 == UInt8(ascii: ".") || ASCII.isDigit($0) }) {
      return false
    }
    return word.split(separator: UInt8(ascii: ".")).allSatisfy { part in
      part.count < 4 || !part.allSatisfy(ASCII.isLower)
    }
  }

  static let months = WordSet([
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ])

  /// Whether the word is all of the sentence and no more than its number, or that of its figure.
  private func isLabel(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 3, word.allSatisfy(ASCII.isDigit) else { return false }
    if word.startIndex == start { return true }
    let caption = self.word(at: start)
    return Self.captions.contains(caption) && caption.endIndex + 1 == word.startIndex
  }

  private static let captions = WordSet(["figure", "fig", "table", "listing", "chapter", "section"])
}
