extension ItemState {
  /// Whether the item has been learned before and is to be asked on this day.
  package func isDue(on day: StudyDay) -> Bool {
    guard !isSuspended, let due else { return false }
    return due <= day
  }

  /// Whether the item is still to be repeated at the end of this day.
  package func awaitsRepeat(on day: StudyDay) -> Bool {
    !isSuspended && repeatsOn == day
  }

  /// Whether it has been forgotten so often that its card had better be rewritten.
  package func isLeech(threshold: Int) -> Bool {
    memory.map { $0.lapses >= threshold } ?? false
  }

  /// The days until the item would come again, were it given this grade on this day.
  ///
  /// A repeat changes nothing, so all its grades show the days left to the due day.
  package func previewInterval(_ grade: Grade, on day: StudyDay) -> Int {
    answered(grade, on: day).due.map { max(0, $0.days(since: day)) } ?? 0
  }
}
