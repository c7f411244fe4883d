import Glibc
import Scheduling

/// The time and the zone, read once where something happens and passed on from there.
struct Clock: Sendable {
  /// Where `CLIO_NOW` sets the clock, it stands still at that moment.
  private let fixed: Instant?
  private let dayStartsAt: Int

  init(fixed: Instant?, dayStartsAt: Int) {
    self.fixed = fixed
    self.dayStartsAt = dayStartsAt
  }

  var now: Instant {
    if let fixed { return fixed }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The day of study a moment belongs to where this computer is.
  func day(of instant: Instant) -> StudyDay {
    StudyDay(of: instant, utcOffset: Self.utcOffset(at: instant), startsAtHour: dayStartsAt)
  }

  var today: StudyDay { day(of: now) }

  /// Local time minus UTC at that moment, in seconds.
  static func utcOffset(at instant: Instant) -> Int {
    var seconds = time_t(instant.seconds)
    var local = tm()
    return localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff
  }
}

extension Clock {
  /// The moment that a text such as `2026-01-05T09:00`, `...T09:00:00Z` or `...+01:00` names.
  ///
  /// Without a zone it is local time. Nil when it is not of this form.
  static func instant(_ text: String) -> Instant? {
    var rest = Substring(text)
    guard let year = number(&rest, digits: 4), skip(&rest, "-"),
      let month = number(&rest, digits: 2), (1...12).contains(month), skip(&rest, "-"),
      let day = number(&rest, digits: 2), (1...31).contains(day),
      skip(&rest, "T") || skip(&rest, " "),
      let hour = number(&rest, digits: 2), (0...23).contains(hour), skip(&rest, ":"),
      let minute = number(&rest, digits: 2), (0...59).contains(minute)
    else { return nil }
    var second = 0
    if skip(&rest, ":") {
      guard let number = number(&rest, digits: 2), (0...59).contains(number) else { return nil }
      second = number
    }
    var local = tm()
    local.tm_year = Int32(year - 1900)
    local.tm_mon = Int32(month - 1)
    local.tm_mday = Int32(day)
    local.tm_hour = Int32(hour)
    local.tm_min = Int32(minute)
    local.tm_sec = Int32(second)
    local.tm_isdst = -1
    guard !rest.isEmpty else { return Instant(milliseconds: Int64(mktime(&local)) * 1_000) }
    guard let offset = offset(rest) else { return nil }
    return Instant(milliseconds: (Int64(timegm(&local)) - offset) * 1_000)
  }

  /// `Z` or `+01:00`, in seconds.
  private static func offset(_ text: Substring) -> Int64? {
    if text == "Z" { return 0 }
    var rest = text
    let sign: Int64 = text.hasPrefix("-") ? -1 : 1
    guard skip(&rest, "+") || skip(&rest, "-"), let hours = number(&rest, digits: 2),
      skip(&rest, ":"), let minutes = number(&rest, digits: 2), rest.isEmpty
    else { return nil }
    return sign * Int64(hours * 3_600 + minutes * 60)
  }

  private static func skip(_ rest: inout Substring, _ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  private static func number(_ rest: inout Substring, digits: Int) -> Int? {
    let text = rest.prefix(digits)
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    rest.removeFirst(digits)
    return Int(text)
  }
}
