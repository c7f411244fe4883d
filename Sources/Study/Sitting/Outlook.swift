package import Scheduling

/// The next day that brings something to study, and how much.
package struct Outlook: Hashable, Sendable {
  package let day: StudyDay
  /// Items due by then, at most.
  package let reviews: Int
  /// New items that day, at most.
  package let new: Int

  package init(day: StudyDay, reviews: Int, new: Int) {
    self.day = day
    self.reviews = reviews
    self.new = new
  }

  /// Looks beyond a day; nil when no day will ever bring anything.
  ///
  /// - Parameters:
  ///   - day: the day that is over.
  ///   - roster: the items of the decks.
  ///   - states: where they stand.
  ///   - newPerDay: how many new items a day brings at most.
  package init?(
    after day: StudyDay, roster: some Sequence<ItemID>, states: [ItemID: ItemState], newPerDay: Int
  ) {
    let tomorrow = day.advanced(by: 1)
    var dueDays: [StudyDay: Int] = [:]
    var unseen = 0
    for item in Set(roster) {
      let state = states[item] ?? .untouched
      if state.isSuspended { continue }
      if let due = state.due {
        dueDays[max(due, tomorrow), default: 0] += 1
      } else {
        unseen += 1
      }
    }
    let new = min(unseen, newPerDay)
    guard let next = new > 0 ? tomorrow : dueDays.keys.min() else { return nil }
    self.init(day: next, reviews: dueDays[next] ?? 0, new: new)
  }
}
