import Chronology
import Extraction
import FoundationEssentials

/// Documents and their time expressions as lines of JSON, for benchmarks and other programs.
///
/// A line in holds `id`, `text` and maybe `dct`, the day the text was written; a line out holds `id`
/// and `timexes`, whose offsets count code points.
enum TimexLines {
  struct Input: Decodable {
    let id: String
    let dct: String?
    let text: String
  }

  struct Output: Encodable {
    let id: String
    let timexes: [Item]
  }

  struct Item: Encodable {
    let start: Int
    let end: Int
    let text: String
    let type: String
    let value: String?
  }

  /// How values are written.
  enum Values {
    case edtf, timex3
  }

  /// One line's answer.
  ///
  /// - Parameters:
  ///   - line: a JSON object.
  ///   - values: how values are written.
  /// - Returns: a JSON object, without a line break.
  /// - Throws: what the decoder says of a line that is no such object.
  static func answer(_ line: [UInt8], _ values: Values) throws -> String {
    let input = try JSONDecoder().decode(Input.self, from: Data(line))
    let bytes = Array(input.text.utf8)
    let timexes = TimexTagging.timexes(in: bytes)
    var written: CalendarDate?
    if let dct = input.dct, case .date(let date)? = TemporalValue(edtf: dct) {
      written = date.firstDay
    }
    let resolutions = StoryResolver.resolve(
      timexes, written: written, withMargins: values == .edtf)
    var points = CodePoints(bytes)
    let items: [Item]
    switch values {
    case .timex3:
      items = zip(timexes, resolutions).map { timex, resolution in
        points.item(timex.range, timex.kind, Timex3.value(of: timex, resolution.fields))
      }
    case .edtf:
      items = ResolvedTimex.joined(timexes, resolutions).map {
        points.item($0.range, $0.timex.kind, $0.text)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let output = Output(id: input.id, timexes: items)
    return String(decoding: try encoder.encode(output), as: UTF8.self)
  }

  /// Counts code points up to ascending byte offsets.
  private struct CodePoints {
    private let bytes: [UInt8]
    private var offset = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func item(_ range: Range<Int>, _ kind: Timex.Kind, _ value: String?) -> Item {
      let start = advance(to: range.lowerBound)
      return Item(
        start: start, end: advance(to: range.upperBound),
        text: String(decoding: bytes[range], as: UTF8.self), type: kind.rawValue, value: value)
    }

    private mutating func advance(to target: Int) -> Int {
      while offset < target {
        if bytes[offset] & 0xC0 != 0x80 { count += 1 }
        offset += 1
      }
      return count
    }
  }
}
