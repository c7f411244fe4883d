import TestSupport

@testable import Scheduling

/// A short log written out in a test: a day and what happened on it, in order.
struct Log {
  enum Entry {
    case answer(ItemID, Grade)
    case suspend(ItemID)
    case unsuspend(ItemID)

    var kind: Event.Kind {
      switch self {
      case .answer(let item, let grade): .answer(item, grade, milliseconds: 1_500)
      case .suspend(let item): .suspend(item)
      case .unsuspend(let item): .unsuspend(item)
      }
    }
  }

  private(set) var events: [Event] = []
  private var generator = SeededGenerator(seed: 1)

  init(_ entries: [(day: Int, Entry)]) {
    for (day, entry) in entries { append(entry.kind, day: day) }
  }

  mutating func undo(_ id: EventID) {
    append(.undo(id), day: events.last?.day.rawValue ?? 0)
  }

  private mutating func append(_ kind: Event.Kind, day: Int) {
    let instant = Instant(milliseconds: Int64(day) * 86_400_000 + 43_200_000)
    events.append(
      Event(
        id: .next(at: instant, after: events.last?.id, using: &generator),
        device: DeviceID(rawValue: 1), instant: instant, day: StudyDay(rawValue: day), kind: kind))
  }
}
