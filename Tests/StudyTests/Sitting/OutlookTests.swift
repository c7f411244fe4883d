import Scheduling
import Study
import Testing

@Suite("When there is something to study again")
struct OutlookTests {
  private func outlook(_ states: [UInt64: ItemState], new: Int = 20) -> Outlook? {
    Outlook(
      after: Fixtures.today, roster: (1...3).map { ItemID(rawValue: $0) },
      states: Dictionary(
        uniqueKeysWithValues: states.map { (ItemID(rawValue: $0.key), $0.value) }),
      newPerDay: new)
  }

  @Test("New cards come tomorrow, with the reviews due by then")
  func newTomorrow() {
    let outlook = outlook([1: Fixtures.state(dueIn: 1), 2: Fixtures.state(dueIn: 2)])
    #expect(outlook == Outlook(day: Fixtures.today.advanced(by: 1), reviews: 1, new: 1))
  }

  @Test("Without new cards it is the first day on which one is due")
  func firstDue() {
    let states: [UInt64: ItemState] = [
      1: Fixtures.state(dueIn: 9), 2: Fixtures.state(dueIn: 4), 3: Fixtures.state(dueIn: 4),
    ]
    let expected = Outlook(day: Fixtures.today.advanced(by: 4), reviews: 2, new: 0)
    #expect(outlook(states) == expected)
    #expect(outlook([1: Fixtures.state(dueIn: 9)], new: 0)?.day.rawValue == 20_009)
  }

  @Test("What is held back today comes tomorrow")
  func overdue() {
    let states = Dictionary(
      uniqueKeysWithValues: (1...3).map { (UInt64($0), Fixtures.state(dueIn: -5)) })
    #expect(outlook(states)?.day == Fixtures.today.advanced(by: 1))
    #expect(outlook(states)?.reviews == 3)
  }

  @Test("Suspended cards never come")
  func suspended() {
    let states = Dictionary(
      uniqueKeysWithValues: (1...3).map { (UInt64($0), ItemState(isSuspended: true)) })
    #expect(outlook(states) == nil)
  }
}
