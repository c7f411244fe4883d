import Flashcards
package import Scheduling

extension Session {
  /// Takes back the latest answer or suspension of this sitting, or asks for that of an earlier one.
  mutating func undo(
    at moment: Moment, using generator: inout some RandomNumberGenerator
  ) -> [Effect] {
    guard let step = past.popLast() else { return [.findEarlier] }
    let event = stamp.event(.undo(step.event), at: moment, using: &generator)
    queue = step.queue
    tally = step.tally
    states[step.item.itemID] = step.state
    return [.append([event]), .show(.note(.undone(step.item)))] + advance(at: moment)
  }

  /// Takes back what was done before this sitting began, and asks that card first.
  ///
  /// - Parameters:
  ///   - earlier: the latest event that can be undone; nil when there is none.
  ///   - history: all events of its item, undos included.
  ///   - moment: now.
  ///   - generator: for the event's id.
  /// - Returns: what to do.
  package mutating func undoEarlier(
    _ earlier: Event?, history: [Event], at moment: Moment,
    using generator: inout some RandomNumberGenerator
  ) -> [Effect] {
    guard let earlier, let id = earlier.item else { return [.show(.note(.nothingToUndo))] }
    let event = stamp.event(.undo(earlier.id), at: moment, using: &generator)
    guard let item = item(id) else {
      return [.append([event]), .show(.note(.undoneElsewhere(id)))]
    }
    states[id] = Replay.states(of: history + [event])[id]
    queue = SittingQueue(
      [item] + queue.first.filter { $0.itemID != id },
      repeats: queue.repeats.filter { $0.itemID != id })
    return [.append([event]), .show(.note(.undone(item)))] + advance(at: moment)
  }
}
