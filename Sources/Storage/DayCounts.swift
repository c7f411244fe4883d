/// What was answered on one day of study, for the day's limits.
package struct DayCounts: Hashable, Sendable {
  /// Items answered for the first time.
  package let new: Int
  /// Items answered that had been answered on an earlier day.
  package let review: Int

  package init(new: Int, review: Int) {
    self.new = new
    self.review = review
  }
}
