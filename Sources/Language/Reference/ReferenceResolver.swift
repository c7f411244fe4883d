private import Glibc

/// Chooses whom pronouns stand for by the model's weights.
package struct ReferenceResolver {
  /// The least margin at which a mention is answered; below it the reader abstains.
  ///
  /// Margins are in units that make this 1 for pronouns and descriptions alike. A pronoun's answer has
  /// it where the weights hold it for as likely as all others together; how often answers are right at
  /// this margin and at higher ones stands beside the model.
  package static let leastMargin: Float = 1
  /// What the log odds of an answer are divided by.
  static let pronounUnit: Float = 0.4
  /// What the difference of two scores is divided by.
  static let descriptionUnit: Float = 0.5

  private let weights: WeightTable

  package init(_ model: LanguageModel) { weights = model.referenceWeights }

  /// - Parameter candidates: one or more.
  /// - Returns: the best candidate and its margin.
  package func choose(_ candidates: [ReferenceReader.Candidate]) -> (choice: Int, margin: Float) {
    let scores = candidates.map { candidate in
      candidate.features.withUnsafeBufferPointer { features in
        var sum: Float = 0
        if let base = features.baseAddress { weights.add(base, features.count, to: &sum) }
        return sum
      }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores.count > 1 else {
      return (0, 0)
    }
    let others = scores.indices.reduce(Float(0)) { sum, index in
      index == best ? sum : sum + exp(scores[index] - scores[best])
    }
    // Never infinite, however far the others are behind.
    let odds = -log(max(others, .leastNormalMagnitude))
    return (best, Self.leastMargin + odds / Self.pronounUnit)
  }
}
