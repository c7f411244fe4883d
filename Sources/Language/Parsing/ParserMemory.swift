/// Memory for the states of one sentence at a time, kept from sentence to sentence.
package final class ParserMemory {
  /// The longest sentence there is room for, in tokens.
  package static let longest = 1_000

  private var base: UnsafeMutablePointer<Int16>
  private var size: Int

  package init() {
    size = 1 << 14
    base = .allocate(capacity: size)
  }

  deinit { base.deallocate() }

  /// Makes room for `states` states of a sentence with `count` tokens; earlier states end.
  func reserve(states: Int, count: Int) {
    let needed = states * ParserState.size(count: count)
    guard needed > size else { return }
    base.deallocate()
    size = needed
    base = .allocate(capacity: size)
  }

  /// The memory of the state with this number.
  func place(_ number: Int, count: Int) -> UnsafeMutablePointer<Int16> {
    base + number * ParserState.size(count: count)
  }

  /// The first state of a sentence with `count` tokens, the only one in this memory.
  package func start(count: Int) -> ParserState {
    reserve(states: 1, count: count)
    return ParserState(count: count, memory: place(0, count: count))
  }
}
