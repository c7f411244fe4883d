package import Flashcards
package import Scheduling

/// What a sitting asks, and in which order.
///
/// Due items come first, the most overdue foremost, then new ones in the order of the deck, both
/// up to the day's limits. Siblings (items of one card, or of one fact) give one another away: only
/// one of them is asked on a day, the others wait for the next.
package struct SittingPlan: Sendable {
  /// What is asked once, in order.
  package let items: [StudyItem]
  /// What an earlier sitting of this day left to be repeated.
  package let repeats: [StudyItem]
  /// Due or new items held back because a sibling is asked today.
  package let heldBackBySiblings: Int
  /// Due items beyond the day's limit.
  package let heldBackByLimit: Int

  package var isEmpty: Bool { items.isEmpty && repeats.isEmpty }

  /// - Parameters:
  ///   - roster: the items of the decks, in order; one that comes twice is taken once.
  ///   - states: where they stand; an item without a state is new.
  ///   - day: the day of study.
  ///   - limits: what the day still has room for.
  package init(
    roster: [StudyItem], states: [ItemID: ItemState], on day: StudyDay, limits: DayLimits
  ) {
    var due: [(item: StudyItem, due: StudyDay)] = []
    var fresh: [StudyItem] = []
    var repeats: [StudyItem] = []
    var siblings = SiblingFilter()
    var seen: Set<ItemID> = []
    for item in roster where seen.insert(item.itemID).inserted {
      guard let state = states[item.itemID] else {
        fresh.append(item)
        continue
      }
      if state.isSuspended { continue }
      if state.awaitsRepeat(on: day) {
        repeats.append(item)
        siblings.take(item)
      } else if let last = state.lastReview, last >= day {
        siblings.take(item)
      } else if let dueDay = state.due {
        if dueDay <= day { due.append((item, dueDay)) }
      } else {
        fresh.append(item)
      }
    }

    due.sort { $0.due < $1.due }
    let room = limits.reviews ?? .max
    var items: [StudyItem] = []
    var overLimit = 0
    for (item, _) in due {
      if items.count == room {
        overLimit += 1
      } else if siblings.admit(item) {
        items.append(item)
      }
    }
    let newEnd = items.count + limits.new
    for item in fresh {
      if items.count == newEnd { break }
      if siblings.admit(item) { items.append(item) }
    }
    self.items = items
    self.repeats = repeats
    heldBackBySiblings = siblings.heldBack
    heldBackByLimit = overLimit
  }
}

/// Lets only one of each group of siblings through.
private struct SiblingFilter {
  private var taken: Set<String> = []
  private(set) var heldBack = 0

  mutating func take(_ item: StudyItem) {
    taken.formUnion(item.siblingKeys)
  }

  mutating func admit(_ item: StudyItem) -> Bool {
    guard taken.isDisjoint(with: item.siblingKeys) else {
      heldBack += 1
      return false
    }
    take(item)
    return true
  }
}
