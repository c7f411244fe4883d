package import Chronology

/// Arithmetic on partly told dates: `two years later`, `the next day`, `August of that year`.
enum DateShift {
  /// The date that lies a step away from another, narrowed by fields of its own.
  ///
  /// - Parameters:
  ///   - base: what the step starts from.
  ///   - shift: the step.
  ///   - fields: what the expression says besides.
  /// - Returns: nil where the base is not told finely enough.
  static func shifted(
    _ base: CalendarFields?, by shift: Timex.Shift, to fields: CalendarFields
  ) -> CalendarFields? {
    guard let base, let year = base.astronomicalYear, let count = shift.count else { return nil }
    var whole = fields
    switch shift.unit {
    case .year where shift.isNearest && (fields.season != nil || fields.month != nil):
      whole.setYear(astronomical: year)
      let here = base.monthSpan.gap(to: whole.monthSpan)
      let isSameSeason = fields.season != nil && base.season == fields.season
      if count > 0, here < 0 || isSameSeason || (base.month != nil && here == 0) {
        whole.setYear(astronomical: year + 1)
      }
      if count < 0, here >= 0 { whole.setYear(astronomical: year - 1) }
    case .year:
      whole.setYear(astronomical: year + count)
    case .decade, .century:
      guard base.span == .year || base.span == .decade else { return nil }
      let step = shift.unit == .decade ? 10 : 100
      let told = base.year ?? 0
      let first = told / step * step + (base.isBC ? -count : count) * step
      whole.year = first
      whole.isBC = base.isBC
      whole.hasEra = base.hasEra
      whole.span = shift.unit == .decade ? .decade : .century
    case .month, .quarter:
      let months = shift.unit == .month ? count : count * 3
      guard let month = base.month else {
        whole.setYear(astronomical: year)
        return months == 0 ? whole : nil
      }
      let number = year * 12 + month - 1 + months
      whole.setYear(astronomical: floorDivision(number, 12))
      whole.month = number - floorDivision(number, 12) * 12 + 1
    case .day, .week, .fortnight:
      return moved(
        base, days: count * (shift.unit == .day ? 1 : shift.unit == .week ? 7 : 14), whole)
    case .second: return base
    case .hour, .minute: return moved(base, days: 0, whole)
    case .millennium: return nil
    }
    return whole
  }

  private static func moved(
    _ base: CalendarFields, days: Int, _ fields: CalendarFields
  ) -> CalendarFields? {
    var whole = fields
    guard let day = base.calendarDate else {
      guard days == 0 || base.month != nil else { return nil }
      whole.takeYear(of: base)
      whole.month = base.month
      whole.season = base.month == nil ? base.season : nil
      whole.isDayUnknown = true
      return whole
    }
    let date = CalendarDate(dayNumber: day.dayNumber + days)
    whole.setYear(astronomical: date.year)
    whole.month = date.month
    whole.day = date.day
    return whole
  }

  /// A clock time, part of the day or weekday on the date last mentioned.
  static func completed(_ fields: CalendarFields, from base: CalendarFields?) -> CalendarFields? {
    guard let base, base.year != nil, base.span == .year else { return nil }
    var whole = fields
    guard let day = base.calendarDate else {
      if fields.weekday != nil { return nil }
      whole.takeYear(of: base)
      whole.month = base.month
      whole.isDayUnknown = true
      return whole
    }
    var date = day
    if let weekday = fields.weekday {
      let back = (day.weekday - weekday + 7) % 7
      date = CalendarDate(dayNumber: day.dayNumber - back)
    }
    whole.setYear(astronomical: date.year)
    whole.month = date.month
    whole.day = date.day
    return whole
  }

  private static func floorDivision(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}

extension CalendarFields {
  /// The day, when all of it is told.
  var calendarDate: CalendarDate? {
    guard let year = astronomicalYear, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension CalendarDate {
  /// The day of the week, 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    let remainder = (dayNumber + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }
}
