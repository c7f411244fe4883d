import Language

/// A sentence as the parser learns it.
struct ParsedSentence {
  var view: ParserFeatures.Sentence
  /// The root is `count`.
  var heads: [Int32]
  var relations: [Int16]
  var count: Int { heads.count }
}

/// Trains the greedy parser by a dynamic oracle with exploration.
final class ParserTraining {
  let labels: Int
  let rootLabel: Int
  private(set) var weights = Perceptron(capacity: 1 << 22)

  init(labels: Int, rootLabel: Int) {
    self.labels = labels
    self.rootLabel = rootLabel
  }

  private var actions: Int { ParserAction.count(relations: labels) }

  private func split(_ number: Int) -> ParserAction {
    ParserAction(number: number, relations: labels)
  }

  private func allows(_ action: Int, _ state: ParserState) -> Bool {
    let action = split(action)
    guard state.allows(action.move) else { return false }
    return action.move != .left || (action.label == rootLabel) == (state.front == state.count)
  }

  func train(
    _ sentences: [ParsedSentence], iterations: Int, seed: UInt64,
    afterEach report: (Int) -> Void
  ) {
    var order = Array(sentences.indices)
    var generator = Shuffler(state: seed)
    for iteration in 0..<iterations {
      order.shuffle(using: &generator)
      for index in order { learn(sentences[index], explores: iteration > 0, &generator) }
      report(iteration)
    }
    weights.average()
  }

  private func learn(_ sentence: ParsedSentence, explores: Bool, _ generator: inout Shuffler) {
    var state = ParserState(count: sentence.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ParserFeatures.count) { features in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: actions) { scores in
        guard let features = features.baseAddress, let scores = scores.baseAddress else { return }
        while !state.isFinished {
          ParserFeatures.extract(state, sentence.view, into: features)
          scores.update(repeating: 0, count: actions)
          weights.add(features, ParserFeatures.count, to: scores)
          let costs = Oracle.costs(state, heads: sentence.heads)
          var least = Int.max
          for move in ParserState.Move.allCases where state.allows(move) {
            least = min(least, costs[move.rawValue])
          }
          var best = -1
          var bestGold = -1
          for action in 0..<actions where allows(action, state) {
            if best < 0 || scores[action] > scores[best] { best = action }
            if isGold(action, costs, least, state, sentence),
              bestGold < 0 || scores[action] > scores[bestGold]
            {
              bestGold = action
            }
          }
          if best != bestGold {
            weights.update(features, ParserFeatures.count, action: bestGold, by: 1)
            weights.update(features, ParserFeatures.count, action: best, by: -1)
          }
          weights.clock += 1
          let follows = explores && Double(generator.next() >> 11) / 9_007_199_254_740_992 < 0.9
          let action = split(follows ? best : bestGold)
          state.take(action.move, label: action.label)
        }
      }
    }
  }

  /// Whether an action costs no more than the best, with the right label where its arc is right.
  private func isGold(
    _ action: Int, _ costs: [Int], _ least: Int, _ state: ParserState, _ sentence: ParsedSentence
  ) -> Bool {
    let action = split(action)
    guard costs[action.move.rawValue] == least else { return false }
    switch action.move {
    case .shift, .reduce: return true
    case .left:
      let top = Int(state.stack[state.stack.count - 1])
      guard Int(sentence.heads[top]) == state.front else { return true }
      return action.label == Int(sentence.relations[top])
    case .right:
      guard sentence.heads[state.front] == state.stack[state.stack.count - 1] else { return true }
      return action.label == Int(sentence.relations[state.front])
    }
  }
}
