import Language
import Treebank

/// Trains the ranking of antecedents on the treebank's coreference: a perceptron that learns from
/// pronouns whose best candidate is wrong, with names as the name model finds them.
///
/// While learning, earlier pronouns are taken as the treebank resolves them.
final class ReferenceTraining {
  private let documents: [(table: TokenTable, names: LinkedNames, chains: GoldChains)]
  private let lexicon: NameLexicon
  let weights = Perceptron(capacity: 1 << 16)

  /// By how much a wrong candidate must be behind.
  private static let margin: Float = 3

  /// - Parameters:
  ///   - documents: of the treebank.
  ///   - finder: finds their names.
  ///   - lexicon: of the model.
  init(_ documents: [PredictedDocument], finder: NameFinder, lexicon: NameLexicon) {
    self.lexicon = lexicon
    self.documents = documents.map { document in
      let names = LinkedNames(
        finder.segments(of: document.table), document.table, lexicon: lexicon)
      return (document.table, names, GoldChains(document))
    }
  }

  func train(iterations: Int, seeds: [UInt64]) {
    for seed in seeds {
      let own = Perceptron(capacity: 1 << 16)
      var order = Array(documents.indices)
      var generator = Shuffler(state: seed)
      for _ in 0..<iterations {
        order.shuffle(using: &generator)
        for index in order { learn(own, documents[index]) }
      }
      own.average()
      weights.add(own)
    }
  }

  private func learn(
    _ weights: Perceptron,
    _ document: (table: TokenTable, names: LinkedNames, chains: GoldChains)
  ) {
    var chains = ClusterChains(document.names, document.chains, document.table)
    var reader = document.names.reader(of: document.table, lexicon: lexicon)
    reader.read { pronoun, clusters, candidates in
      let gold = document.chains.entity(head: pronoun)
      let right = candidates.indices.filter { index in
        guard let cluster = candidates[index].cluster else { return false }
        return gold != nil && chains.chain(cluster, clusters) == gold
      }
      let truth = right.isEmpty ? [candidates.count - 1] : right
      let choice = learn(weights, candidates, truth)
      if candidates[choice].cluster == nil { chains.set(clusters.count, gold) }
      return (choice, 0)
    }
  }

  /// Learns from one pronoun and gives the best right candidate.
  private func learn(
    _ weights: Perceptron, _ candidates: [ReferenceReader.Candidate], _ truth: [Int]
  ) -> Int {
    let scores = candidates.map { candidate in
      var score: Float = 0
      weights.add(candidate.features, candidate.features.count, to: &score)
      return score
    }
    let right = truth.max { scores[$0] < scores[$1] } ?? candidates.count - 1
    let wrong = candidates.indices.filter { !truth.contains($0) }
      .max { scores[$0] < scores[$1] }
    if let wrong, scores[wrong] + Self.margin > scores[right] {
      let (good, bad) = (candidates[right].features, candidates[wrong].features)
      weights.update(good, good.count, action: 0, by: 1)
      weights.update(bad, bad.count, action: 0, by: -1)
    }
    weights.clock += 1
    return right
  }
}
