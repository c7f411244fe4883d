/// Follows the best few derivations of a sentence side by side (beam search).
///
/// With a width of 1 it is greedy. Every derivation has two steps a token, so scores of the same step
/// can be compared.
package final class BeamSearch {
  /// A step on the way to a hypothesis.
  package struct Node: Sendable {
    /// The step before; -1 for the first.
    package let parent: Int32
    /// The number of the action.
    package let action: Int32
    /// The sum of the scores so far.
    package let score: Float
    /// By how much the step's own score is above that of the best other move; less than 0 where the
    /// beam preferred what looked worse at first.
    package let lead: Float
  }

  /// A hypothesis: a state and the last step that led to it.
  package struct Hypothesis {
    package var state: ParserState
    package var node: Int
    package var score: Float
  }

  private struct Candidate {
    var score: Float
    var lead: Float
    var parent: Int
    var action: Int
  }

  private let greatestWidth: Int
  /// How many derivations are followed in this sentence.
  package private(set) var width: Int
  /// A derivation that is further behind the best than this is given up.
  package let slack: Float
  private let relations: Int
  private let actions: Int
  private let rootAction: Int
  private let memory = ParserMemory()
  private var placeScores: PlaceScores
  private let features: UnsafeMutablePointer<UInt64>
  private let scores: UnsafeMutablePointer<Float>
  /// Every step taken so far in this sentence.
  package private(set) var nodes: [Node] = []
  /// The node of the best hypothesis after each step.
  package private(set) var bestNodes: [Int] = []
  /// The hypotheses after the last step, the best first.
  package private(set) var hypotheses: [Hypothesis] = []
  /// Room for the best candidates of a step, the best first; how many there are so far.
  private let candidates: UnsafeMutablePointer<Candidate>
  private var candidateCount = 0

  /// A second root costs this much: only a sentence that offers nothing else gets one.
  private static let secondRoot: Float = 1e6

  /// - Parameters:
  ///   - width: how many derivations are followed at most, from 1.
  ///   - slack: how far behind the best a derivation may be, in the scorer's own units.
  ///   - relations: how many relations there are.
  ///   - rootLabel: the number of `root`.
  package init(width: Int, slack: Float = .infinity, relations: Int, rootLabel: Int) {
    greatestWidth = width
    self.width = width
    self.slack = slack
    self.relations = relations
    rootAction = ParserAction(.left, label: rootLabel).number(relations: relations)
    candidates = .allocate(capacity: width)
    features = .allocate(capacity: ParserFeatures.count)
    actions = ParserAction.count(relations: relations)
    scores = .allocate(capacity: actions)
    placeScores = PlaceScores(actions: actions)
  }

  deinit {
    candidates.deallocate()
    placeScores.deallocate()
    features.deallocate()
    scores.deallocate()
  }

  /// Finds the best derivations of a sentence of at most ``ParserMemory/longest`` tokens.
  package func run(
    _ sentence: ParserFeatures.Sentence, scorer: some StepScorer, isGreedy: Bool = false
  ) {
    let count = sentence.count
    width = isGreedy ? 1 : greatestWidth
    memory.reserve(states: 2 * width, count: count)
    placeScores.removeAll()
    nodes.removeAll(keepingCapacity: true)
    bestNodes.removeAll(keepingCapacity: true)
    hypotheses = [
      Hypothesis(
        state: ParserState(count: count, memory: memory.place(0, count: count)), node: -1, score: 0)
    ]
    for step in 0..<2 * count {
      candidateCount = 0
      for index in hypotheses.indices { expand(index, sentence, scorer) }
      while candidates[candidateCount - 1].score < candidates[0].score - slack {
        candidateCount -= 1
      }
      advance(step: step, count: count)
    }
  }

  /// Puts the steps that lead on from a hypothesis among the candidates.
  private func expand(_ index: Int, _ sentence: ParserFeatures.Sentence, _ scorer: some StepScorer)
  {
    let scores = scores
    let state = hypotheses[index].state
    let score = hypotheses[index].score
    self.score(state, sentence, scorer)
    var room = Ranking(candidates: candidates, count: candidateCount, width: width)
    // The best score of each move, and of the best move and the one after it.
    var (best, second, bestMove) = (-Float.infinity, -Float.infinity, -1)
    for move in ParserState.Move.allCases where state.allows(move) {
      var top = -Float.infinity
      for action in actions(of: move, state) { top = max(top, scores[action]) }
      if top > best {
        (best, second, bestMove) = (top, best, move.rawValue)
      } else {
        second = max(second, top)
      }
    }
    for move in ParserState.Move.allCases where state.allows(move) {
      let isSecondRoot = move == .left && state.front == state.count && state.roots > 0
      let base = isSecondRoot ? score - Self.secondRoot : score
      let rival = max(move.rawValue == bestMove ? second : best, -1e6)
      for action in actions(of: move, state) {
        room.offer(
          base + scores[action], lead: scores[action] - rival, parent: index, action: action)
      }
    }
    candidateCount = room.count
  }

  /// Puts the scores of all actions in a state into ``scores``.
  @inline(__always)
  private func score(
    _ state: ParserState, _ sentence: ParserFeatures.Sentence, _ scorer: some StepScorer
  ) {
    let (features, scores) = (features, scores)
    let place = ParserFeatures.Place(state)
    if let (known, isNew) = placeScores.scores(of: place) {
      if isNew {
        known.update(repeating: 0, count: actions)
        ParserFeatures.extractWords(place, sentence, into: features)
        scorer.add(features, ParserFeatures.wordCount, to: known)
      }
      scores.update(from: known, count: actions)
      ParserFeatures.extractTree(state, sentence, into: features)
      scorer.add(features, ParserFeatures.treeCount, to: scores)
    } else {
      scores.update(repeating: 0, count: actions)
      ParserFeatures.extract(state, sentence, into: features)
      scorer.add(features, ParserFeatures.count, to: scores)
    }
  }

  /// The numbers of a move's actions: the root takes roots, and nothing else does.
  @inline(__always)
  private func actions(of move: ParserState.Move, _ state: ParserState) -> Range<Int> {
    switch move {
    case .shift: 0..<1
    case .reduce: 1..<2
    case .left where state.front == state.count: rootAction..<rootAction + 1
    case .left: 2..<2 + relations
    case .right: 2 + relations..<2 + 2 * relations
    }
  }

  /// The best candidates of a step so far, the best first.
  private struct Ranking {
    let candidates: UnsafeMutablePointer<Candidate>
    var count: Int
    let width: Int

    /// Keeps a candidate if it is among the best; of equals the first stays before.
    @inline(__always)
    mutating func offer(_ score: Float, lead: Float, parent: Int, action: Int) {
      if count == width {
        guard score > candidates[width - 1].score else { return }
      } else {
        count += 1
      }
      var place = count - 1
      while place > 0, candidates[place - 1].score < score {
        candidates[place] = candidates[place - 1]
        place -= 1
      }
      candidates[place] = Candidate(score: score, lead: lead, parent: parent, action: action)
    }
  }

  private func advance(step: Int, count: Int) {
    bestNodes.append(nodes.count)
    if width == 1 {
      take(candidates[0], on: &hypotheses[0])
      return
    }
    let half = step % 2 == 0 ? width : 0
    hypotheses = (0..<candidateCount).map { index in
      let candidate = candidates[index]
      let parent = hypotheses[candidate.parent]
      var next = Hypothesis(
        state: ParserState(parent.state, memory: memory.place(half + index, count: count)),
        node: parent.node, score: parent.score)
      take(candidate, on: &next)
      return next
    }
  }

  private func take(_ candidate: Candidate, on hypothesis: inout Hypothesis) {
    let action = ParserAction(number: candidate.action, relations: relations)
    hypothesis.state.take(action.move, label: action.label)
    nodes.append(
      Node(
        parent: Int32(hypothesis.node), action: Int32(candidate.action), score: candidate.score,
        lead: candidate.lead))
    hypothesis.node = nodes.count - 1
    hypothesis.score = candidate.score
  }
}
