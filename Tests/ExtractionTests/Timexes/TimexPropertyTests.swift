import Chronology
import Extraction
import Language
import TestSupport
import Testing

@Suite("Laws of time expressions")
struct TimexPropertyTests {
  /// All tables' sentences without their marks.
  private static let sentences: [String] = [
    CalendarTable.lines, DaysTable.lines, MonthsTable.lines, YearsTable.lines, ErasTable.lines,
    DecadesTable.lines, SeasonsTable.lines, RangesTable.lines, ListsTable.lines,
    HolidaysTable.lines, DurationsTable.lines, SetsTable.lines, ReferencesTable.lines,
    ImpostorsTable.lines, RelativeTable.lines, ResolutionTable.lines, ClockTable.lines,
    CenturiesTable.lines, NumericTable.lines, StylesTable.lines, FeastsTable.lines,
    AnchoredTable.lines,
  ].flatMap { $0.split(separator: "\n").map { MarkedText(String($0)).text } }

  /// A text of sentences and of pieces of them in any order.
  private func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<40).map { _ in
      let sentence = Self.sentences.randomElement(using: &generator) ?? ""
      guard Bool.random(using: &generator) else { return sentence }
      let words = sentence.split(separator: " ")
      return words.shuffled(using: &generator).joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test("ranges index the text on whole characters, in order and apart", arguments: 0..<30)
  func ranges(_ seed: UInt64) {
    let bytes = Array(text(seed: seed).utf8)
    let timexes = TimexTagging.timexes(in: bytes)
    #expect(!timexes.isEmpty)
    var reached = 0
    for timex in timexes {
      #expect(timex.range.lowerBound >= reached && !timex.range.isEmpty)
      #expect(timex.range.upperBound <= bytes.count)
      #expect(String(validating: bytes[timex.range], as: UTF8.self) != nil)
      reached = timex.range.upperBound
    }
  }

  @Test("every value of a date can be read again", arguments: 0..<30)
  func values(_ seed: UInt64) {
    let timexes = TimexTagging.timexes(in: Array(text(seed: seed).utf8))
    for resolved in ResolvedTimex.joined(timexes, StoryResolver.resolve(timexes)) {
      guard let value = resolved.value else { continue }
      #expect(TemporalValue(edtf: value.edtf) == value)
    }
  }

  @Test("a text gives the same twice, and whole or by paragraphs side by side", arguments: 0..<10)
  func determinism(_ seed: UInt64) {
    let source = SourceText(
      name: "a.txt", text: text(seed: seed).split(separator: "\n").joined(separator: ".\n\n"))
    let passages = TextFormat.plain.read(source).passages
    let one = DocumentTimexes(passages: passages)
    let many = DocumentTimexes(passages: passages, threads: 4)
    #expect(one.timexes == many.timexes)
    #expect(one.resolutions.map(\.fields) == many.resolutions.map(\.fields))
    #expect(one.resolutions.map(\.margin) == many.resolutions.map(\.margin))
  }

  @Test("Easter is a Sunday between 22 March and 25 April in every year, Thanksgiving a Thursday")
  func feasts() throws {
    for year in 1753...2199 {
      let timexes = TimexTagging.timexes(
        in: Array("Easter Sunday \(year), Thanksgiving \(year)".utf8))
      let dates = ResolvedTimex.joined(timexes, StoryResolver.resolve(timexes)).map(\.value)
      let easter = try #require(day(dates.first ?? nil))
      #expect(easter.weekday == 7)
      let season = (easter.month, easter.day)
      #expect(season >= (3, 22) && season <= (4, 25) && easter.year == year)
      guard year >= 1863, !(1939...1941).contains(year) else { continue }
      #expect(try #require(day(dates.last ?? nil)).weekday == 4)
    }
  }

  private func day(_ value: TemporalValue?) -> CalendarDate? {
    guard case .date(let date)? = value, date.precision == .day else { return nil }
    return date.firstDay
  }

  @Test("bytes that are no text do no harm", arguments: 0..<20)
  func noise(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(text(seed: seed).utf8)
    for _ in 0..<200 {
      let place = Int.random(in: bytes.indices, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    }
    for cut in [bytes.count, bytes.count / 2, 1, 0] {
      let timexes = TimexTagging.timexes(in: Array(bytes.prefix(cut)))
      #expect(timexes.allSatisfy { $0.range.upperBound <= cut })
      _ = ResolvedTimex.joined(timexes, StoryResolver.resolve(timexes)).map(\.text)
    }
  }
}
