package import Chronology
package import Language

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
    timexes = PassageBatches.map(passages, threads: threads) { run in
      run.flatMap { Self.tagged(passages[$0], at: $0) }
    }
    resolutions = StoryResolver.resolve(timexes, written: written)
  }

  /// The expressions, ranges joined.
  package var resolved: [ResolvedTimex] { ResolvedTimex.joined(timexes, resolutions) }

  private static func tagged(_ passage: Passage, at index: Int) -> [Timex] {
    var timexes = TimexTagging.timexes(in: passage.bytes)
    for place in timexes.indices {
      timexes[place].setting.paragraph = index
      timexes[place].setting.isInHeading = passage.isHeading
    }
    return timexes
  }
}
