internal import Language

/// The tree of a sentence, read by the sentence's own tokens.
///
/// The parser cuts some words finer (`well - known`), so a node knows the token that it lies in.
package struct SentenceSyntax: Sendable {
  /// A word of the tree.
  package struct Node: Sendable {
    /// The index of the sentence's token that it is, or is part of.
    package let token: Int
    /// The index of the node it depends on; -1 for the root.
    package let head: Int
    /// The universal relation with its subtype.
    package let relation: String
    /// The Penn tag.
    package let tag: String
    /// The probability that the head is right.
    package let confidence: Float

    /// The universal relation without its subtype.
    var baseRelation: Substring { relation.prefix { $0 != ":" } }
  }

  package let nodes: [Node]
  /// The dependents of each node, from left to right.
  private let dependents: [[Int]]

  /// - Parameters:
  ///   - sentence: of the document.
  ///   - document: the whole analysis.
  ///   - model: which names its tags and relations.
  ///   - tokens: the sentence's tokens as fact finding has them.
  init(
    of sentence: AnnotatedDocument.Sentence, in document: AnnotatedDocument, model: LanguageModel,
    tokens: [Token]
  ) {
    var nodes: [Node] = []
    var token = 0
    for index in sentence.tokens {
      let start = document.ranges[index].lowerBound
      while token + 1 < tokens.count, tokens[token + 1].range.lowerBound <= start { token += 1 }
      nodes.append(
        Node(
          token: token, head: Int(document.heads[index]),
          relation: model.relations[Int(document.relations[index])],
          tag: model.pennTags[document.tags[index]], confidence: document.confidences[index]))
    }
    var dependents = Array(repeating: [Int](), count: nodes.count)
    for (index, node) in nodes.enumerated() where node.head >= 0 {
      dependents[node.head].append(index)
    }
    self.nodes = nodes
    self.dependents = dependents
  }

  /// Whether the first word is tagged as a name.
  var opensWithName: Bool { nodes.first?.tag.hasPrefix("NNP") ?? false }

  /// The dependents of a node, from left to right.
  func dependents(of node: Int) -> [Int] { dependents[node] }

  /// The first dependent whose relation is one of these.
  func dependent(of node: Int, _ relations: String...) -> Int? {
    dependents[node].first { relations.contains(nodes[$0].relation) }
  }

  /// The only node of these tokens whose head is outside them; nil when there are several.
  func top(of tokens: Range<Int>) -> Int? {
    let tops = nodes.indices.filter { index in
      tokens.contains(nodes[index].token)
        && (nodes[index].head < 0 || !tokens.contains(nodes[nodes[index].head].token))
    }
    return tops.count == 1 ? tops[0] : nil
  }

  /// The tokens of a node and of all that hangs on it, without the dependents left out.
  func tokens(under node: Int, except isLeftOut: (Int) -> Bool = { _ in false }) -> Set<Int> {
    var tokens: Set<Int> = []
    var open = [node]
    while let next = open.popLast() {
      tokens.insert(nodes[next].token)
      open += dependents[next].filter { !isLeftOut($0) }
    }
    return tokens
  }

  /// The nodes under a node, itself among them.
  func nodes(under node: Int) -> [Int] {
    var found: [Int] = []
    var open = [node]
    while let next = open.popLast() {
      found.append(next)
      open += dependents[next]
    }
    return found.sorted()
  }
}
