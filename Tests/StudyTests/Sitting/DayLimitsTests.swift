import Study
import Testing

@Suite("The limits of a day")
struct DayLimitsTests {
  @Test(
    "What was done today counts against the limit, which never falls below nothing",
    arguments: [(20, 0, 20), (20, 5, 15), (20, 20, 0), (20, 30, 0), (0, 0, 0)])
  func new(limit: Int, done: Int, left: Int) {
    let limits = DayLimits(newPerDay: limit, reviewsPerDay: nil, newDone: done, reviewsDone: 99)
    #expect(limits.new == left)
    #expect(limits.reviews == nil)
  }

  @Test("Reviews are counted apart from new items")
  func reviews() {
    let limits = DayLimits(newPerDay: 3, reviewsPerDay: 10, newDone: 1, reviewsDone: 4)
    #expect(limits == DayLimits(newPerDay: 2, reviewsPerDay: 6, newDone: 0, reviewsDone: 0))
  }
}
