import Scheduling
import TestSupport

/// Makes the events of one device, one after another.
struct EventMaker {
  let device: DeviceID
  private var generator: SeededGenerator
  private var previous: EventID?

  init(device: DeviceID, seed: UInt64 = 1) {
    self.device = device
    generator = SeededGenerator(seed: seed &+ device.rawValue)
  }

  mutating func event(_ kind: Event.Kind, day: Int) -> Event {
    let instant = Instant(milliseconds: Int64(day) * 86_400_000 + 43_200_000)
    let id = EventID.next(at: instant, after: previous, using: &generator)
    previous = id
    return Event(
      id: id, device: device, instant: instant, day: StudyDay(rawValue: day), kind: kind)
  }

  mutating func answer(_ item: UInt64, _ grade: Grade, day: Int) -> Event {
    event(.answer(ItemID(rawValue: item), grade, milliseconds: 2_000), day: day)
  }

  /// Answers, undos and suspensions of a few items over some weeks.
  mutating func randomLog(count: Int = 60) -> [Event] {
    var log: [Event] = []
    var day = 20_000
    for _ in 0..<count {
      day += Int.random(in: 0...2, using: &generator)
      let item = ItemID(rawValue: .random(in: UInt64.max - 5...UInt64.max, using: &generator))
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: log.append(event(.suspend(item), day: day))
      case 1: log.append(event(.unsuspend(item), day: day))
      case 2, 3:
        guard let target = log.randomElement(using: &generator) else { continue }
        log.append(event(.undo(target.id), day: day))
      default:
        let grade = Grade.allCases.randomElement(using: &generator) ?? .perfect
        log.append(event(.answer(item, grade, milliseconds: 1_000), day: day))
      }
    }
    return log
  }
}
