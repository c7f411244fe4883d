package import Chronology
internal import Dispatch
package import Language
internal import Synchronization

/// The time expressions of a whole document, with the dates they stand for.
///
/// Passages are tagged one by one, side by side if wanted; resolution then reads them in order.
package struct DocumentTimexes: Sendable {
  /// The expressions in order; their ranges are bytes of their passages.
  package let timexes: [Timex]
  package let resolutions: [StoryResolver.Resolution]

  /// Finds and resolves the time expressions of a document.
  ///
  /// - Parameters:
  ///   - passages: of the document, in order.
  ///   - written: the day on which it was written, if known.
  ///   - threads: how many may work side by side.
  package init(passages: [Passage], written: CalendarDate? = nil, threads: Int = 1) {
    timexes = Self.tagged(passages, threads: threads)
    resolutions = StoryResolver.resolve(timexes, written: written)
  }

  /// The expressions, ranges joined.
  package var resolved: [ResolvedTimex] { ResolvedTimex.joined(timexes, resolutions) }

  /// About how many bytes of passages one thread takes at a time.
  private static let batch = 1 << 18

  private static func tagged(_ passages: [Passage], threads: Int) -> [Timex] {
    let batches = batches(passages)
    let results = Mutex(Array(repeating: [Timex](), count: batches.count))
    let work: @Sendable (Int) -> Void = { number in
      let timexes = batches[number].flatMap { tagged(passages[$0], at: $0) }
      results.withLock { $0[number] = timexes }
    }
    if threads > 1, batches.count > 1 {
      DispatchQueue.concurrentPerform(iterations: batches.count, execute: work)
    } else {
      for number in batches.indices { work(number) }
    }
    return results.withLock { Array($0.joined()) }
  }

  private static func batches(_ passages: [Passage]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var (start, size) = (0, 0)
    for (index, passage) in passages.enumerated() {
      size += passage.bytes.count
      guard size >= batch || index == passages.count - 1 else { continue }
      batches.append(start..<index + 1)
      (start, size) = (index + 1, 0)
    }
    return batches
  }

  private static func tagged(_ passage: Passage, at index: Int) -> [Timex] {
    var timexes = TimexTagging.timexes(in: passage.bytes)
    for place in timexes.indices {
      timexes[place].setting.paragraph = index
      timexes[place].setting.isInHeading = passage.isHeading
    }
    return timexes
  }
}
