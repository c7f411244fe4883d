import TestSupport

@testable import Scheduling

func randomGrade(using generator: inout some RandomNumberGenerator) -> Grade {
  Grade.allCases.randomElement(using: &generator) ?? .perfect
}

/// A log such as a device might hold, for properties: days pass, some items are answered more than
/// once a day, some events are undone, some items are suspended, and the clock may run backwards.
struct RandomLog {
  private(set) var events: [Event] = []
  private var generator: SeededGenerator
  private let device: DeviceID
  private var clock = Instant(milliseconds: 1_750_000_000_000)

  init(seed: UInt64, device: UInt64 = 1, count: Int = 60) {
    generator = SeededGenerator(seed: seed &* 2 &+ device)
    self.device = DeviceID(rawValue: device)
    for _ in 0..<count { appendRandomEvent() }
  }

  @discardableResult
  mutating func append(_ kind: Event.Kind) -> Event {
    let event = Event(
      id: .next(at: clock, after: events.last?.id, using: &generator), device: device,
      instant: clock, day: StudyDay(of: clock, utcOffset: 0, startsAtHour: 4), kind: kind)
    events.append(event)
    return event
  }

  private mutating func appendRandomEvent() {
    clock = clock.advanced(byMilliseconds: .random(in: -7_200_000...43_200_000, using: &generator))
    let item = ItemID(rawValue: .random(in: 1...6, using: &generator))
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: append(.suspend(item))
    case 1: append(.unsuspend(item))
    case 2, 3: append(.undo(randomTarget()))
    default: append(.answer(item, randomGrade(using: &generator), milliseconds: 900))
    }
  }

  /// Mostly an event of the log, sometimes one that no log has.
  private mutating func randomTarget() -> EventID {
    guard let event = events.randomElement(using: &generator), Bool.random(using: &generator)
    else { return .next(at: clock, after: nil, using: &generator) }
    return event.id
  }
}
