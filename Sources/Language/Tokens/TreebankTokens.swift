/// Cuts tokens as the treebanks of Universal Dependencies do, which the tagger and parser expect.
///
/// Beyond `Tokenizer`: clitics and negations part from their verb (`did n't`, `she 'll`), hyphenated
/// compounds come apart (`well - known`) unless the first part is a prefix, units part from their
/// number (`5 km`), and repeated marks are one token (`...`, `--`).
package enum TreebankTokens {
  /// The byte ranges of the tokens in a byte range of a passage.
  package static func ranges(of range: Range<Int>, in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for token in Tokenizer.tokens(of: range, in: passage) {
      switch token.kind {
      case .clitic: ranges.append(token.range)
      case .number: splitNumber(token, in: passage.bytes, into: &ranges)
      case .word: splitWord(token, in: passage.bytes, into: &ranges)
      case .punctuation: addMark(token, in: passage.bytes, to: &ranges)
      }
    }
    return ranges
  }

  // MARK: - Marks

  private static func addMark(_ token: Token, in bytes: [UInt8], to ranges: inout [Range<Int>]) {
    let repeatable = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "?")]
    let mark = bytes[token.range.lowerBound]
    if token.isAttached, let last = ranges.last, repeatable.contains(mark),
      bytes[last].allSatisfy({ $0 == mark })
    {
      ranges[ranges.count - 1] = last.lowerBound..<token.range.upperBound
    } else {
      ranges.append(token.range)
    }
  }

  // MARK: - Numbers

  private static let units: Set<String> = [
    "km", "m", "cm", "mm", "kg", "g", "mg", "lb", "lbs", "ft", "in", "am", "pm", "mph", "km2", "k",
    "bn", "mn", "gb", "mb", "hz", "khz", "mhz", "ghz", "min", "hrs", "h", "c", "f",
  ]

  private static func splitNumber(
    _ token: Token, in bytes: [UInt8], into ranges: inout [Range<Int>]
  ) {
    let digits = bytes[token.range].prefix {
      Scalars.isDigit(UInt32($0)) || ",.:".utf8.contains($0)
    }
    let rest = String(decoding: bytes[digits.endIndex..<token.range.upperBound], as: UTF8.self)
    guard units.contains(rest.lowercased()) else {
      ranges.append(token.range)
      return
    }
    ranges += [token.range.lowerBound..<digits.endIndex, digits.endIndex..<token.range.upperBound]
  }

  // MARK: - Words

  /// First parts that stay with what follows the hyphen.
  private static let prefixes: Set<String> = [
    "anti", "bi", "co", "counter", "cyber", "de", "dis", "e", "eco", "extra", "hyper", "il", "im",
    "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "multi", "neo", "non",
    "over", "para", "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "semi", "sub", "super",
    "trans", "tri", "ultra", "un", "under", "uni", "vice", "x",
  ]

  /// Words written as one that are two, with the length of the first in bytes.
  private static let contractions: [String: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "dunno": 2,
  ]

  private static func splitWord(
    _ token: Token, in bytes: [UInt8], into ranges: inout [Range<Int>]
  ) {
    if let length = contractions[token.lowercased] {
      let middle = token.range.lowerBound + length
      ranges += [token.range.lowerBound..<middle, middle..<token.range.upperBound]
      return
    }
    let word = token.range
    let end = cliticStart(of: word, in: bytes) ?? word.upperBound
    splitHyphens(word.lowerBound..<end, in: bytes, into: &ranges)
    if end < word.upperBound { ranges.append(end..<word.upperBound) }
  }

  /// Where `n't`, `'re` and their like begin at the end of a word; nil where there is none.
  private static func cliticStart(of word: Range<Int>, in bytes: [UInt8]) -> Int? {
    let text = bytes[word].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let clitic = clitics.first { text.count > $0.count && text.suffix($0.count).elementsEqual($0) }
    return clitic.map { word.upperBound - $0.count }
  }

  /// With the plain and with the typographic apostrophe.
  private static let clitics: [[UInt8]] = ["'", "\u{2019}"].flatMap { mark in
    ["n\(mark)t"] + ["re", "ve", "ll", "d", "m", "s"].map { mark + $0 }
  }
  .map { Array($0.utf8) }

  private static func splitHyphens(
    _ word: Range<Int>, in bytes: [UInt8], into ranges: inout [Range<Int>]
  ) {
    var start = word.lowerBound
    for index in word where bytes[index] == UInt8(ascii: "-") && index > start {
      let part = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
      if prefixes.contains(part) { continue }
      ranges += [start..<index, index..<index + 1]
      start = index + 1
    }
    if start < word.upperBound { ranges.append(start..<word.upperBound) }
  }
}
