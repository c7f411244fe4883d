import Flashcards
import Scheduling
import Study
import TestSupport
import Testing

@Suite("The plan of a sitting")
struct SittingPlanTests {
  private func plan(
    _ items: [StudyItem], _ states: [UInt64: ItemState] = [:], new: Int = 20, reviews: Int? = nil
  ) -> SittingPlan {
    SittingPlan(
      roster: items,
      states: Dictionary(
        uniqueKeysWithValues: states.map { (ItemID(rawValue: $0.key), $0.value) }),
      on: Fixtures.today,
      limits: DayLimits(newPerDay: new, reviewsPerDay: reviews, newDone: 0, reviewsDone: 0))
  }

  @Test("Due items come first, the most overdue foremost, then new ones in the deck's order")
  func order() {
    let plan = plan(
      Fixtures.items(1...5),
      [
        2: Fixtures.state(dueIn: 0), 4: Fixtures.state(dueIn: -3), 5: Fixtures.state(dueIn: 1),
      ])
    #expect(plan.items.map(\.id) == [4, 2, 1, 3])
  }

  @Test("Items due on the same day keep the deck's order")
  func stableOrder() {
    let states = Dictionary(
      uniqueKeysWithValues: (1...9).map { (UInt64($0), Fixtures.state(dueIn: -1)) })
    #expect(plan(Fixtures.items(1...9), states).items.map(\.id) == Array(1...9))
  }

  @Test("No more new items are begun than the day has room for", arguments: [0, 1, 3, 9])
  func newLimit(limit: Int) {
    #expect(plan(Fixtures.items(1...5), new: limit).items.count == min(limit, 5))
  }

  @Test("No more due items are asked than the day has room for, and the rest is counted")
  func reviewLimit() {
    let states = Dictionary(
      uniqueKeysWithValues: (1...5).map { (UInt64($0), Fixtures.state(dueIn: -Int($0))) })
    let plan = plan(Fixtures.items(1...6), states, new: 1, reviews: 2)
    #expect(plan.items.map(\.id) == [5, 4, 6])
    #expect(plan.heldBackByLimit == 3)
  }

  @Test("Suspended items are left out")
  func suspended() {
    var due = Fixtures.state(dueIn: 0)
    due.isSuspended = true
    let plan = plan(Fixtures.items(1...2), [1: due, 2: ItemState(isSuspended: true)])
    #expect(plan.isEmpty)
  }

  @Test("An item to be repeated today comes as a repeat, one of yesterday does not")
  func repeats() {
    var today = Fixtures.state(dueIn: 1, lastReview: 0)
    today.repeatsOn = Fixtures.today
    var yesterday = Fixtures.state(dueIn: 1, lastReview: -1)
    yesterday.repeatsOn = Fixtures.today.advanced(by: -1)
    let plan = plan(Fixtures.items(1...2), [1: today, 2: yesterday])
    #expect(plan.items.isEmpty)
    #expect(plan.repeats.map(\.id) == [1])
  }

  @Test("A card that two decks share is asked once")
  func sharedCard() {
    #expect(plan(Fixtures.items(1...2) + Fixtures.items(2...3)).items.map(\.id) == [1, 2, 3])
  }

  @Test("Of cards with the same evidence only one is asked")
  func siblingsByEvidence() {
    let items = [
      Fixtures.item(1, evidence: "In 1933 he founded a party."),
      Fixtures.item(2, evidence: "In 1933 he founded a party."),
      Fixtures.item(3, evidence: "Another sentence."),
    ]
    let plan = plan(items)
    #expect(plan.items.map(\.id) == [1, 3])
    #expect(plan.heldBackBySiblings == 1)
  }

  @Test("Of the deletions of one cloze only one is asked")
  func siblingsByCard() throws {
    let card = Card(
      id: CardID(rawValue: 9), content: .cloze(Cloze(source: "Born on [a day] in [a town].")))
    try #require(card.items.count == 2)
    #expect(plan(card.items).items.map(\.id) == [card.items[0].id])
  }

  @Test("A sibling of a card answered today waits for tomorrow")
  func siblingsOfToday() {
    let items = [Fixtures.item(1, evidence: "One."), Fixtures.item(2, evidence: "One.")]
    let plan = plan(items, [1: Fixtures.state(dueIn: 6, lastReview: 0)])
    #expect(plan.isEmpty)
    #expect(plan.heldBackBySiblings == 1)
  }

  @Test(
    "Whatever the decks, no two siblings are in one sitting", arguments: 0..<50 as Range<UInt64>)
  func siblingsNever(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let items = (1...30).map { number in
      Fixtures.item(
        UInt64(number), evidence: "Sentence \(Int.random(in: 1...12, using: &generator)).")
    }
    var states: [UInt64: ItemState] = [:]
    for item in items where Bool.random(using: &generator) {
      states[item.id] = Fixtures.state(dueIn: Int.random(in: -3...3, using: &generator))
    }
    let evidence = plan(items, states).items.map(\.card.evidence)
    #expect(Set(evidence).count == evidence.count, "seed \(seed)")
  }
}
