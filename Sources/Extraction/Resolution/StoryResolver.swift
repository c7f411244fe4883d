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
  private let costs: StoryCosts
  /// The years that the text names, in the order of the expressions; nil where one names none.
  private let years: [Int?]
  /// The latest of them, where there are two or more.
  private let latestYear: Int?
  private var nodes: [Node] = []
  private var beam: [Hypothesis] = []
  /// The expression to be read in any year but one, to see what that costs.
  private var exclusion: (index: Int, year: Int)?
  /// The most ways of reading that are followed side by side.
  private static let width = 24
  /// How many expressions after one are read to find its margin.
  private static let outlook = 8
  /// How many expressions are read before the best reading of them is settled, to bound the memory.
  private static let stretch = 256

  private struct Node {
    let parent: Int
    let fields: CalendarFields?
  }

  /// One way to have read the text so far.
  private struct Hypothesis {
    var node = -1
    var cost: Float = 0
    /// The date the story has reached.
    var anchor: CalendarFields?
    /// The date last mentioned, which "that day" means.
    var last: CalendarFields?
  }

  /// Resolves the expressions of a document.
  ///
  /// - Parameters:
  ///   - timexes: in the order of the text.
  ///   - written: the day on which the text was written.
  ///   - costs: what steps cost.
  ///   - withMargins: whether the margins are wanted; they take most of the time.
  /// - Returns: what became of each.
  package static func resolve(
    _ timexes: [Timex], written: CalendarDate? = nil, costs: StoryCosts = StoryCosts(),
    withMargins: Bool = true
  ) -> [Resolution] {
    var resolver = StoryResolver(NumericOrder.decided(timexes), written, costs)
    return resolver.run(withMargins: withMargins)
  }

  private init(_ timexes: [Timex], _ written: CalendarDate?, _ costs: StoryCosts) {
    self.timexes = timexes
    self.written = written
    self.costs = costs
    years = timexes.map {
      $0.explicitFields.flatMap { $0.span == .year ? $0.astronomicalYear : nil }
    }
    let named = years.compactMap { $0 }
    latestYear = named.count > 1 ? named.max() : nil
  }

  private mutating func run(withMargins: Bool) -> [Resolution] {
    var resolutions: [Resolution] = []
    resolutions.reserveCapacity(timexes.count)
    beam = [Hypothesis()]
    var start = 0
    while start < timexes.count {
      let end = min(timexes.count, start + Self.stretch)
      let entry = beam
      for index in start..<end { advance(over: index) }
      if end < timexes.count { lookAhead(from: end) }
      let settled = fields(of: beam[0], count: end - start)
      beam = [Hypothesis(anchor: beam[0].anchor, last: beam[0].last)]
      let exit = beam
      resolutions += settled.map { Resolution(fields: $0, margin: .infinity) }
      if withMargins { addMargins(to: &resolutions, from: start, upTo: end, entry) }
      nodes.removeAll(keepingCapacity: true)
      beam = exit
      start = end
    }
    return resolutions
  }

  /// Puts the hypothesis first that fits best to what comes after `start`.
  private mutating func lookAhead(from start: Int) {
    let known = nodes.count
    var best = 0
    var bestCost = Float.infinity
    let all = beam
    for (rank, hypothesis) in all.enumerated() {
      beam = [hypothesis]
      for index in start..<min(timexes.count, start + Self.outlook) { advance(over: index) }
      if beam[0].cost < bestCost { (best, bestCost) = (rank, beam[0].cost) }
    }
    nodes.removeLast(nodes.count - known)
    beam = all
    beam.swapAt(0, best)
  }

  /// The dates along a hypothesis' way.
  private func fields(of hypothesis: Hypothesis, count: Int) -> [CalendarFields?] {
    var fields: [CalendarFields?] = Array(repeating: nil, count: count)
    var node = hypothesis.node
    var place = count - 1
    while node >= 0, place >= 0 {
      fields[place] = nodes[node].fields
      node = nodes[node].parent
      place -= 1
    }
    return fields
  }

  /// Reads a stretch again and asks at each expression without a year what another year would cost.
  private mutating func addMargins(
    to resolutions: inout [Resolution], from start: Int, upTo end: Int, _ entry: [Hypothesis]
  ) {
    beam = entry
    for index in start..<end {
      let here = beam
      if isOpen(timexes[index]), let year = resolutions[index].fields?.astronomicalYear {
        let limit = min(timexes.count, index + Self.outlook)
        func cost(excluding: Bool) -> Float {
          let known = nodes.count
          beam = here
          exclusion = excluding ? (index, year) : nil
          for place in index..<limit { advance(over: place) }
          exclusion = nil
          nodes.removeLast(nodes.count - known)
          return beam.first?.cost ?? 1000
        }
        resolutions[index].margin = cost(excluding: true) - cost(excluding: false)
      }
      beam = here
      advance(over: index)
    }
  }

  /// Whether an expression's year has to be found.
  private func isOpen(_ timex: Timex) -> Bool {
    guard case .calendar(let fields) = timex.meaning else { return false }
    return fields.year == nil && fields.isOfYear
  }

  private mutating func advance(over index: Int) {
    var next: [Hypothesis] = []
    for hypothesis in beam { extend(hypothesis, over: index, into: &next) }
    next.sort { $0.cost < $1.cost }
    var kept: [Hypothesis] = []
    for hypothesis in next where kept.count < Self.width {
      if kept.contains(where: { $0.anchor == hypothesis.anchor && $0.last == hypothesis.last }) {
        continue
      }
      kept.append(hypothesis)
    }
    beam = kept
  }

  private mutating func extend(
    _ hypothesis: Hypothesis, over index: Int, into next: inout [Hypothesis]
  ) {
    let timex = timexes[index]
    switch timex.meaning {
    case .calendar(let fields) where fields.year != nil:
      if fields.span != .year {
        let fields = fields.isCenturyOpen ? inCentury(fields, hypothesis, index) : fields
        return add(hypothesis, fields, cost: 0, last: fields, to: &next)
      }
      let step = costs.explicitStep(from: hypothesis.anchor, to: fields, timex)
      add(hypothesis, fields, cost: step.move, anchor: fields, last: fields, to: &next)
      let last = costs.isAside(timex) ? hypothesis.last ?? fields : fields
      add(hypothesis, fields, cost: step.pass, last: last, to: &next)
    case .calendar(let fields) where fields.isOfYear:
      addYears(hypothesis, fields, index, to: &next)
    case .calendar(let fields):
      let whole = DateShift.completed(fields, from: hypothesis.last ?? hypothesis.anchor)
      add(hypothesis, whole, cost: 0, last: hypothesis.last, to: &next)
    case .shifted(let shift, let fields):
      addShifted(hypothesis, by: shift, fields, timex, to: &next)
    default:
      add(hypothesis, nil, cost: 0, last: hypothesis.last, to: &next)
    }
  }

  /// Counts a step from the date last mentioned, and from the date the story has reached.
  private mutating func addShifted(
    _ hypothesis: Hypothesis, by shift: Timex.Shift, _ fields: CalendarFields, _ timex: Timex,
    to next: inout [Hypothesis]
  ) {
    var found: [CalendarFields] = []
    for (base, cost) in [(hypothesis.last, 0), (hypothesis.anchor, costs.stepFromAnchor)] {
      guard let whole = DateShift.shifted(base, by: shift, to: fields), !found.contains(whole)
      else { continue }
      found.append(whole)
      guard whole.span == .year else {
        add(hypothesis, whole, cost: cost, last: whole, to: &next)
        continue
      }
      let step = costs.openStep(from: hypothesis.anchor, last: nil, to: whole, timex)
      add(
        hypothesis, whole, cost: cost + costs.shiftedStep * step,
        anchor: timex.setting.isAttributive || (shift.count ?? 0) < 0 ? nil : whole, last: whole,
        to: &next)
    }
    if found.isEmpty { add(hypothesis, nil, cost: 0, last: hypothesis.last, to: &next) }
  }

  /// Reads an expression in each of the years it may stand in.
  private mutating func addYears(
    _ hypothesis: Hypothesis, _ fields: CalendarFields, _ index: Int, to next: inout [Hypothesis]
  ) {
    let found = candidates(hypothesis, index)
    if found.isEmpty { return add(hypothesis, nil, cost: 0, last: hypothesis.last, to: &next) }
    for year in found {
      if let exclusion, exclusion.index == index, exclusion.year == year { continue }
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

  /// A decade whose words name no century: one of the 20th, unless all of the text lies before it.
  ///
  /// Then it is the one nearest to the story. A single year does not make a text one of its time.
  private func inCentury(
    _ fields: CalendarFields, _ hypothesis: Hypothesis, _ index: Int
  ) -> CalendarFields {
    guard let told = fields.year, let latest = latestYear, latest < told, latest > 100,
      let near = hypothesis.anchor?.astronomicalYear ?? hypothesis.last?.astronomicalYear
        ?? years[index...].lazy.compactMap({ $0 }).first
    else { return fields }
    let decades = (near / 100 - 1...near / 100 + 1).map { $0 * 100 + told % 100 }
    var fields = fields
    fields.year = decades.min { abs($0 + 5 - near) < abs($1 + 5 - near) } ?? told
    return fields
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
    next.append(extended)
  }
}
