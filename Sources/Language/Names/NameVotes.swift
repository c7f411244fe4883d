/// What a first reading of a document took each name for, so that the second can lean on it.
///
/// Occurrences of the same words vote, and those that end or begin with the same word.
package struct NameVotes: Sendable {
  /// How often a name was taken for each label.
  package struct Tally: Hashable, Sendable {
    private(set) var counts = SIMD8<UInt8>(repeating: 0)

    mutating func add(_ label: Int) { counts[label] = min(counts[label], 200) + 1 }

    mutating func remove(_ label: Int) { if counts[label] > 0 { counts[label] -= 1 } }

    /// A number that tells the label with most votes, by how many, and whether others have any.
    var shape: UInt64 {
      var (best, total) = (0, 0)
      for label in 0..<NameLabel.count {
        total += Int(counts[label])
        if counts[label] > counts[best] { best = label }
      }
      guard total > 0 else { return 0 }
      let isClear = Int(counts[best]) == total
      return 1 + UInt64(best) * 8 + UInt64(min(Int(counts[best]), 3)) * 2 + (isClear ? 1 : 0)
    }
  }

  private var whole: [UInt64: Tally] = [:]
  private var last: [UInt64: Tally] = [:]
  private var first: [UInt64: Tally] = [:]
  /// The label given to each segment of the first reading, by its first token.
  private var given: [Int: NameSegment] = [:]

  package init(_ segments: [NameSegment], _ table: TokenTable) {
    for segment in segments {
      let tokens = segment.tokens
      whole[table.hash(of: tokens), default: Tally()].add(segment.label)
      last[table.words[tokens.upperBound - 1].lower, default: Tally()].add(segment.label)
      first[table.words[tokens.lowerBound].lower, default: Tally()].add(segment.label)
      given[tokens.lowerBound] = segment
    }
  }

  /// The label the first reading gave these tokens; nil where it saw no such name.
  func own(_ tokens: Range<Int>) -> NameSegment? {
    given[tokens.lowerBound].flatMap { $0.tokens == tokens ? $0 : nil }
  }

  /// The votes of other places for these tokens: as a whole, by the last word, by the first, and of
  /// names that begin with the last word.
  func tallies(_ tokens: Range<Int>, hash: UInt64, _ table: TokenTable) -> [UInt64] {
    let own = own(tokens)
    func shape(_ tally: Tally?, _ isMine: Bool) -> UInt64 {
      var tally = tally ?? Tally()
      if isMine, let own { tally.remove(own.label) }
      return tally.shape
    }
    let (firstWord, lastWord) = (
      table.words[tokens.lowerBound].lower, table.words[tokens.upperBound - 1].lower
    )
    return [
      shape(whole[hash], true), shape(last[lastWord], true), shape(first[firstWord], true),
      shape(first[lastWord], tokens.count == 1),
    ]
  }
}

/// A run of tokens that the name model took for a name.
package struct NameSegment: Hashable, Sendable {
  package var tokens: Range<Int>
  /// A ``NameKind``'s raw value or ``NameLabel/other``.
  package var label: Int
  /// By how much its score is above nought, which is no name at all.
  package var score: Float

  package init(tokens: Range<Int>, label: Int, score: Float) {
    self.tokens = tokens
    self.label = label
    self.score = score
  }
}
