import FoundationEssentials
import GRDB
import Scheduling

/// An event as a row of the log, and back.
enum EventRecord {
  /// The columns, in the order that reading and writing agree on.
  static let columns = "id, device, instant, day, kind, item, grade, duration, target"

  private enum Code {
    static let answer = 1
    static let undo = 2
    static let suspend = 3
    static let unsuspend = 4
  }

  /// Nil when the row is none that this version writes.
  static func event(_ row: Row) -> Event? {
    // Optional throughout: a damaged file may lack even what a column demands.
    let id: Data? = row[0]
    let device: Int64? = row[1]
    let instant: Int64? = row[2]
    let day: Int? = row[3]
    guard let id = id.flatMap({ EventID(blob: $0) }), let device, let instant, let day,
      let kind = kind(row)
    else { return nil }
    return Event(
      id: id, device: DeviceID(databaseInteger: device),
      instant: Instant(milliseconds: instant), day: StudyDay(rawValue: day), kind: kind)
  }

  private static func kind(_ row: Row) -> Event.Kind? {
    let code: Int? = row[4]
    if code == Code.undo {
      let target: Data? = row[8]
      return target.flatMap { EventID(blob: $0) }.map { .undo($0) }
    }
    let number: Int64? = row[5]
    guard let number else { return nil }
    let item = ItemID(databaseInteger: number)
    switch code {
    case Code.answer:
      let quality: Int? = row[6]
      guard let grade = quality.flatMap({ Grade(rawValue: $0) }) else { return nil }
      return .answer(item, grade, milliseconds: row[7] ?? 0)
    case Code.suspend: return .suspend(item)
    case Code.unsuspend: return .unsuspend(item)
    default: return nil
    }
  }

  static func arguments(_ event: Event) -> StatementArguments {
    var code: Int
    var grade: Int?
    var duration: Int?
    var target: Data?
    switch event.kind {
    case .answer(_, let given, let milliseconds):
      (code, grade, duration) = (Code.answer, given.rawValue, milliseconds)
    case .undo(let undone): (code, target) = (Code.undo, undone.blob)
    case .suspend: code = Code.suspend
    case .unsuspend: code = Code.unsuspend
    }
    return [
      event.id.blob, event.device.databaseInteger, event.instant.milliseconds,
      event.day.rawValue, code, event.item?.databaseInteger, grade, duration, target,
    ]
  }
}
