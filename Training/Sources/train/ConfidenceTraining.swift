import Foundation
import Language
import Treebank

/// Learns how sure the parser may be of an arc, from sentences that it has not learned from.
enum ConfidenceTraining {
  private static let iterations = 12
  private static let rate: Float = 0.2
  private static let decay: Float = 1e-5

  /// The weights of the log odds that an arc is right.
  static func rows(_ sentences: [Sentence], model: LanguageModel) -> [Perceptron.Row] {
    let arcs = arcs(sentences, model)
    var weights = LogLinear(rate: rate, decay: decay)
    var order = Array(arcs.indices)
    var generator = Shuffler(state: 6)
    for _ in 0..<iterations {
      order.shuffle(using: &generator)
      for index in order {
        let (features, isRight) = arcs[index]
        let chance = 1 / (1 + exp(-weights.score(features)))
        weights.learn(features, error: (isRight ? 1 : 0) - chance)
      }
    }
    return weights.rows
  }

  /// The features of each arc that the parser finds, and whether the treebank has it too.
  private static func arcs(
    _ sentences: [Sentence], _ model: LanguageModel
  ) -> [(features: [UInt64], isRight: Bool)] {
    let analyzer = SentenceAnalyzer(model)
    let features = UnsafeMutablePointer<UInt64>.allocate(capacity: ArcFeatures.count)
    defer { features.deallocate() }
    return sentences.flatMap { sentence in
      let (bytes, ranges) = sentence.text
      let analysis = analyzer.analyze(bytes, tokens: ranges)
      let view = ArcFeatures.Sentence(
        tags: analysis.tags.map { model.pennNumbers[$0] },
        isComma: sentence.forms.map { $0 == "," }, isVerb: analysis.tags.map { model.isVerb[$0] })
      return (0..<sentence.count).map { token in
        ArcFeatures.extract(token, analysis.tree, view, into: features)
        return (
          (0..<ArcFeatures.count).map { features[$0] },
          Int(analysis.tree.heads[token]) == sentence.heads[token]
        )
      }
    }
  }
}
