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

  /// The end of `Thursday, March 15, 2012` where a report begins with it; nil when there is none.
  func datelineEnd() -> Int? {
    guard let end = dateEnd(at: start), byte(at: end) == 0x20, isCapital(at: end + 1) else {
      return nil
    }
    return end
  }

  /// Whether something of its own begins inside a paragraph without a mark before it: the credit of a
  /// picture (`Image: NASA`), or the date below a headline.
  func beginsLine(at offset: Int) -> Bool {
    guard offset > start + 1, isCapital(at: offset) else { return false }
    let before = bytes[offset - 2]
    let word = word(at: offset)
    if Self.pictures.contains(word) {
      return byte(at: word.endIndex) == UInt8(ascii: ":") && byte(at: word.endIndex + 1) == 0x20
        && before != UInt8(ascii: ":") && before != UInt8(ascii: ",")
    }
    guard ASCII.isLetter(before) || before == UInt8(ascii: "'"),
      let end = dateEnd(at: offset), skippingBlanks(from: end) == bytes.count
    else { return false }
    return !FunctionWords.beginners.contains(self.word(endingAt: offset - 1))
  }

  private static let pictures = WordSet(["image", "images", "photo", "photos", "photograph"])

  /// The end of a day of the week with its date in full, the year last.
  private func dateEnd(at offset: Int) -> Int? {
    let weekday = word(at: offset)
    guard Self.weekdays.contains(weekday), skips(", ", at: weekday.endIndex) else { return nil }
    let month = word(at: weekday.endIndex + 2)
    guard Self.months.contains(month), byte(at: month.endIndex) == 0x20 else { return nil }
    let day = skippingDigits(from: month.endIndex + 1)
    guard day > month.endIndex + 1, skips(", ", at: day) else { return nil }
    let end = skippingDigits(from: day + 2)
    return end == day + 6 ? end : nil
  }

  private func skips(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { $0.elementsEqual(bytes.dropFirst(offset).prefix($0.count)) }
  }

  private static let weekdays = WordSet([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ])

  /// Whether a dash between blanks breaks off what is said, and something new begins after it.
  func breaksOff(at offset: Int, length: Int) -> Bool {
    guard offset > start, bytes[offset - 1] == 0x20, byte(at: offset + length) == 0x20 else {
      return false
    }
    let head = offset + length + 1
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
    "and",
  ])
}
