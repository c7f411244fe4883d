/// Cuts a run of words into names: the segments with the highest sum of scores, found by dynamic
/// programming (a semi-Markov model); what is in no segment is no name.
package enum NameDecoder {
  /// Adds to the scores of every label the weights of a segment's features.
  package typealias Scorer = (
    _ features: UnsafePointer<UInt64>, _ count: Int, _ scores: UnsafeMutablePointer<Float>
  ) -> Void

  /// The names in a run, in order.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - sentence: its sentence's tokens.
  ///   - features: of the document.
  ///   - cost: added to the score of a label of a segment; in training what a wrong one costs.
  ///   - score: the weights.
  /// - Returns: the segments, which do not overlap.
  package static func segments(
    of run: Range<Int>, in sentence: Range<Int>, _ features: NameFeatures,
    cost: (Range<Int>, Int) -> Float = { _, _ in 0 }, score: Scorer
  ) -> [NameSegment] {
    // The best sum up to each place in the run, and the segment that ends there, if any.
    var sums = [Float](repeating: 0, count: run.count + 1)
    var ends = [NameSegment?](repeating: nil, count: run.count + 1)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: NameFeatures.capacity) { room in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: NameLabel.count) { scores in
        guard let room = room.baseAddress, let scores = scores.baseAddress else { return }
        for end in run.lowerBound + 1..<run.upperBound + 1 {
          let place = end - run.lowerBound
          sums[place] = sums[place - 1]
          guard canEnd(end - 1, sentence, features.table) else { continue }
          for start in max(run.lowerBound, end - NameRuns.longest)..<end
          where NameRuns.isCore(start, sentence, features.table) {
            scores.update(repeating: 0, count: NameLabel.count)
            score(room, features.extract(start..<end, in: run, into: room), scores)
            for label in 0..<NameLabel.count {
              let own = scores[label] + cost(start..<end, label)
              let sum = sums[start - run.lowerBound] + own
              guard sum > sums[place] else { continue }
              sums[place] = sum
              ends[place] = NameSegment(tokens: start..<end, label: label, score: own)
            }
          }
        }
      }
    }
    return path(ends, from: run.lowerBound)
  }

  /// A name does not end before a Roman numeral.
  private static func canEnd(_ token: Int, _ sentence: Range<Int>, _ table: TokenTable) -> Bool {
    if token + 1 < sentence.upperBound, table.kinds[token + 1] == .number,
      table.looks[token + 1].contains(.capital), table.looks[token].contains(.capital)
    {
      return false
    }
    return NameRuns.isCore(token, sentence, table) || table.looks[token].contains(.digits)
  }

  private static func path(_ ends: [NameSegment?], from start: Int) -> [NameSegment] {
    var segments: [NameSegment] = []
    var place = ends.count - 1
    while place > 0 {
      if let segment = ends[place] {
        segments.append(segment)
        place = segment.tokens.lowerBound - start
      } else {
        place -= 1
      }
    }
    return segments.reversed()
  }
}
