package import Chronology

/// Gives the dates of a document's time expressions what stands elsewhere: years above all.
///
/// A search over the whole text, not a rule about the nearest date. The story is taken to have
/// reached some date at each point (the anchor); an expression that says its year moves the anchor
/// or is an aside; one that does not may stand in any of a few years. Steps forward cost little,
/// steps back more, leaps most; the cheapest way through the document wins, and what the next best
/// reading of an expression costs more is its margin.
package struct StoryResolver {
  /// What became of an expression.
  package struct Resolution: Sendable {
    /// The date, completed as far as it could be.
    package var fields: CalendarFields?
    /// How much more the next best year costs; infinite where the text says the year.
    package var margin: Float
  }

  private let timexes: [Timex]
  private let written: CalendarDate?
  private let costs = StoryCosts()
  /// The years that the text names, in the order of the expressions; nil where one names none.
  private let years: [Int?]
  private var nodes: [Node] = []
  private var beam: [Hypothesis] = []
  private var margins: [Float]
  private static let width = 12

  private struct Node {
    let parent: Int
    let fields: CalendarFields?
  }

  /// One way to have read the text so far.
  private struct Hypothesis {
    var node: Int
    var cost: Float
    /// The date the story has reached.
    var anchor: CalendarFields?
    /// The date last mentioned, which "that day" means.
    var last: CalendarFields?
    /// How the last few expressions were read, the newest lowest, for the margins.
    var recent: [Int]
  }

  /// Resolves the expressions of a document.
  ///
  /// - Parameters:
  ///   - timexes: in the order of the text.
  ///   - written: the day on which the text was written.
  /// - Returns: what became of each.
  package static func resolve(_ timexes: [Timex], written: CalendarDate? = nil) -> [Resolution] {
    var resolver = StoryResolver(timexes, written)
    return resolver.run()
  }

  private init(_ timexes: [Timex], _ written: CalendarDate?) {
    self.timexes = timexes
    self.written = written
    years = timexes.map { $0.explicitFields.flatMap { $0.span == .year ? $0.astronomicalYear : nil } }
    margins = Array(repeating: .infinity, count: timexes.count)
  }

  private mutating func run() -> [Resolution] {
    beam = [Hypothesis(node: -1, cost: 0, recent: [])]
    for index in timexes.indices { advance(over: index) }
    var fields: [CalendarFields?] = Array(repeating: nil, count: timexes.count)
    var node = beam.first?.node ?? -1
    var place = timexes.count - 1
    while node >= 0, place >= 0 {
      fields[place] = nodes[node].fields
      node = nodes[node].parent
      place -= 1
    }
    return timexes.indices.map { Resolution(fields: fields[$0], margin: margins[$0]) }
  }

  private mutating func advance(over index: Int) {
    var next: [Hypothesis] = []
    for hypothesis in beam { extend(hypothesis, over: index, into: &next) }
    next.sort { $0.cost < $1.cost }
    var kept: [Hypothesis] = []
    for hypothesis in next where kept.count < Self.width {
      let isKnown = kept.contains {
        $0.anchor == hypothesis.anchor && $0.last == hypothesis.last
          && $0.recent.suffix(3) == hypothesis.recent.suffix(3)
      }
      if !isKnown { kept.append(hypothesis) }
    }
    beam = kept
    updateMargins(index)
  }

  /// The margin of an expression is taken a little later, when the text has gone on.
  private mutating func updateMargins(_ index: Int) {
    guard let best = beam.first else { return }
    for back in 0..<min(3, best.recent.count) {
      let place = index - back
      let chosen = best.recent[best.recent.count - 1 - back]
      guard years[place] == nil, chosen != Int.min else { continue }
      let rival = beam.first {
        $0.recent.count > back && $0.recent[$0.recent.count - 1 - back] != chosen
      }
      margins[place] = rival.map { $0.cost - best.cost } ?? 3
    }
  }

  private mutating func extend(
    _ hypothesis: Hypothesis, over index: Int, into next: inout [Hypothesis]
  ) {
    let timex = timexes[index]
    switch timex.meaning {
    case .calendar(let fields) where fields.year != nil:
      if fields.span != .year {
        return add(hypothesis, fields, cost: 0, last: fields, to: &next)
      }
      let step = costs.explicitStep(from: hypothesis.anchor, to: fields, timex)
      add(hypothesis, fields, cost: step.move, anchor: fields, last: fields, to: &next)
      add(hypothesis, fields, cost: step.pass, last: fields, to: &next)
    case .calendar(let fields) where fields.month != nil || fields.season != nil:
      addYears(hypothesis, fields, index, to: &next)
    case .calendar(let fields):
      let whole = DateShift.completed(fields, from: hypothesis.last ?? hypothesis.anchor)
      add(hypothesis, whole, cost: 0, last: hypothesis.last, to: &next)
    case .shifted(let shift, let fields):
      let base = hypothesis.last ?? hypothesis.anchor
      guard let whole = DateShift.shifted(base, by: shift, to: fields) else {
        return add(hypothesis, nil, cost: 0, last: hypothesis.last, to: &next)
      }
      let isAnchor = whole.span == .year && timex.setting.isAttributive == false
      add(
        hypothesis, whole, cost: 0, anchor: isAnchor ? whole : hypothesis.anchor, last: whole,
        to: &next)
    default:
      add(hypothesis, nil, cost: 0, last: hypothesis.last, to: &next)
    }
  }

  /// Reads an expression in each of the years it may stand in.
  private mutating func addYears(
    _ hypothesis: Hypothesis, _ fields: CalendarFields, _ index: Int, to next: inout [Hypothesis]
  ) {
    for year in candidates(hypothesis, index) {
      var whole = fields
      whole.setYear(astronomical: year)
      var cost = costs.openStep(
        from: hypothesis.anchor, last: hypothesis.last, to: whole, timexes[index])
      if !isNamed(year, near: index) { cost += costs.unnamedYear }
      if let weekday = fields.weekday, let day = whole.calendarDate, day.weekday != weekday {
        cost += costs.wrongWeekday
      }
      add(hypothesis, whole, cost: cost, anchor: whole, last: whole, to: &next)
    }
  }

  /// The years that an expression may stand in: those around the anchor and those named nearby.
  private func candidates(_ hypothesis: Hypothesis, _ index: Int) -> [Int] {
    var found: [Int] = []
    func add(_ year: Int) { if !found.contains(year) { found.append(year) } }
    if let year = hypothesis.anchor?.astronomicalYear {
      for step in -1...1 { add(year + step) }
    }
    if let year = hypothesis.last?.astronomicalYear { add(year) }
    var reach = 0
    var place = index + 1
    while place < timexes.count, reach < 2, place < index + 8 {
      if let year = years[place] {
        add(year)
        add(year - 1)
        reach += 1
      }
      place += 1
    }
    if found.isEmpty, let written { add(written.year) }
    return found
  }

  private func isNamed(_ year: Int, near index: Int) -> Bool {
    for place in max(0, index - 20)..<min(timexes.count, index + 12) where years[place] == year {
      return true
    }
    return false
  }

  private mutating func add(
    _ hypothesis: Hypothesis, _ fields: CalendarFields?, cost: Float,
    anchor: CalendarFields? = nil, last: CalendarFields?, to next: inout [Hypothesis]
  ) {
    nodes.append(Node(parent: hypothesis.node, fields: fields))
    var extended = hypothesis
    extended.node = nodes.count - 1
    extended.cost += cost
    if let anchor { extended.anchor = anchor }
    extended.last = last
    extended.recent.append(fields?.astronomicalYear ?? Int.min)
    if extended.recent.count > 4 { extended.recent.removeFirst() }
    next.append(extended)
  }
}
