/// One sentence half parsed by the arc-eager system (Nivre 2003) with the root at the end.
///
/// Tokens are 0 ..< count, the root is `count`. Every derivation takes two steps a token.
package struct ParserState: Sendable {
  package let count: Int
  /// Token indices, the top last.
  package private(set) var stack: [Int32] = []
  /// The first token of the buffer; `count` is the root.
  package private(set) var front = 0
  /// The head of each token; -1 while it has none.
  package private(set) var heads: [Int32]
  /// The label of the arc to each token's head.
  package private(set) var labels: [Int16]
  /// The outermost and second outermost dependents to the left and right; -1 for none.
  package private(set) var left1: [Int32]
  package private(set) var left2: [Int32]
  package private(set) var right1: [Int32]
  package private(set) var right2: [Int32]
  package private(set) var leftValency: [UInt8]
  package private(set) var rightValency: [UInt8]

  /// The four kinds of step.
  package enum Move: Int, CaseIterable, Sendable {
    case shift, reduce, left, right
  }

  package init(count: Int) {
    self.count = count
    heads = Array(repeating: -1, count: count)
    labels = Array(repeating: -1, count: count)
    left1 = Array(repeating: -1, count: count + 1)
    left2 = left1
    right1 = left1
    right2 = left1
    leftValency = Array(repeating: 0, count: count + 1)
    rightValency = leftValency
    stack.reserveCapacity(count)
  }

  package var isFinished: Bool { front == count && stack.isEmpty }

  /// Whether a move is allowed; in every unfinished state at least one is.
  package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: front < count
    case .reduce: stack.last.map { heads[Int($0)] >= 0 } ?? false
    case .left: stack.last.map { heads[Int($0)] < 0 } ?? false
    case .right: front < count && !stack.isEmpty
    }
  }

  /// Takes an allowed step; the label counts for `left` and `right`.
  package mutating func take(_ move: Move, label: Int) {
    switch move {
    case .shift:
      stack.append(Int32(front))
      front += 1
    case .reduce:
      stack.removeLast()
    case .left:
      let dependent = Int(stack.removeLast())
      attach(dependent, to: front, label: label)
      if left1[front] < 0 || Int32(dependent) < left1[front] {
        left2[front] = left1[front]
        left1[front] = Int32(dependent)
      }
      leftValency[front] = min(leftValency[front] + 1, 200)
    case .right:
      let head = Int(stack[stack.count - 1])
      attach(front, to: head, label: label)
      right2[head] = right1[head]
      right1[head] = Int32(front)
      rightValency[head] = min(rightValency[head] + 1, 200)
      stack.append(Int32(front))
      front += 1
    }
  }

  private mutating func attach(_ dependent: Int, to head: Int, label: Int) {
    heads[dependent] = Int32(head)
    labels[dependent] = Int16(label)
  }
}
