import Chronology
import TestSupport
import Testing

@Suite("Calendar")
struct CalendarTests {
  @Test(
    "known days have known numbers",
    arguments: [
      ("1970-01-01", 0), ("2000-02-29", 11_016), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
      ("0000-03-01", -719_468), ("-0043-03-15", -735_160), ("1582-10-15", -141_427),
    ])
  func numbers(_ edtf: String, _ number: Int) throws {
    let date = try #require(PartialDate(edtf: edtf))
    #expect(date.dayNumbers == number...number)
  }

  @Test("a day and its number lead to each other, and days follow one another")
  func roundTrip() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let number = Int.random(in: -2_000_000...2_000_000, using: &random)
      let day = CalendarDate(dayNumber: number)
      #expect(day.dayNumber == number, "seed 11")
      #expect(day < CalendarDate(dayNumber: number + 1), "seed 11, day \(number)")
      #expect(CalendarDate(year: day.year, month: day.month, day: day.day) == day, "seed 11")
    }
  }

  @Test(
    "days that are not in the calendar do not exist",
    arguments: [
      (1900, 2, 29), (2023, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    ])
  func absent(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "EDTF is read and written alike",
    arguments: [
      "1908-06-26", "1927-03", "1933", "192X", "19XX", "1986-23", "-0043", "1940~", "1948/1949",
      "../1944-06", "1972/..", "0014", "-0043-03-15",
    ])
  func edtf(_ text: String) {
    #expect(TemporalValue(edtf: text)?.edtf == text)
  }

  @Test(
    "what is no EDTF date is refused",
    arguments: ["", "1908-13", "1908-02-30", "33", "1949/1948", "../..", "1908-6", "19X3", "a/b"])
  func notEDTF(_ text: String) {
    #expect(TemporalValue(edtf: text) == nil)
  }

  @Test(
    "dates read as English",
    arguments: [
      ("1908-06-26", "26 June 1908"), ("1927-03", "March 1927"), ("1933", "1933"),
      ("192X", "the 1920s"), ("18XX", "the 19th century"), ("20XX", "the 21st century"),
      ("1986-23", "autumn 1986"), ("-0043", "44 BC"), ("0014", "AD 14"), ("1940~", "about 1940"),
      ("1948/1949", "1948–1949"), ("1981-03/1983-06", "March 1981 to June 1983"),
      ("../1944-06", "until June 1944"), ("1984/..", "from 1984"),
    ])
  func english(_ edtf: String, _ english: String) {
    #expect(TemporalValue(edtf: edtf)?.english == english)
  }
}
