import TestSupport
import Testing

@testable import Scheduling

@Suite("Study days")
struct StudyDayTests {
  /// 2026-03-29 01:00 UTC, when clocks in Berlin go from 02:00 to 03:00.
  private static let springInBerlin: Int64 = 1_774_746_000
  /// 2026-10-25 01:00 UTC, when they go from 03:00 back to 02:00.
  private static let autumnInBerlin: Int64 = 1_792_890_000

  @Test("a day begins at four in the morning, local time")
  func rollover() {
    let midnight: Int64 = 20_000 * 86_400
    for (offset, hour) in [(0, 4), (3_600, 4), (-10_800, 4), (20_700, 4), (0, 0), (-36_000, 6)] {
      let start = midnight + Int64(hour) * 3_600 - Int64(offset)
      #expect(day(start - 1, offset: offset, hour: hour) == 19_999)
      #expect(day(start, offset: offset, hour: hour) == 20_000)
      #expect(day(start + 86_399, offset: offset, hour: hour) == 20_000)
      #expect(day(start + 86_400, offset: offset, hour: hour) == 20_001)
    }
  }

  @Test("moments before 1970 belong to days before it")
  func before1970() {
    #expect(day(-1, offset: 0, hour: 0) == -1)
    #expect(day(0, offset: 0, hour: 4) == -1)
    #expect(day(-86_400, offset: 0, hour: 0) == -1)
    #expect(
      StudyDay(of: Instant(milliseconds: -1), utcOffset: 0, startsAtHour: 0).rawValue == -1)
  }

  @Test(
    "the night of a clock change loses no day and doubles none",
    arguments: [
      (springInBerlin, 3_600, 7_200, 23), (autumnInBerlin, 7_200, 3_600, 25),
    ])
  func clockChange(change: Int64, before: Int, after: Int, hours: Int) {
    var lengths: [Int: Int] = [:]
    var previous = Int.min
    for minute in -4_320...4_320 {
      let seconds = change + Int64(minute) * 60
      let number = day(seconds, offset: seconds < change ? before : after, hour: 4)
      #expect(number >= previous)
      previous = number
      lengths[number, default: 0] += 1
    }
    let days = lengths.keys.sorted()
    #expect(days == Array(days[0]...days[0] + days.count - 1))
    // The days at both ends are cut off; the one the change falls in is shorter or longer.
    let inner = days.dropFirst().dropLast().map { lengths[$0] ?? 0 }
    #expect(inner.filter { $0 != 1_440 } == [hours * 60])
  }

  @Test("days are counted on and back")
  func arithmetic() {
    let day = StudyDay(rawValue: 20_000)
    #expect(day.advanced(by: 6).days(since: day) == 6)
    #expect(day.advanced(by: -6) < day)
  }

  private func day(_ seconds: Int64, offset: Int, hour: Int) -> Int {
    StudyDay(
      of: Instant(milliseconds: seconds * 1_000), utcOffset: offset, startsAtHour: hour
    ).rawValue
  }
}
