/// A sentence of a treebank, words only: ranges of multi-word tokens and empty nodes are left out.
public struct Sentence: Sendable {
  public var forms: [String] = []
  public var lemmas: [String] = []
  public var universalTags: [String] = []
  public var tags: [String] = []
  /// 0-based; -1 is the root.
  public var heads: [Int] = []
  /// The universal relation with its subtype.
  public var relations: [String] = []
  public var misc: [String] = []
  /// Whether a blank follows each word in the text; a word inside a contraction has none.
  public var hasBlankAfter: [Bool] = []
  public var startsParagraph = false
  public var startsDocument = false

  public var count: Int { forms.count }

  /// The words as UTF-8 with a blank between them, and the byte range of each.
  public var text: (bytes: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    let ranges = forms.map { form in
      let start = bytes.count
      bytes += form.utf8
      defer { bytes.append(UInt8(ascii: " ")) }
      return start..<bytes.count
    }
    return (bytes, ranges)
  }
}
