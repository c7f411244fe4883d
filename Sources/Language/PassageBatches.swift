private import Dispatch
private import Synchronization

/// Lets threads work on a document's passages side by side.
package enum PassageBatches {
  /// How many bytes of passages are worth a thread's while.
  private static let least = 1 << 13

  /// What the work makes of runs of passages, in the passages' order; the same for any number of
  /// threads.
  ///
  /// - Parameters:
  ///   - passages: of the document.
  ///   - threads: how many may work side by side.
  ///   - work: what to do with a run of passages, given by their indices.
  /// - Returns: all results.
  package static func map<Result: Sendable>(
    _ passages: [Passage], threads: Int, _ work: @Sendable (Range<Int>) -> [Result]
  ) -> [Result] {
    guard threads > 1 else { return work(passages.indices) }
    let runs = runs(passages, threads: threads)
    let results = Mutex(Array(repeating: [Result](), count: runs.count))
    DispatchQueue.concurrentPerform(iterations: runs.count) { number in
      let made = work(runs[number])
      results.withLock { $0[number] = made }
    }
    return results.withLock { Array($0.joined()) }
  }

  /// The passages in runs of about the same length: a few for each thread.
  private static func runs(_ passages: [Passage], threads: Int) -> [Range<Int>] {
    let total = passages.reduce(0) { $0 + $1.bytes.count }
    let enough = max(least, total / (threads * 8))
    var runs: [Range<Int>] = []
    var (start, size) = (0, 0)
    for (index, passage) in passages.enumerated() {
      size += passage.bytes.count
      guard size >= enough || index == passages.count - 1 else { continue }
      runs.append(start..<index + 1)
      (start, size) = (index + 1, 0)
    }
    return runs
  }
}
