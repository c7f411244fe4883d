import Extraction
import Language

/// The time expressions of a document as lines: place, words, type and value.
struct TimexPrinter {
  let document: Document
  let found: DocumentTimexes

  /// One expression as the user sees it.
  struct Row: Encodable {
    let line: Int
    let column: Int
    /// Bytes of the file; the end is exclusive.
    let start: Int
    let end: Int
    let text: String
    let type: String
    let value: String?
    /// How sure the year is where the context gave it; nil where the text says it.
    let margin: Float?
  }

  /// The rows with EDTF values, the ends of a range in one.
  var edtf: [Row] {
    found.resolved.map { resolved in
      row(
        resolved.range, in: resolved.timex.setting.paragraph, type: resolved.timex.kind,
        value: resolved.text, margin: resolved.margin)
    }
  }

  /// The rows with TIMEX3 values.
  var timex3: [Row] {
    zip(found.timexes, found.resolutions).map { timex, resolution in
      row(
        timex.range, in: timex.setting.paragraph, type: timex.kind,
        value: Timex3.value(of: timex, resolution.fields), margin: resolution.margin)
    }
  }

  private func row(
    _ range: Range<Int>, in index: Int, type: Timex.Kind, value: String?, margin: Float
  ) -> Row {
    let passage = document.passages[index]
    let source = passage.sourceRange(of: range)
    let location = document.source.location(at: source.lowerBound)
    return Row(
      line: location.line, column: location.column, start: source.lowerBound,
      end: source.upperBound, text: passage[range],
      type: type.rawValue, value: value, margin: margin.isFinite ? margin : nil)
  }

  /// The rows as text, one a line.
  static func text(_ rows: [Row]) -> String {
    rows.map { row in
      let words = Printable.line(row.text)
      return "\(row.line):\(row.column)\t\(row.type)\t\(row.value ?? "-")\t\(words)\n"
    }.joined()
  }
}
