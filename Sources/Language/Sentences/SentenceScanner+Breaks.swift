/// Ends of sentences that no full stop marks.
extension SentenceScanner {
  /// The end of `Figure 1.5` where its caption follows at once; nil when there is none.
  func captionLabelEnd() -> Int? {
    guard byte(at: start) == UInt8(ascii: "F") || byte(at: start) == UInt8(ascii: "T") else {
      return nil
    }
    let caption = word(at: start)
    guard Self.numberedPictures.contains(caption), byte(at: caption.endIndex) == 0x20 else {
      return nil
    }
    var end = skippingDigits(from: caption.endIndex + 1)
    guard end > caption.endIndex + 1 else { return nil }
    if byte(at: end) == UInt8(ascii: "."), ASCII.isDigit(byte(at: end + 1)) {
      end = skippingDigits(from: end + 1)
    }
    return byte(at: end) == 0x20 && isCapital(at: end + 1) ? end : nil
  }

  private static let numberedPictures = WordSet(["figure", "table"])

  /// Whether a dash between blanks breaks off what is said, and something new begins after it.
  func breaksOff(at offset: Int) -> Bool {
    guard offset > start, bytes[offset - 1] == 0x20, byte(at: offset + 3) == 0x20 else {
      return false
    }
    let head = offset + 4
    guard isCapital(at: head) else { return false }
    let word = word(at: head)
    let next = word.endIndex
    // `J- she`: a word begun and dropped.
    let isCutOff =
      word.count <= 2 && byte(at: next) == UInt8(ascii: "-") && byte(at: next + 1) == 0x20
    // The same word again is the same sentence again: `You can't — You can't say so.`
    return isCutOff || Self.restarts.contains(word) && !word.elementsEqual(self.word(at: start))
  }

  /// Words that begin a new try at a sentence.
  private static let restarts = WordSet([
    "he", "she", "it", "they", "we", "you", "this", "that", "these", "those", "there", "what",
    "who", "how", "why", "when", "where", "while", "do", "did", "does", "is", "are", "was", "can",
    "could", "would", "will", "let", "see", "wait", "well", "oh", "yes", "yeah", "okay", "so", "if",
  ])
}
