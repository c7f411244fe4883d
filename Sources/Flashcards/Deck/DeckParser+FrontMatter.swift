import Language

extension DeckParser {
  /// Reads the front matter; returns the line after it, or 1 when there is none.
  mutating func readFrontMatter() -> Int {
    let opening = range(ofLine: 1)
    frontMatter.end = opening.lowerBound
    guard DeckLine(bytes[opening]) == .separator else { return 1 }
    var found = FrontMatter()
    var line = 2
    var isEmpty = true
    while line <= source.lineCount {
      let range = range(ofLine: line)
      switch DeckLine(bytes[range]) {
      case .separator:
        found.end =
          line < source.lineCount ? source.range(ofLine: line + 1).lowerBound : bytes.count
        found.close = range.lowerBound
        frontMatter = found
        return line + 1
      case .question, .answer, .cloze:
        return refuse(opening, isEmpty: isEmpty)
      case .blank: break
      default:
        isEmpty = false
        readEntry(range, into: &found)
      }
      line += 1
    }
    return refuse(opening, isEmpty: isEmpty)
  }

  /// A `---` line that no key follows only separates; else the front matter lacks its end.
  private mutating func refuse(_ opening: Range<Int>, isEmpty: Bool) -> Int {
    if !isEmpty {
      report(
        at: opening, "the front matter is not closed",
        note: "end it with a line `---` before the first card")
    }
    return 1
  }

  private mutating func readEntry(_ range: Range<Int>, into found: inout FrontMatter) {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return }
    let key = source[range.lowerBound..<colon]
    if key == FrontMatter.madeKey {
      found.madeRange = colon + 1..<range.upperBound
      found.made = MadeRecord(source[colon + 1..<range.upperBound])
    }
    guard FrontMatter.keys.contains(key) else { return }
    let value = DeckText.trim(bytes, in: colon + 1..<range.upperBound)
    guard let first = bytes[value].first else { return }
    guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
      found.set(key, to: source[withoutComment(value)])
      return
    }
    var parser = FlowParser(bytes, in: value)
    do {
      found.set(key, to: try parser.scalar())
    } catch {
      report(at: error.offset..<error.offset + 1, error.summary, note: error.note)
    }
  }

  /// A plain value ends at a `#` that a blank precedes.
  private func withoutComment(_ value: Range<Int>) -> Range<Int> {
    for offset in value.dropFirst()
    where bytes[offset] == UInt8(ascii: "#") && DeckLine.isSpace(bytes[offset - 1]) {
      return DeckText.trim(bytes, in: value.lowerBound..<offset)
    }
    return value
  }
}

extension FrontMatter {
  /// The keys whose values are texts that mean something to the program.
  static let keys: Set<String> = ["title", "language", "source"]

  /// The key of the record of the cards that the deck was given.
  static let madeKey = "made"
}
