/// The order of a sitting: every item once, then those graded below 4 again until none is left.
///
/// A value: keeping the one from before an answer is all an undo within the sitting needs.
package struct SittingQueue<Item: Sendable>: Sendable {
  /// What has not been asked yet, in order.
  package private(set) var first: ArraySlice<Item>
  /// What is waiting to be asked again, in order.
  package private(set) var repeats: ArraySlice<Item>

  /// - Parameters:
  ///   - items: what to ask, in order.
  ///   - repeats: what an earlier sitting of the same day left to be repeated.
  package init(_ items: [Item], repeats: [Item] = []) {
    first = items[...]
    self.repeats = repeats[...]
  }

  /// What to ask now; nil at the end.
  package var current: Item? { first.first ?? repeats.first }

  /// Whether the current item has been asked before in this day's session.
  package var isRepeating: Bool { first.isEmpty && !repeats.isEmpty }

  /// Goes on to the next item; the current one comes again after all others if it asks for it.
  package mutating func grade(_ grade: Grade) {
    guard let item = takeCurrent(), grade.asksForRepeat else { return }
    repeats.append(item)
  }

  /// Takes items out of the sitting: suspended, buried, or gone from the deck.
  package mutating func remove(where isRemoved: (Item) -> Bool) {
    first.removeAll(where: isRemoved)
    repeats.removeAll(where: isRemoved)
  }

  private mutating func takeCurrent() -> Item? {
    first.isEmpty ? repeats.popFirst() : first.removeFirst()
  }
}
