import Chronology

/// How an answer writes its date, so that the wrong options look like the right one.
enum DateStyle {
  /// `26 June 1908`, as the program itself writes dates.
  case english
  /// `June 26, 1908`.
  case monthFirst
  /// `1908-06-26`.
  case edtf

  /// The style in which the answer is exactly this date; nil when it is written in another way.
  init?(of answer: String, for date: TemporalValue) {
    for style in [DateStyle.english, .monthFirst, .edtf] where style.text(date) == answer {
      self = style
      return
    }
    return nil
  }

  func text(_ value: TemporalValue) -> String {
    switch self {
    case .english: value.english
    case .edtf: value.edtf
    case .monthFirst: Self.monthFirst(value)
    }
  }

  /// Only whole dates differ from the usual style.
  private static func monthFirst(_ value: TemporalValue) -> String {
    guard case .date(let date) = value, let month = date.month, let day = date.day, date.year > 0
    else { return value.english }
    let about = date.isApproximate ? "about " : ""
    return "\(about)\(PartialDate.monthNames[month - 1]) \(day), \(date.year)"
  }
}
