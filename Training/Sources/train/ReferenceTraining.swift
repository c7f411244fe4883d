import Foundation
import Language
import Treebank

/// Trains the ranking of antecedents on the treebank's coreference: a log-linear model of which
/// candidate is meant, with names as a name model finds them.
///
/// While learning, earlier pronouns are taken as the treebank resolves them. Where several candidates
/// are right, all of them together are learned to be likely.
struct ReferenceTraining {
  /// A document with the names found in it.
  struct Document {
    let table: TokenTable
    let names: LinkedNames
    let chains: GoldChains

    init(_ document: PredictedDocument, finder: NameFinder, lexicon: NameLexicon) {
      table = document.table
      names = LinkedNames(finder.segments(of: table), table, lexicon: lexicon)
      chains = GoldChains(document)
    }
  }

  /// A pronoun: the features of each candidate, and whether it is right.
  private struct Example {
    let candidates: [[UInt64]]
    let isRight: [Bool]
  }

  private let examples: [Example]
  private(set) var weights = LogLinear(rate: 0.02, decay: 2e-2)

  /// - Parameters:
  ///   - documents: of the treebank.
  ///   - lexicon: of the model.
  init(_ documents: [Document], lexicon: NameLexicon) {
    examples = documents.flatMap { Self.examples($0, lexicon) }
  }

  private static func examples(_ document: Document, _ lexicon: NameLexicon) -> [Example] {
    var examples: [Example] = []
    var chains = ClusterChains(document.names, document.chains, document.table)
    var reader = document.names.reader(of: document.table, lexicon: lexicon)
    reader.read { pronoun, clusters, candidates in
      let gold = document.chains.entity(head: pronoun)
      var isRight = candidates.map { candidate in
        guard let cluster = candidate.cluster else { return false }
        return gold != nil && chains.chain(cluster, clusters) == gold
      }
      let choice = isRight.firstIndex(of: true) ?? candidates.count - 1
      isRight[choice] = true
      examples.append(Example(candidates: candidates.map(\.features), isRight: isRight))
      if candidates[choice].cluster == nil { chains.set(clusters.count, gold) }
      return (choice, 0)
    }
    return examples
  }

  mutating func train(iterations: Int, seed: UInt64) {
    var order = Array(examples.indices)
    var generator = Shuffler(state: seed)
    for _ in 0..<iterations {
      order.shuffle(using: &generator)
      for index in order { learn(examples[index]) }
    }
  }

  private mutating func learn(_ example: Example) {
    let scores = example.candidates.map(weights.score)
    let top = scores.max() ?? 0
    let odds = scores.map { exp($0 - top) }
    let all = odds.reduce(0, +)
    let right = zip(odds, example.isRight).reduce(Float(0)) { $0 + ($1.1 ? $1.0 : 0) }
    for index in odds.indices {
      let target = example.isRight[index] ? odds[index] / max(right, 1e-20) : 0
      let error = target - odds[index] / all
      if abs(error) > 1e-4 { weights.learn(example.candidates[index], error: error) }
    }
  }
}
