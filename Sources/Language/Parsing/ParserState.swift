/// One sentence half parsed by the arc-eager system (Nivre 2003) with the root at the end.
///
/// Tokens are 0 ..< count, the root is `count`. Every derivation takes two steps a token. A state is
/// a view of memory that a ``ParserMemory`` owns: copying the value does not copy the state.
package struct ParserState {
  package let count: Int
  private let memory: UnsafeMutablePointer<Int16>
  /// How many tokens the stack holds.
  package private(set) var depth = 0
  /// The first token of the buffer; `count` is the root.
  package private(set) var front = 0
  /// How many words depend on the root.
  package private(set) var roots = 0

  /// The four kinds of step.
  package enum Move: Int, CaseIterable, Sendable {
    case shift, reduce, left, right
  }

  /// How many numbers a state takes in memory: nine rows.
  static func size(count: Int) -> Int { 9 * (count + 1) }

  /// The first state of a sentence.
  init(count: Int, memory: UnsafeMutablePointer<Int16>) {
    self.count = count
    self.memory = memory
    let row = count + 1
    memory.initialize(repeating: -1, count: 7 * row)
    (memory + 7 * row).initialize(repeating: 0, count: 2 * row)
  }

  /// The state that another stands in, in memory of its own.
  init(_ other: borrowing ParserState, memory: UnsafeMutablePointer<Int16>) {
    count = other.count
    self.memory = memory
    depth = other.depth
    front = other.front
    roots = other.roots
    memory.update(from: other.memory, count: Self.size(count: count))
  }

  @inline(__always)
  private func row(_ number: Int) -> UnsafeMutablePointer<Int16> { memory + number * (count + 1) }

  /// The token `below` places under the top of the stack; -1 for none.
  @inline(__always)
  package func stacked(_ below: Int) -> Int {
    below < depth ? Int(row(0)[depth - 1 - below]) : -1
  }

  /// The head of a token; -1 while it has none, and for no token.
  @inline(__always)
  package func head(_ token: Int) -> Int {
    token >= 0 && token < count ? Int(row(1)[token]) : -1
  }

  /// The label of the arc to a token's head; -1 while it has none.
  @inline(__always)
  package func label(_ token: Int) -> Int { Int(row(2)[token]) }

  /// The label as a feature: of the root, and of no token, ``ParserFeatures/none``.
  @inline(__always)
  func relation(_ token: Int) -> UInt64 {
    token >= 0 && token < count ? UInt64(bitPattern: Int64(label(token))) &+ 2 : ParserFeatures.none
  }

  /// The outermost dependent to the left; -1 for none.
  @inline(__always)
  package func left1(_ token: Int) -> Int { token >= 0 ? Int(row(3)[token]) : -1 }

  /// The second outermost dependent to the left.
  @inline(__always)
  package func left2(_ token: Int) -> Int { token >= 0 ? Int(row(4)[token]) : -1 }

  /// The outermost dependent to the right.
  @inline(__always)
  package func right1(_ token: Int) -> Int { token >= 0 ? Int(row(5)[token]) : -1 }

  /// The second outermost dependent to the right.
  @inline(__always)
  package func right2(_ token: Int) -> Int { token >= 0 ? Int(row(6)[token]) : -1 }

  /// How many dependents a token has to the left.
  @inline(__always)
  package func leftValency(_ token: Int) -> Int { Int(row(7)[token]) }

  /// How many dependents a token has to the right.
  @inline(__always)
  package func rightValency(_ token: Int) -> Int { Int(row(8)[token]) }

  package var isFinished: Bool { front == count && depth == 0 }

  /// Whether a move is allowed; in every unfinished state at least one is.
  package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: front < count
    case .reduce: depth > 0 && head(stacked(0)) >= 0
    case .left: depth > 0 && head(stacked(0)) < 0
    case .right: front < count && depth > 0
    }
  }

  /// Takes an allowed step; the label counts for `left` and `right`.
  package mutating func take(_ move: Move, label: Int) {
    switch move {
    case .shift: push()
    case .reduce: depth -= 1
    case .left:
      let dependent = stacked(0)
      depth -= 1
      attach(dependent, to: front, label: label)
      if front == count { roots += 1 }
      let outermost = row(3)[front]
      if outermost < 0 || dependent < Int(outermost) {
        row(4)[front] = outermost
        row(3)[front] = Int16(dependent)
      }
      row(7)[front] += 1
    case .right:
      let head = stacked(0)
      attach(front, to: head, label: label)
      row(6)[head] = row(5)[head]
      row(5)[head] = Int16(front)
      row(8)[head] += 1
      push()
    }
  }

  private mutating func push() {
    row(0)[depth] = Int16(front)
    depth += 1
    front += 1
  }

  private func attach(_ dependent: Int, to head: Int, label: Int) {
    row(1)[dependent] = Int16(head)
    row(2)[dependent] = Int16(label)
  }
}
