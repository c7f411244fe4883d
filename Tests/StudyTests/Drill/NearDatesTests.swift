import Chronology
import Testing

@testable import Study

@Suite("Near dates")
struct NearDatesTests {
  private static let dates = [
    "1908-06-26", "1927-03", "1986-23", "1933", "192X", "19XX", "-0043", "1940~", "1948/1949",
    "1981-03/1983-06", "../1944-06", "1972/..", "2024-02-29",
  ]

  @Test("A near date has the form of the right one and is a date that exists", arguments: dates)
  func form(edtf: String) throws {
    let right = try #require(TemporalValue(edtf: edtf))
    var generator = SplitMix64(seed: 1)
    for _ in 0..<200 {
      guard let near = NearDates.neighbour(of: right, using: &generator) else { continue }
      #expect(near.hasForm(of: right), "\(near.edtf)")
      #expect(TemporalValue(edtf: near.edtf) == near, "\(near.edtf)")
    }
  }

  @Test("It is near: within a tenth of a century for days, a few units else", arguments: dates)
  func nearness(edtf: String) throws {
    let right = try #require(TemporalValue(edtf: edtf)?.anchor)
    let years =
      switch right.precision {
      case .century: 300
      case .decade: 40
      default: 12
      }
    var generator = SplitMix64(seed: 2)
    for _ in 0..<200 {
      let value = try #require(TemporalValue(edtf: edtf))
      guard let near = NearDates.neighbour(of: value, using: &generator)?.anchor else { continue }
      #expect(abs(near.year - right.year) <= years, "\(near.edtf)")
    }
  }
}
