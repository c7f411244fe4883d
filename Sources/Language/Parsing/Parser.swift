private import Glibc

/// Finds each word's head and relation by following the best few derivations.
package final class Parser {
  /// A tree over the words of a sentence.
  package struct Tree: Hashable, Sendable {
    /// The head of each word; -1 is the root, and exactly one word has it.
    package var heads: [Int32]
    /// The number of each word's relation.
    package var relations: [Int16]
    /// By how much the parser preferred each arc.
    package var evidence: [ArcFeatures.Evidence]
    /// The probability that each word's head is right, 0 to 1.
    package var confidences: [Float]
  }

  /// How many derivations are followed unless said otherwise.
  package static let usualWidth = 6

  /// How far behind the best a derivation may be, in units of the weights, unless said otherwise.
  package static let usualSlack: Float = 225

  private let model: LanguageModel
  private let search: BeamSearch
  private let looseRelation: Int16
  private let replay = ParserMemory()
  private let numbers: [String: Int16]

  /// - Parameters:
  ///   - model: with its weights.
  ///   - width: how many derivations are followed at most; 1 is greedy.
  ///   - slack: how far behind the best each may be.
  package init(
    _ model: LanguageModel, width: Int = Parser.usualWidth, slack: Float = Parser.usualSlack
  ) {
    self.model = model
    search = BeamSearch(
      width: width, slack: slack, relations: model.relations.count,
      rootLabel: model.relations.firstIndex(of: "root") ?? 0)
    numbers = Dictionary(
      model.relations.enumerated().map { ($1, Int16($0)) }, uniquingKeysWith: { first, _ in first })
    looseRelation = numbers["parataxis"] ?? 0
  }

  /// The tree of a sentence.
  ///
  /// A sentence longer than the parser's memory is parsed in pieces, each leaning on the first.
  ///
  /// - Parameters:
  ///   - words: the form of each token.
  ///   - tags: the number of each token's joint tag.
  ///   - classes: the class of each token.
  ///   - bytes: the text.
  ///   - tokens: the byte range of each token.
  ///   - isGreedy: whether only one derivation is followed, whatever the parser's width.
  /// - Returns: heads, relations and confidences of all tokens.
  package func tree(
    _ words: [WordForm], tags: [Int], classes: [WordClass], in bytes: [UInt8],
    tokens: [Range<Int>], isGreedy: Bool = false
  ) -> Tree {
    var tree = Tree(heads: [], relations: [], evidence: [], confidences: [])
    var root = 0
    for start in stride(from: 0, to: words.count, by: ParserMemory.longest) {
      let piece = start..<min(start + ParserMemory.longest, words.count)
      let part = self.piece(
        Array(words[piece]), Array(tags[piece]), Array(classes[piece]), bytes,
        Array(tokens[piece]), isGreedy: isGreedy)
      for index in part.heads.indices {
        let isRoot = part.heads[index] < 0
        if isRoot, start == 0 { root = index }
        tree.heads.append(
          isRoot ? (start == 0 ? -1 : Int32(root)) : part.heads[index] + Int32(start))
        tree.relations.append(isRoot && start > 0 ? looseRelation : part.relations[index])
      }
      tree.evidence += part.evidence
      tree.confidences += part.confidences
    }
    return tree
  }

  private func piece(
    _ words: [WordForm], _ tags: [Int], _ classes: [WordClass], _ bytes: [UInt8],
    _ tokens: [Range<Int>], isGreedy: Bool
  ) -> Tree {
    let isComma = tokens.map { $0.count == 1 && bytes[$0.lowerBound] == UInt8(ascii: ",") }
    let penn = tags.map { model.pennNumbers[$0] }
    let isVerb = tags.map { model.isVerb[$0] }
    let sentence = CollapsedSentence(
      CollapsedSentence.Tokens(
        words: words.map(\.lower), tags: penn,
        universalTags: tags.map { model.universalNumbers[$0] }, classes: classes,
        isComma: isComma, isVerb: isVerb,
        isYear: tokens.map { $0.count == 4 && DatePhrase.isYear(bytes[$0]) }),
      phrases: DatePhrase.find(in: bytes, tokens: tokens))
    search.run(sentence.features, scorer: model.stepWeights, isGreedy: isGreedy)
    var tree = sentence.expanded(best(count: sentence.features.count)) {
      numbers[$0] ?? looseRelation
    }
    tree.confidences = confidences(
      tree, ArcFeatures.Sentence(tags: penn, isComma: isComma, isVerb: isVerb))
    return tree
  }

  /// The probability of each arc, by the logistic model.
  private func confidences(_ tree: Tree, _ sentence: ArcFeatures.Sentence) -> [Float] {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ArcFeatures.count) { features in
      guard let features = features.baseAddress else { return [] }
      return tree.heads.indices.map { token in
        ArcFeatures.extract(token, tree, sentence, into: features)
        var odds: Float = 0
        model.arcWeights.add(features, ArcFeatures.count, to: &odds)
        return 1 / (1 + exp(-odds))
      }
    }
  }

  /// The best tree that the search found, with one root: the first one stays, the others lean on it.
  private func best(count: Int) -> Tree {
    guard let best = search.hypotheses.first else {
      return Tree(heads: [], relations: [], evidence: [], confidences: [])
    }
    let range = 0..<count
    let leads = leads(of: best, count: count)
    // Where no derivation with another head is left, how far the farthest one could be.
    let lowest =
      search.hypotheses.count < search.width
      ? best.score - search.slack : search.hypotheses.last?.score ?? best.score
    var tree = Tree(
      heads: range.map { Int32(best.state.head($0)) },
      relations: range.map { Int16(best.state.label($0)) },
      evidence: range.map { token in
        let rival = search.hypotheses.first { $0.state.head(token) != best.state.head(token) }
        return ArcFeatures.Evidence(
          lead: leads[token], gap: best.score - (rival?.score ?? lowest))
      }, confidences: [])
    var root: Int32?
    for index in range where Int(tree.heads[index]) == count {
      if let root {
        tree.heads[index] = root
        tree.relations[index] = looseRelation
      } else {
        tree.heads[index] = -1
        root = Int32(index)
      }
    }
    return tree
  }

  /// For each token the least lead of the steps that could have given it another head.
  private func leads(of best: BeamSearch.Hypothesis, count: Int) -> [Float] {
    var leads = [Float](repeating: .greatestFiniteMagnitude, count: count)
    var steps: [BeamSearch.Node] = []
    var node = best.node
    while node >= 0 {
      steps.append(search.nodes[node])
      node = Int(search.nodes[node].parent)
    }
    var state = replay.start(count: count)
    for step in steps.reversed() {
      let top = state.stacked(0)
      if top >= 0 {
        if state.head(top) < 0 { leads[top] = min(leads[top], step.lead) }
        if state.front < count { leads[state.front] = min(leads[state.front], step.lead) }
      }
      let action = ParserAction(number: Int(step.action), relations: model.relations.count)
      state.take(action.move, label: action.label)
    }
    return leads
  }
}
