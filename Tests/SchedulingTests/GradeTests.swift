import Testing

@testable import Scheduling

@Suite("Grades")
struct GradeTests {
  @Test("three and above are recalled")
  func recalled() {
    #expect(Grade.allCases.filter(\.isRecalled) == [.difficult, .hesitant, .perfect])
  }

  @Test("below four an item comes again on the same day")
  func repeats() {
    #expect(Grade.allCases.filter(\.asksForRepeat).map(\.rawValue) == [0, 1, 2, 3])
  }

  @Test("grades are ordered as their numbers")
  func order() {
    #expect(Grade.allCases.sorted().map(\.rawValue) == [0, 1, 2, 3, 4, 5])
  }
}
