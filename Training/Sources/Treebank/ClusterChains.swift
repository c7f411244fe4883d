package import Language

/// Which entity of the treebank each cluster of a reader stands for.
package struct ClusterChains {
  private let chains: GoldChains
  /// Of each named entity, the treebank's entity that most of its names belong to.
  package let ofEntity: [Int: String]
  private var given: [Int: String?] = [:]

  package init(_ names: LinkedNames, _ chains: GoldChains, _ table: TokenTable) {
    self.chains = chains
    var counts: [Int: [String: Int]] = [:]
    for name in names.names {
      guard let chain = chains.entity(of: name.tokens, table) else { continue }
      counts[name.entity, default: [:]][chain, default: 0] += 1
    }
    ofEntity = counts.compactMapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// The treebank's entity of a cluster; nil where it has none.
  package mutating func chain(_ cluster: Int, _ clusters: [Cluster]) -> String? {
    if let known = given[cluster] { return known }
    let entity = clusters[cluster].entity
    let chain =
      entity >= 0 ? ofEntity[entity] : chains.entity(head: clusters[cluster].first)
    given[cluster] = chain
    return chain
  }

  /// Sets the entity of a cluster that is about to begin.
  package mutating func set(_ cluster: Int, _ chain: String?) { given[cluster] = chain }
}
