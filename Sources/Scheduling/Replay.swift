/// Folds the log into the states of the items; all that is stored beside the log follows from it.
///
/// The events may come in any order and more than once: they are taken by id, each one once. So the
/// union of two devices' logs gives the same states on both.
package enum Replay {
  /// The state of every item that an event is about and that is not as if untouched.
  package static func states(of events: some Sequence<Event>) -> [ItemID: ItemState] {
    var undone: Set<EventID> = []
    var counted: [Event] = []
    for event in events {
      if case .undo(let target) = event.kind {
        undone.insert(target)
      } else {
        counted.append(event)
      }
    }
    counted.sort { $0.id < $1.id }
    var states: [ItemID: ItemState] = [:]
    var previous: EventID?
    for event in counted where event.id != previous {
      previous = event.id
      guard !undone.contains(event.id), let item = event.item else { continue }
      states[item, default: .untouched].apply(event)
    }
    return states.filter { $0.value != .untouched }
  }
}

extension ItemState {
  /// Takes in the next event that is about this item.
  fileprivate mutating func apply(_ event: Event) {
    switch event.kind {
    case .answer(_, let grade, _): self = answered(grade, on: event.day)
    case .suspend: isSuspended = true
    case .unsuspend: isSuspended = false
    case .undo: break
    }
  }
}
