/// Cuts tokens as the treebanks of Universal Dependencies do, which the tagger and parser expect.
///
/// Beyond `Tokenizer`: clitics and negations part from their verb (`did n't`, `she 'll`), hyphenated
/// compounds come apart (`well - known`) unless the first part is a prefix, units part from their
/// number (`5 km`), repeated marks are one token (`...`, `--`), and so are addresses and dates in
/// figures. No token's text is made: only its place is found.
package struct TreebankTokens {
  private let bytes: [UInt8]
  private let start: Int
  private var ranges: [Range<Int>] = []

  /// The byte ranges of the tokens in a byte range of a passage.
  package static func ranges(of range: Range<Int>, in passage: Passage) -> [Range<Int>] {
    var tokens = TreebankTokens(passage.bytes, range: range)
    tokens.scan(range)
    return tokens.ranges
  }

  private init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    ranges.reserveCapacity(range.count / 5)
  }

  private mutating func scan(_ range: Range<Int>) {
    var scanner = TokenScanner(bytes, range: range)
    var chunkEnd = range.lowerBound
    while true {
      if scanner.offset >= chunkEnd {
        // What stands between two blanks may be an address, and one token whatever it holds.
        let chunk = Chunk(bytes, from: scanner.offset, to: range.upperBound)
        chunkEnd = chunk.end
        scanner.skip(to: chunk.start)
        if let whole = chunk.whole(in: bytes) {
          while scanner.offset < whole.lowerBound, let piece = scanner.next() { add(piece) }
          if scanner.offset == whole.lowerBound, !whole.isEmpty {
            ranges.append(scanner.take(.punctuation, upTo: whole.upperBound).range)
            continue
          }
        }
      }
      guard let piece = scanner.next() else { break }
      add(piece)
    }
  }

  private mutating func add(_ piece: TokenScanner.Piece) {
    switch piece.kind {
    case .clitic: addClitic(piece.range)
    case .number: addNumber(piece.range)
    case .word: addWord(piece.range)
    case .punctuation: addMark(piece)
    }
  }

  // MARK: - Marks

  private mutating func addMark(_ piece: TokenScanner.Piece) {
    let mark = bytes[piece.range.lowerBound]
    guard piece.isAttached, let last = ranges.last, last.upperBound == piece.range.lowerBound else {
      ranges.append(piece.range)
      return
    }
    let isRepeated =
      Self.repeatable.contains(mark) && bytes[last.lowerBound] == mark
      && bytes[last.upperBound - 1] == mark
    if isRepeated || joinsLabel(mark, last) || endsCutWord(piece.range, last) {
      ranges[ranges.count - 1] = last.lowerBound..<piece.range.upperBound
    } else {
      ranges.append(piece.range)
    }
  }

  private static let repeatable = Array(".-!?*_=~#+<>".utf8)

  /// `1.` and `12.` at the beginning of a sentence, before more of it.
  private func joinsLabel(_ mark: UInt8, _ last: Range<Int>) -> Bool {
    guard mark == UInt8(ascii: "."), last.lowerBound == start, last.count <= 2 else { return false }
    let next = last.upperBound + 1
    return bytes[last].allSatisfy(ASCII.isDigit) && next < bytes.count && bytes[next] == 0x20
  }

  /// `th-`: a word cut off by its speaker keeps the hyphen.
  private func endsCutWord(_ mark: Range<Int>, _ last: Range<Int>) -> Bool {
    guard bytes[mark.lowerBound] == UInt8(ascii: "-"), last.count <= 3,
      bytes[last].allSatisfy(ASCII.isLetter), !Self.prefixes.contains(bytes[last])
    else { return false }
    let isWhole = last.lowerBound == start || ASCII.isBlank(bytes[last.lowerBound - 1])
    let next = mark.upperBound < bytes.count ? bytes[mark.upperBound] : 0x20
    return isWhole && (next == 0x20 || next == UInt8(ascii: ","))
  }

  // MARK: - Numbers

  private static let units = WordSet([
    "km", "m", "cm", "mm", "kg", "g", "mg", "lb", "lbs", "ft", "in", "am", "pm", "mph", "km2", "k",
    "bn", "mn", "b", "t", "gb", "mb", "hz", "khz", "mhz", "ghz", "min", "hrs", "h", "c", "f",
  ])

  private mutating func addNumber(_ number: Range<Int>) {
    var end = number.lowerBound
    while end < number.upperBound, ASCII.isDigit(bytes[end]) || Self.joints.contains(bytes[end]) {
      end += 1
    }
    guard end < number.upperBound, Self.units.contains(bytes[end..<number.upperBound]) else {
      ranges.append(number)
      return
    }
    ranges.append(number.lowerBound..<end)
    ranges.append(end..<number.upperBound)
  }

  private static let joints = Array(",.:".utf8)

  /// `1930's` is one token, as `1930s` is.
  private mutating func addClitic(_ clitic: Range<Int>) {
    if let last = ranges.last, last.upperBound == clitic.lowerBound,
      last.count == 2 || last.count == 4,
      bytes[last.upperBound - 1] == UInt8(ascii: "0"), bytes[last].allSatisfy(ASCII.isDigit)
    {
      ranges[ranges.count - 1] = last.lowerBound..<clitic.upperBound
    } else {
      ranges.append(clitic)
    }
  }

  // MARK: - Words

  /// First parts that stay with what follows the hyphen.
  private static let prefixes = WordSet([
    "anti", "bi", "co", "counter", "cross", "cyber", "de", "dis", "e", "extra", "hyper", "il", "im",
    "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "multi", "non", "over",
    "para", "post", "pre", "pro", "proto", "pseudo", "re", "semi", "sub", "super", "trans", "tri",
    "ultra", "un", "under",
  ])

  private mutating func addWord(_ word: Range<Int>) {
    if word.count <= Self.longestContraction, let first = Self.contractions[bytes[word]] {
      ranges.append(word.lowerBound..<word.lowerBound + first)
      ranges.append(word.lowerBound + first..<word.upperBound)
      return
    }
    let end = cliticStart(of: word) ?? word.upperBound
    addParts(word.lowerBound..<end)
    if end < word.upperBound { ranges.append(end..<word.upperBound) }
  }

  private static let longestContraction = 8
  /// Words written as one that are two, by the length of the first.
  private static let contractions = WordMap([
    "im": 1, "ive": 1, "dunno": 2, "hes": 2, "dont": 2, "wont": 2, "cant": 2, "aint": 2, "isnt": 2,
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "shes": 3, "youre": 3,
    "didnt": 3, "arent": 3, "wasnt": 3, "hasnt": 3, "hadnt": 3, "thats": 4, "whats": 4, "theyre": 4,
    "doesnt": 4, "werent": 4, "havent": 4, "theres": 5, "couldnt": 5, "wouldnt": 5, "shouldnt": 6,
  ])

  /// Where `n't`, `'re` and their like begin at the end of a word; nil where there is none.
  private func cliticStart(of word: Range<Int>) -> Int? {
    func letter(_ back: Int) -> UInt8 {
      word.count > back ? ASCII.lower(bytes[word.upperBound - back]) : 0
    }
    /// The length of the apostrophe that ends `back` bytes before the word's end.
    func apostrophe(before back: Int) -> Int {
      if letter(back + 1) == UInt8(ascii: "'") { return 1 }
      let isTypographic =
        letter(back + 3) == 0xE2 && letter(back + 2) == 0x80 && letter(back + 1) == 0x99
      return isTypographic ? 3 : 0
    }
    let last = letter(1)
    let one = apostrophe(before: 1)
    if one > 0 {
      if last == UInt8(ascii: "t"), letter(2 + one) == UInt8(ascii: "n") {
        return word.count > 2 + one ? word.upperBound - 2 - one : nil
      }
      return "dms".utf8.contains(last) ? word.upperBound - 1 - one : nil
    }
    let two = apostrophe(before: 2)
    guard two > 0 else { return nil }
    let isVerb = last == UInt8(ascii: "e") ? "rv".utf8.contains(letter(2)) : last == letter(2)
    guard isVerb, last == UInt8(ascii: "e") || last == UInt8(ascii: "l") else { return nil }
    return word.upperBound - 2 - two
  }

  private mutating func addParts(_ word: Range<Int>) {
    var part = word.lowerBound
    for index in word where bytes[index] == UInt8(ascii: "-") && index > part {
      if Self.prefixes.contains(bytes[part..<index]) { continue }
      ranges.append(part..<index)
      ranges.append(index..<index + 1)
      part = index + 1
    }
    if part < word.upperBound { ranges.append(part..<word.upperBound) }
  }
}
