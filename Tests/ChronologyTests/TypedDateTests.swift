import Chronology
import TestSupport
import Testing

@Suite("Typed dates")
struct TypedDateTests {
  @Test(
    "a date is read in any usual notation",
    arguments: [
      ("26 June 1908", "1908-06-26"), ("June 26, 1908", "1908-06-26"),
      ("june 26 1908", "1908-06-26"), ("26th of June 1908", "1908-06-26"),
      ("the 26th of June, 1908", "1908-06-26"), ("1908-06-26", "1908-06-26"),
      ("26.6.1908", "1908-06-26"), ("26. 6. 1908", "1908-06-26"), ("26/6/1908", "1908-06-26"),
      ("6/26/1908", "1908-06-26"), ("6/7/1908", "1908-07-06"), ("on 26 jun 1908", "1908-06-26"),
      ("Friday, 26 June 1908", "1908-06-26"), ("1908-06", "1908-06"), ("6/1908", "1908-06"),
      ("June 1908", "1908-06"), ("Jun. 1908", "1908-06"), ("sept 1908", "1908-09"),
      ("1933", "1933"), (" in 1933. ", "1933"), ("the year 1933", "1933"), ("1920s", "192X"),
      ("the 1920’s", "192X"), ("19th century", "18XX"), ("the nineteenth century", "18XX"),
      ("44 BC", "-0043"), ("44 B.C.", "-0043"), ("15 March 44 BC", "-0043-03-15"),
      ("AD 14", "0014"), ("476", "0476"), ("c. 1940", "1940~"), ("about 1940", "1940~"),
      ("~1940", "1940~"), ("1948-49", "1948/1949"), ("1948–1949", "1948/1949"),
      ("1948 to 1949", "1948/1949"), ("between 1914 and 1918", "1914/1918"),
      ("from March 1981 to June 1983", "1981-03/1983-06"),
      ("March to June 1983", "1983-03/1983-06"), ("until June 1944", "../1944-06"),
      ("since 1984", "1984/.."), ("autumn 1986", "1986-23"), ("fall 1986", "1986-23"),
      ("early October 1970", "1970-10"), ("the end of 1971", "1971"), ("mid-1940s", "194X"),
      ("1986-23", "1986-23"), ("192x", "192X"),
    ])
  func reads(_ text: String, _ edtf: String) {
    #expect(TemporalValue(typed: text)?.edtf == edtf)
  }

  @Test(
    "what is no date is none",
    arguments: [
      "", "Allende", "31 February 1900", "the 20s", "26", "June", "1949-1948", "12 13 14", "--",
      "99/99/1999", "in", "1908 june horse",
    ])
  func refuses(_ text: String) {
    #expect(TemporalValue(typed: text) == nil)
  }

  @Test("what English writes can be typed back, for any date")
  func roundTrip() {
    var random = SeededGenerator(seed: 41)
    for round in 0..<3_000 {
      let day = CalendarDate(dayNumber: Int.random(in: -1_000_000...30_000, using: &random))
      let date: PartialDate
      switch Int.random(in: 0..<5, using: &random) {
      case 0: date = .day(day)
      case 1: date = .month(day.month, of: day.year) ?? .day(day)
      case 2: date = .year(day.year)
      case 3: date = .season([.spring, .summer, .autumn, .winter][day.day % 4], of: day.year)
      default: date = .decade(holding: 1000 + abs(day.year) % 1000)
      }
      let value = TemporalValue.date(date)
      #expect(
        TemporalValue(typed: value.english) == value, "seed 41, round \(round): \(value.english)")
      #expect(TemporalValue(edtf: value.edtf) == value, "seed 41, round \(round): \(value.edtf)")
    }
  }

  @Test(
    "a typed date is compared part by part",
    arguments: [
      ("26 June 1908", "1908-06-26", DateMatch.right), ("1908-06-26", "1908", .right),
      ("1908", "1908-06-26", .coarser), ("the 1900s", "1908", .coarser),
      ("27 June 1908", "1908-06-26", .partial(right: [.year, .month], wrong: [.day])),
      ("26 July 1908", "1908-06-26", .partial(right: [.year, .day], wrong: [.month])),
      ("26 June 1909", "1908-06-26", .partial(right: [.month, .day], wrong: [.year])),
      ("July 1908", "1908-06-26", .partial(right: [.year], wrong: [.month])),
      ("1909", "1908", .wrong), ("26 May 1907", "1908-06-26", .wrong),
      ("about 1908", "1908", .right), ("1908", "1908~", .right),
      ("1948-1949", "1948/1949", .right),
      ("1948", "1948/1949", .partial(right: [.start], wrong: [.end])),
      ("1948-1950", "1948/1949", .partial(right: [.start], wrong: [.end])),
      ("June 1944", "../1944-06", .right), ("until June 1944", "1944-06", .right),
    ])
  func compares(_ typed: String, _ right: String, _ match: DateMatch) throws {
    let typed = try #require(TemporalValue(typed: typed))
    let right = try #require(TemporalValue(edtf: right))
    #expect(DateMatch(typed: typed, right: right) == match)
  }
}
