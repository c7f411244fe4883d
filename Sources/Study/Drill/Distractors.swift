import Chronology
import Flashcards

/// Finds wrong answers that are worth a thought: near dates for dates, the deck's other names for
/// names; never one that would be right.
struct Distractors: Sendable {
  static let wanted = 3
  /// Draws before giving up on an item whose surroundings have too few candidates.
  private static let attempts = 60
  /// Dates of the deck count as near within this many days.
  private static let nearness = 40 * 365

  private let items: [StudyItem]
  /// The date that each item's answer is, if it is one.
  private let dates: [TemporalValue?]
  /// Indices of the items with a date, by the date's first day.
  private let dated: [(day: Int, index: Int)]
  private let undated: [Int]
  private let latestYear: Int

  /// - Parameters:
  ///   - items: all items of the deck.
  ///   - latestYear: no date is offered that lies after it, unless the right one does.
  init(items: [StudyItem], latestYear: Int) {
    self.items = items
    self.latestYear = latestYear
    dates = items.map(\.answerDate)
    dated = items.indices.compactMap { [dates] index in
      dates[index]?.anchor.map { ($0.dayNumbers.lowerBound, index) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    undated = items.indices.filter { [dates] in dates[$0] == nil }
  }

  /// The right answer as it stands among the options: an unusual way to write a date would tell.
  func rightOption(for item: StudyItem) -> String {
    guard let date = item.answerDate, DateStyle(of: item.answer, for: date) == nil,
      AnswerCheck.accepts(date.english, for: item)
    else { return item.answer }
    return date.english
  }

  /// Up to three wrong answers; fewer where no more are to be found.
  func options(for item: StudyItem, using generator: inout SplitMix64) -> [String] {
    let style = item.answerDate.flatMap { DateStyle(of: item.answer, for: $0) } ?? .english
    var found: [String] = []
    func add(_ option: String) {
      guard found.count < Self.wanted, isWrong(option, for: item),
        !found.contains(where: { $0.lowercased() == option.lowercased() })
      else { return }
      found.append(option)
    }
    for choice in generator.shuffled(item.card.metadata.choices) { add(choice) }
    if let date = item.answerDate {
      for option in neighbours(of: item, date, style, using: &generator) { add(option) }
      for _ in 0..<Self.attempts where found.count < Self.wanted {
        guard let near = NearDates.neighbour(of: date, using: &generator), isPast(near, like: date)
        else { continue }
        add(style.text(near))
      }
    } else if !undated.isEmpty {
      for _ in 0..<Self.attempts where found.count < Self.wanted {
        let other = items[undated[generator.number(below: undated.count)]]
        if AnswerShape(other.answer) == AnswerShape(item.answer) { add(other.answer) }
      }
    }
    return found
  }

  /// One or two dates of other cards: what is confused in earnest is what has been learned.
  private func neighbours(
    of item: StudyItem, _ date: TemporalValue, _ style: DateStyle,
    using generator: inout SplitMix64
  ) -> [String] {
    guard let day = date.anchor?.dayNumbers.lowerBound else { return [] }
    let near = dated.range(within: Self.nearness, of: day).filter { position in
      let index = dated[position].index
      return items[index].id != item.id && dates[index]?.hasForm(of: date) == true
    }
    return generator.shuffled(near).prefix(2).compactMap { position in
      dates[dated[position].index].map(style.text)
    }
  }

  private func isPast(_ date: TemporalValue, like right: TemporalValue) -> Bool {
    guard let year = date.anchor?.year, let rightYear = right.anchor?.year else { return true }
    return year <= max(latestYear, rightYear)
  }

  /// Whether the option is right neither for this item nor for another of the same words.
  private func isWrong(_ option: String, for item: StudyItem) -> Bool {
    guard !option.isEmpty, !AnswerCheck.accepts(option, for: item) else { return false }
    return !items.contains { other in
      other.prompt == item.prompt && other.id != item.id
        && AnswerCheck.accepts(option, for: other)
    }
  }
}

extension [(day: Int, index: Int)] {
  /// The positions of the entries at most so many days away from a day, in a sorted list.
  fileprivate func range(within days: Int, of day: Int) -> Range<Int> {
    firstPosition { $0 >= day - days }..<firstPosition { $0 > day + days }
  }

  private func firstPosition(where isBeyond: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle].day) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension TemporalValue {
  /// Whether both are single dates of one precision, or intervals of such.
  func hasForm(of other: TemporalValue) -> Bool {
    switch (self, other) {
    case (.date(let own), .date(let other)):
      own.precision == other.precision
    case (.interval(let ownStart, let ownEnd), .interval(let start, let end)):
      ownStart.date?.precision == start.date?.precision
        && ownEnd.date?.precision == end.date?.precision
    default: false
    }
  }
}
