package import Language

/// Which entity of the treebank the heads of its mentions belong to.
public struct GoldChains: Sendable {
  private var entities: [Int: String] = [:]
  /// By any token of a minimal span, which for a name holds all its words.
  private var parts: [Int: String] = [:]

  /// - Parameter document: with the treebank's mentions.
  public init(_ document: PredictedDocument) {
    var heads: [Int] = []
    for sentence in document.sentences {
      let start = heads.count
      heads += sentence.heads.map { $0 < 0 ? -1 : $0 + start }
    }
    // The shortest mention of a head comes last and stays.
    for mention in document.mentions.sorted(by: { $0.tokens.count > $1.tokens.count }) {
      let minimal = mention.minimal.filter { heads.indices.contains($0) }
      let top = minimal.first { !mention.tokens.contains(heads[$0]) } ?? minimal.first
      if let top { entities[top] = mention.entity }
      for token in minimal where parts[token] == nil || minimal.count > 1 {
        parts[token] = mention.entity
      }
    }
  }

  /// The entity of the mention with this head.
  public func entity(head: Int) -> String? { entities[head] }

  /// The entity of the mention whose head is in a range, the tree's own head first.
  package func entity(of range: Range<Int>, _ table: TokenTable) -> String? {
    entity(head: table.head(of: range))
      ?? range.reversed().lazy.compactMap { entity(head: $0) ?? parts[$0] }.first
  }
}
