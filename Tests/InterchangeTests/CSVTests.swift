import Flashcards
import Interchange
import TestSupport
import Testing

@Suite("CSV")
struct CSVTests {
  private func text(_ deck: ExportDeck) -> String {
    String(decoding: ExportFormat.csv.export(deck), as: UTF8.self)
  }

  /// A strict reader of RFC 4180, for reading back what was written.
  private func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar == "\"", scalars.first == "\"" {
          field += "\""
          scalars.removeFirst()
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          field.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        record.append(field)
        field = ""
      } else if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        records.append(record + [field])
        record = []
        field = ""
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    return records
  }

  @Test("what was written is read back whole, a row for each deletion")
  func roundTrip() {
    let rows = records(text(Torture.deck))
    #expect(rows.count == 1 + 5 + 2)
    #expect(rows.allSatisfy { $0.count == 11 })
    #expect(rows[1][2] == "What is 2 < 3 & \"true\"?")
    #expect(rows[1][3] == "yes,\tand \"really\"")
    #expect(rows[3][3] == "line one\nline two\r\nline three")
    #expect(rows[6][2] == "A ____ and d}}e with [text]")
    #expect(rows[6][3] == "b::c")
    #expect(rows[7][3] == "d}}e")
    #expect(Set(rows.map { $0[0] }).count == rows.count)
  }

  @Test("no cell begins as a formula")
  func formulas() {
    for cell in records(text(Torture.deck)).joined() {
      #expect(!"=+-@\t\r".contains(cell.first ?? " "), "\(cell)")
    }
  }

  @Test("a small deck gives the recorded file")
  func golden() throws {
    try expectGolden(text(Torture.small), "small.csv")
  }
}
