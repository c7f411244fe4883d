import Language
import Treebank

/// Trains the name model: a structured averaged perceptron over the ways to cut each run of words.
///
/// The first reading's weights and the second's lie in one table; their features differ. The second
/// learns from what first readings, each trained on the other documents, made of every document.
final class NameTraining {
  private let documents: [PredictedDocument]
  private let lexicon: NameLexicon
  let weights = Perceptron()

  /// What a wrong segment costs while learning, in units of score.
  private static let margin: Float = 4
  private static let folds = 5

  init(_ documents: [PredictedDocument], lexicon: NameLexicon) {
    self.documents = documents
    self.lexicon = lexicon
  }

  /// - Parameters:
  ///   - iterations: over all documents.
  ///   - seeds: of their order; the weights learned with each are added, which evens out chance.
  func train(iterations: Int, seeds: [UInt64]) {
    let plain = documents.map { NameFeatures($0.table, lexicon: lexicon) }
    var voted = plain
    for fold in 0..<Self.folds {
      let others = documents.indices.filter { $0 % Self.folds != fold }
      let first = sum(seeds) { learn($0, plain, others, iterations: iterations, seed: $1) }
      for index in documents.indices where index % Self.folds == fold {
        let segments = NameFinder.segments(plain[index], score: first.add(_:_:to:))
        voted[index].votes = NameVotes(segments, documents[index].table)
      }
    }
    let all = Array(documents.indices)
    weights.add(
      sum(seeds) {
        learn($0, plain, all, iterations: iterations, seed: $1)
        learn($0, voted, all, iterations: iterations, seed: $1 + 1)
      })
  }

  /// The sum of what is learned with each seed.
  private func sum(_ seeds: [UInt64], _ learn: (Perceptron, UInt64) -> Void) -> Perceptron {
    let sum = Perceptron(capacity: 1 << 18)
    for seed in seeds {
      let weights = Perceptron(capacity: 1 << 18)
      learn(weights, seed)
      weights.average()
      sum.add(weights)
    }
    return sum
  }

  private func learn(
    _ weights: Perceptron, _ features: [NameFeatures], _ indices: [Int], iterations: Int,
    seed: UInt64
  ) {
    var order = indices
    var generator = Shuffler(state: seed)
    for _ in 0..<iterations {
      order.shuffle(using: &generator)
      for index in order {
        var features = features[index]
        features.hidesWords = Bool.random(using: &generator)
        learn(weights, features, documents[index].names)
      }
    }
  }

  private func learn(_ weights: Perceptron, _ features: NameFeatures, _ names: [GoldName]) {
    let gold = Dictionary(names.map { ($0.tokens, $0.label) }) { first, _ in first }
    let room = UnsafeMutablePointer<UInt64>.allocate(capacity: NameFeatures.capacity)
    defer { room.deallocate() }
    for sentence in features.table.sentences {
      for run in features.runs(of: sentence) {
        let found = NameDecoder.segments(
          of: run, in: sentence, features,
          cost: { gold[$0] == $1 ? -Self.margin : Self.margin }, score: weights.add(_:_:to:))
        let foundLabels = Dictionary(found.map { ($0.tokens, $0.label) }) { first, _ in first }
        for (tokens, label) in foundLabels where gold[tokens] != label {
          let count = features.extract(tokens, in: run, into: room)
          weights.update(room, count, action: label, by: -1)
        }
        for name in names
        where run.lowerBound <= name.tokens.lowerBound
          && name.tokens.upperBound <= run.upperBound && foundLabels[name.tokens] != name.label
        {
          let count = features.extract(name.tokens, in: run, into: room)
          weights.update(room, count, action: name.label, by: 1)
        }
        weights.clock += 1
      }
    }
  }
}
