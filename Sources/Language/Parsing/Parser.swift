/// Finds each word's head and relation, greedily.
package struct Parser: Sendable {
  /// A tree over the words of a sentence.
  package struct Tree: Hashable, Sendable {
    /// The head of each word; -1 is the root, and exactly one word has it.
    package var heads: [Int32]
    /// The number of each word's relation.
    package var relations: [Int16]
  }

  private let model: LanguageModel
  /// The number of the arc from the root.
  private let rootArc: Int
  private let looseRelation: Int

  package init(_ model: LanguageModel) {
    self.model = model
    rootArc = ParserAction(.left, label: model.relations.firstIndex(of: "root") ?? 0)
      .number(relations: model.relations.count)
    looseRelation = model.relations.firstIndex(of: "parataxis") ?? 0
  }

  package func tree(_ words: [WordForm], tags: [Int], classes: [UInt16], isComma: [Bool]) -> Tree {
    let sentence = ParserFeatures.Sentence(
      words: words.map(\.lower), tags: tags.map { model.pennNumbers[$0] },
      universalTags: tags.map { model.universalNumbers[$0] }, classes: classes, isComma: isComma,
      isVerb: tags.map { model.isVerb[$0] })
    var state = ParserState(count: words.count)
    let relations = model.relations.count
    let actionCount = ParserAction.count(relations: relations)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ParserFeatures.count) { features in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: actionCount) { scores in
        guard let features = features.baseAddress, let scores = scores.baseAddress else { return }
        while !state.isFinished {
          ParserFeatures.extract(state, sentence, into: features)
          scores.update(repeating: 0, count: actionCount)
          model.stepWeights.add(features, ParserFeatures.count, to: scores)
          let action = best(scores, state)
          state.take(action.move, label: action.label)
        }
      }
    }
    return rooted(state)
  }

  private func best(_ scores: UnsafeMutablePointer<Float>, _ state: borrowing ParserState)
    -> ParserAction
  {
    var best = -1
    for move in ParserState.Move.allCases where state.allows(move) {
      for number in ParserAction.numbers(move, relations: model.relations.count)
      where best < 0 || scores[number] > scores[best] {
        // The root takes roots, and nothing else does.
        let isRoot = number == rootArc
        guard move != .left || isRoot == (state.front == state.count) else { continue }
        best = number
      }
    }
    return ParserAction(number: best, relations: model.relations.count)
  }

  /// The tree with one root: the first one stays, the others lean on it.
  private func rooted(_ state: ParserState) -> Tree {
    var tree = Tree(heads: state.heads, relations: state.labels)
    var root: Int32?
    for index in tree.heads.indices where Int(tree.heads[index]) == state.count {
      if let root {
        tree.heads[index] = root
        tree.relations[index] = Int16(looseRelation)
      } else {
        tree.heads[index] = -1
        root = Int32(index)
      }
    }
    return tree
  }
}
