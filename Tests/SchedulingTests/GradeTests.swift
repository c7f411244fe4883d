import Testing

@testable import Scheduling

@Test("four and five need no repeat")
func repeats() { #expect(Grade.allCases.filter(\.asksForRepeat).count == 4) }
