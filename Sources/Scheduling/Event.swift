/// One thing the student did, as it was appended to the log; the log alone is the truth.
package struct Event: Hashable, Sendable {
  package let id: EventID
  /// The device it happened on.
  package let device: DeviceID
  /// What the device's clock said.
  package let instant: Instant
  /// The day of study it belongs to, settled when it happened.
  package let day: StudyDay
  package let kind: Kind

  package init(id: EventID, device: DeviceID, instant: Instant, day: StudyDay, kind: Kind) {
    self.id = id
    self.device = device
    self.instant = instant
    self.day = day
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    /// An item was asked and the answer graded; the time is from question to grade.
    case answer(ItemID, Grade, milliseconds: Int)
    /// An earlier answer or suspension shall count as if it had not happened.
    ///
    /// An undo of an undo is nothing: what was undone is done again by doing it.
    case undo(EventID)
    /// The item is not to be asked until further notice.
    case suspend(ItemID)
    case unsuspend(ItemID)
  }

  /// The item it is about; nil for an undo, which names an event.
  package var item: ItemID? {
    switch kind {
    case .answer(let item, _, _), .suspend(let item), .unsuspend(let item): item
    case .undo: nil
    }
  }
}
