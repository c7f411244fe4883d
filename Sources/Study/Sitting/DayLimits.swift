/// How much a day of study still has room for.
package struct DayLimits: Hashable, Sendable {
  /// How many items never asked before may be begun.
  package let new: Int
  /// How many due items may be asked; nil is no limit.
  package let reviews: Int?

  /// What is left of a day's limits.
  ///
  /// - Parameters:
  ///   - newPerDay: how many new items a day brings at most.
  ///   - reviewsPerDay: how many reviews; nil is no limit.
  ///   - newDone: how many new items were begun this day, in whatever deck.
  ///   - reviewsDone: how many due items were answered this day.
  package init(newPerDay: Int, reviewsPerDay: Int?, newDone: Int, reviewsDone: Int) {
    new = max(0, newPerDay - newDone)
    reviews = reviewsPerDay.map { max(0, $0 - reviewsDone) }
  }
}
