/// Where an item stands: the fold of its events, and what the cache holds.
package struct ItemState: Hashable, Sendable {
  /// What the scheduler remembers; nil until the first answer.
  package var memory: SM2.Memory?
  /// The day the item is next asked; nil for one never answered.
  package var due: StudyDay?
  /// The day of the first answer that counted.
  package var firstReview: StudyDay?
  /// The day of the latest answer that counted; repeats do not move it.
  package var lastReview: StudyDay?
  /// The day at whose end the item is asked again, until it gets 4 or 5.
  ///
  /// It means nothing on another day: a repeat not given on its day is not made up for.
  package var repeatsOn: StudyDay?
  package var isSuspended: Bool
  /// How many answers counted: at most one a day.
  package var reviewCount: Int

  package init(
    memory: SM2.Memory? = nil, due: StudyDay? = nil, firstReview: StudyDay? = nil,
    lastReview: StudyDay? = nil, repeatsOn: StudyDay? = nil, isSuspended: Bool = false,
    reviewCount: Int = 0
  ) {
    self.memory = memory
    self.due = due
    self.firstReview = firstReview
    self.lastReview = lastReview
    self.repeatsOn = repeatsOn
    self.isSuspended = isSuspended
    self.reviewCount = reviewCount
  }

  /// An item nothing has happened to.
  package static let untouched = ItemState()
}

extension ItemState {
  /// Whether the item has never had an answer that counts.
  package var isNew: Bool { memory == nil }

  /// Whether an answer on this day is a repeat, which changes neither ease factor nor interval.
  ///
  /// A day before the last review, as a clock set back gives, is treated as that day: the item was
  /// reviewed, and is not reviewed twice.
  package func isRepeat(on day: StudyDay) -> Bool {
    lastReview.map { day <= $0 } ?? false
  }

  /// The state after an answer on a day.
  package func answered(_ grade: Grade, on day: StudyDay) -> ItemState {
    var state = self
    if !isRepeat(on: day) {
      let memory = SM2.review(memory, grade: grade)
      state.memory = memory
      state.due = day.advanced(by: memory.wait)
      state.firstReview = firstReview ?? day
      state.lastReview = day
      state.reviewCount += 1
    }
    state.repeatsOn = grade.asksForRepeat ? day : nil
    return state
  }
}
