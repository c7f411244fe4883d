import Language

/// The cost of each move of the arc-eager system for a gold tree: how many gold arcs it makes
/// unreachable (Goldberg and Nivre 2012).
enum Oracle {
  /// - Parameters:
  ///   - state: an unfinished state.
  ///   - heads: the gold head of each token; `count` is the root.
  /// - Returns: the cost of each move, by its number; it means nothing for one that is not allowed.
  static func costs(_ state: ParserState, heads: [Int32]) -> [Int] {
    let front = state.front
    let top = state.stacked(0)
    var costs = [0, 0, 0, 0]
    let goldOfFront = front < state.count ? Int(heads[front]) : -2
    var dependentsBelow = 0
    var headBelow = 0
    for below in 0..<state.depth {
      let token = state.stacked(below)
      if state.head(token) < 0, heads[token] == Int32(front) { dependentsBelow += 1 }
      if token == goldOfFront { headBelow += 1 }
    }
    costs[ParserState.Move.shift.rawValue] = dependentsBelow + headBelow
    guard top >= 0 else { return costs }

    var dependentsOfTop = 0
    if front < state.count {
      for token in front..<state.count where heads[token] == Int32(top) { dependentsOfTop += 1 }
    }
    costs[ParserState.Move.reduce.rawValue] = dependentsOfTop
    let goldOfTop = Int(heads[top])
    costs[ParserState.Move.left.rawValue] = dependentsOfTop + (goldOfTop > front ? 1 : 0)
    if front < state.count {
      let isRightHead = goldOfFront == top
      var cost = dependentsBelow
      if !isRightHead, headBelow > 0 || goldOfFront >= front { cost += 1 }
      costs[ParserState.Move.right.rawValue] = cost
    }
    return costs
  }

  /// The least cost of a move that is allowed.
  static func least(_ costs: [Int], _ state: ParserState) -> Int {
    ParserState.Move.allCases.lazy.filter(state.allows).map { costs[$0.rawValue] }.min() ?? 0
  }
}
