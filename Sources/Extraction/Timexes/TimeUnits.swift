/// A unit that time is counted in, with the words for it.
package enum TimeUnit: Int, CaseIterable, Sendable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century
  case millennium

  var singular: String {
    switch self {
    case .second: ""
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .fortnight: "fortnight"
    case .month: "month"
    case .quarter: ""
    case .year: "year season"
    case .decade: "decade"
    case .century: "century"
    case .millennium: "millennium"
    }
  }

  var plural: String {
    switch self {
    case .second: "seconds"
    case .minute: "minutes"
    case .hour: "hours"
    case .day: "days"
    case .week: "weeks"
    case .fortnight: "fortnights"
    case .month: "months"
    case .quarter: ""
    case .year: "years"
    case .decade: "decades"
    case .century: "centuries"
    case .millennium: "millennia millenniums"
    }
  }

  /// The words for "every one of these".
  var adverbs: String {
    switch self {
    case .hour: "hourly"
    case .day: "daily everyday nightly"
    case .week: "weekly"
    case .month: "monthly"
    case .quarter: "quarterly"
    case .year: "annually yearly annual"
    default: ""
    }
  }

  /// The unit's letters in an ISO 8601 duration, with the `T` of the clock's units.
  var letters: (isClock: Bool, text: String) {
    switch self {
    case .second: (true, "S")
    case .minute: (true, "M")
    case .hour: (true, "H")
    case .day: (false, "D")
    case .week: (false, "W")
    case .fortnight: (false, "W")
    case .month: (false, "M")
    case .quarter: (false, "Q")
    case .year: (false, "Y")
    case .decade: (false, "DE")
    case .century: (false, "CE")
    case .millennium: (false, "ML")
    }
  }
}

/// A part of the day, with the words for it and its letters in TIMEX3.
package enum DayPart: Int, CaseIterable, Sendable {
  case morning, midday, afternoon, evening, night, daytime

  var words: String {
    switch self {
    case .morning: "morning sunrise daybreak"
    case .midday: "noon midday"
    case .afternoon: "afternoon"
    case .evening: "evening sunset dusk"
    case .night: "night midnight nightfall"
    case .daytime: "daytime"
    }
  }

  package var letters: String {
    switch self {
    case .morning: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    case .daytime: "DT"
    }
  }
}

/// Which part of a period is meant.
package enum PeriodPart: Int, Sendable {
  case start = 1
  case middle, end
}

/// A named day whose name is one word.
package enum Holiday: Int, CaseIterable, Sendable {
  case christmas, halloween, easter, ramadan, pentecost, whitsun, thanksgiving, michaelmas
  case candlemas, martinmas

  var words: String {
    switch self {
    case .christmas: "christmas"
    case .halloween: "halloween"
    case .easter: "easter"
    case .ramadan: "ramadan"
    case .pentecost: "pentecost"
    case .whitsun: "whitsun whitsuntide"
    case .thanksgiving: "thanksgiving"
    case .michaelmas: "michaelmas"
    case .candlemas: "candlemas"
    case .martinmas: "martinmas"
    }
  }

  /// The month and day; nil when the day moves.
  var day: (month: Int, day: Int)? {
    switch self {
    case .christmas: (12, 25)
    case .halloween: (10, 31)
    case .michaelmas: (9, 29)
    case .candlemas: (2, 2)
    case .martinmas: (11, 11)
    case .easter, .ramadan, .pentecost, .whitsun, .thanksgiving: nil
    }
  }
}
