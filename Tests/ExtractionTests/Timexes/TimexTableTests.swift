import Extraction
import Testing

@Suite("Tables of time expressions")
struct TimexTableTests {
  /// What is found in a text, as marks.
  private func found(_ text: String) -> [MarkedText.Mark] {
    let bytes = Array(text.utf8)
    let timexes = TimexTagging.timexes(in: bytes)
    return ResolvedTimex.joined(timexes, StoryResolver.resolve(timexes)).map { resolved in
      MarkedText.Mark(
        text: String(decoding: bytes[resolved.range], as: UTF8.self), value: resolved.text)
    }
  }

  private static func lines(_ table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }

  @Test(
    "every expression of a sentence is found, with its value",
    arguments: [
      CalendarTable.lines, DaysTable.lines, MonthsTable.lines, YearsTable.lines, ErasTable.lines,
      DecadesTable.lines,
      SeasonsTable.lines, RangesTable.lines, ListsTable.lines, HolidaysTable.lines,
      DurationsTable.lines, SetsTable.lines, ReferencesTable.lines, ImpostorsTable.lines,
      CenturiesTable.lines, NumericTable.lines, StylesTable.lines,
      FeastsTable.lines, AnchoredTable.lines,
    ].flatMap(lines))
  func alone(_ line: String) {
    let marked = MarkedText(line)
    #expect(found(marked.text) == marked.marks)
  }

  @Test(
    "an expression that leans on the story has the story's date",
    arguments: [RelativeTable.lines, ResolutionTable.lines, ClockTable.lines].flatMap(lines))
  func leaning(_ line: String) {
    let marked = MarkedText(line)
    let all = found(marked.text)
    for mark in marked.marks {
      #expect(all.contains(mark), "found \(all)")
    }
  }
}
