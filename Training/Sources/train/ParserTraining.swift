import Language

/// A sentence as the parser learns it, its date phrases one token each.
struct ParsedSentence {
  var view: ParserFeatures.Sentence
  /// The root is `count`.
  var heads: [Int32]
  var relations: [Int16]
  /// How often it is learned in each iteration.
  var repeats: Int
  var count: Int { heads.count }
}

/// Trains the parser's weights, first greedily and then for the beam.
final class ParserTraining {
  let labels: Int
  let rootLabel: Int
  private(set) var weights = Perceptron(capacity: 1 << 22)
  private let memory = ParserMemory()
  private let features = UnsafeMutablePointer<UInt64>.allocate(capacity: ParserFeatures.count)
  private let scores: UnsafeMutablePointer<Float>

  init(labels: Int, rootLabel: Int) {
    self.labels = labels
    self.rootLabel = rootLabel
    scores = .allocate(capacity: ParserAction.count(relations: labels))
  }

  deinit {
    features.deallocate()
    scores.deallocate()
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

  private func score(_ state: ParserState, _ view: ParserFeatures.Sentence) {
    ParserFeatures.extract(state, view, into: features)
    scores.update(repeating: 0, count: actions)
    weights.add(features, ParserFeatures.count, to: scores)
  }

  /// The index of each sentence as often as it is learned.
  private static func order(of sentences: [ParsedSentence]) -> [Int] {
    sentences.indices.flatMap { Array(repeating: $0, count: sentences[$0].repeats) }
  }

  // MARK: - Greedy

  /// Learns each step by a dynamic oracle, following the parser's own steps nine times of ten after
  /// the first iteration.
  func trainGreedily(
    _ sentences: [ParsedSentence], iterations: Int, seed: UInt64, afterEach report: (Int) -> Void
  ) {
    var order = Self.order(of: sentences)
    var generator = Shuffler(state: seed)
    for iteration in 0..<iterations {
      order.shuffle(using: &generator)
      for index in order { learn(sentences[index], explores: iteration > 0, &generator) }
      report(iteration)
    }
    weights.average()
  }

  private func learn(_ sentence: ParsedSentence, explores: Bool, _ generator: inout Shuffler) {
    var state = memory.start(count: sentence.count)
    while !state.isFinished {
      score(state, sentence.view)
      let costs = Oracle.costs(state, heads: sentence.heads)
      let least = Oracle.least(costs, state)
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

  /// Whether an action costs no more than the best, with the right label where its arc is right.
  private func isGold(
    _ action: Int, _ costs: [Int], _ least: Int, _ state: ParserState, _ sentence: ParsedSentence
  ) -> Bool {
    let action = split(action)
    guard costs[action.move.rawValue] == least else { return false }
    switch action.move {
    case .shift, .reduce: return true
    case .left:
      guard Int(sentence.heads[state.stacked(0)]) == state.front else { return true }
      return action.label == Int(sentence.relations[state.stacked(0)])
    case .right:
      guard Int(sentence.heads[state.front]) == state.stacked(0) else { return true }
      return action.label == Int(sentence.relations[state.front])
    }
  }

  // MARK: - Beam

  /// Goes on from the weights learned so far, by max violation (Huang, Fayong and Guo 2012).
  ///
  /// Where the best derivation of the beam is ahead of the right one by most, both are updated up to
  /// there.
  func trainBeam(
    _ sentences: [ParsedSentence], width: Int, iterations: Int, seed: UInt64,
    afterEach report: (Int, Double) -> Void
  ) {
    guard iterations > 0 else { return }
    let search = BeamSearch(width: width, relations: labels, rootLabel: rootLabel)
    let oracles = sentences.map(derivation)
    var order = Self.order(of: sentences)
    var generator = Shuffler(state: seed)
    for iteration in 0..<iterations {
      order.shuffle(using: &generator)
      var updates = 0
      for index in order where learn(sentences[index], oracles[index], search) { updates += 1 }
      report(iteration, Double(updates) / Double(order.count))
    }
    weights.average()
  }

  /// A derivation of the gold tree, or of the nearest tree that the system can make.
  private func derivation(_ sentence: ParsedSentence) -> [Int] {
    var actions: [Int] = []
    var state = memory.start(count: sentence.count)
    while !state.isFinished {
      let costs = Oracle.costs(state, heads: sentence.heads)
      let least = Oracle.least(costs, state)
      let order: [ParserState.Move] = [.left, .right, .reduce, .shift]
      let move =
        order.first { state.allows($0) && costs[$0.rawValue] == least } ?? .shift
      let label =
        switch move {
        case .left:
          state.front == state.count
            ? rootLabel : label(of: state.stacked(0), in: sentence)
        case .right: label(of: state.front, in: sentence)
        case .shift, .reduce: 0
        }
      actions.append(ParserAction(move, label: label).number(relations: labels))
      state.take(move, label: label)
    }
    return actions
  }

  /// The label of a token where its head is not the root, as in a tree that is not projective.
  private func label(of token: Int, in sentence: ParsedSentence) -> Int {
    let label = Int(sentence.relations[token])
    return label == rootLabel ? (label == 0 ? 1 : 0) : label
  }

  private func learn(_ sentence: ParsedSentence, _ gold: [Int], _ search: BeamSearch) -> Bool {
    defer { weights.clock += 1 }
    search.run(sentence.view, scorer: weights)
    // The score of the right derivation after each step.
    var goldScore: Float = 0
    var worst = (step: -1, violation: -Float.infinity)
    var state = memory.start(count: sentence.count)
    for (step, action) in gold.enumerated() {
      score(state, sentence.view)
      goldScore += scores[action]
      let taken = split(action)
      state.take(taken.move, label: taken.label)
      let violation = search.nodes[search.bestNodes[step]].score - goldScore
      if violation > worst.violation, !found(search, step).elementsEqual(gold[...step]) {
        worst = (step, violation)
      }
    }
    guard worst.step >= 0, worst.violation >= 0 else { return false }
    let wrong = found(search, worst.step)
    let right = gold[...worst.step]
    let common = zip(wrong, right).prefix { $0 == $1 }.count
    update(sentence, Array(right), from: common, by: 1)
    update(sentence, wrong, from: common, by: -1)
    return true
  }

  /// The actions of the best derivation after a step.
  private func found(_ search: BeamSearch, _ step: Int) -> [Int] {
    var actions: [Int] = []
    var node = search.bestNodes[step]
    while node >= 0 {
      actions.append(Int(search.nodes[node].action))
      node = Int(search.nodes[node].parent)
    }
    return actions.reversed()
  }

  private func update(
    _ sentence: ParsedSentence, _ actions: [Int], from first: Int, by delta: Float
  ) {
    var state = memory.start(count: sentence.count)
    for (step, action) in actions.enumerated() {
      if step >= first {
        ParserFeatures.extract(state, sentence.view, into: features)
        weights.update(features, ParserFeatures.count, action: action, by: delta)
      }
      let taken = split(action)
      state.take(taken.move, label: taken.label)
    }
  }
}
