/// Chooses whom pronouns stand for by the model's weights.
package struct ReferenceResolver {
  /// The least margin at which a mention is answered; below it the reader abstains.
  ///
  /// Margins are in units that make this 1 for pronouns and descriptions alike; how often answers are
  /// right at this margin and at higher ones stands beside the model.
  package static let leastMargin: Float = 1
  /// What the difference of two scores is divided by.
  static let pronounUnit: Float = 40
  static let descriptionUnit: Float = 0.5

  private let weights: WeightTable

  package init(_ model: LanguageModel) { weights = model.referenceWeights }

  /// The best candidate, and by how much its score is above the next.
  package func choose(_ candidates: [ReferenceReader.Candidate]) -> (choice: Int, margin: Float) {
    Self.choose(candidates, score: weights.add(_:_:to:))
  }

  /// - Parameters:
  ///   - candidates: one or more.
  ///   - score: the weights.
  /// - Returns: the best candidate, and by how much its score is above the next.
  package static func choose(
    _ candidates: [ReferenceReader.Candidate], score: NameDecoder.Scorer
  ) -> (choice: Int, margin: Float) {
    var (best, bestScore, second) = (0, -Float.infinity, -Float.infinity)
    for (index, candidate) in candidates.enumerated() {
      var sum: Float = 0
      candidate.features.withUnsafeBufferPointer { features in
        guard let base = features.baseAddress else { return }
        score(base, features.count, &sum)
      }
      if sum > bestScore {
        (best, second, bestScore) = (index, bestScore, sum)
      } else {
        second = max(second, sum)
      }
    }
    let margin = candidates.count > 1 ? (bestScore - second) / pronounUnit : 0
    return (best, margin)
  }
}
