/// Writes records by RFC 4180: CRLF after each, quotes where a field needs them.
struct CSVWriter {
  private(set) var text = ""

  mutating func write(_ fields: [String]) {
    text += fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ field: String) -> String {
    let safe = neutralized(field)
    let needsQuotes = safe.unicodeScalars.contains { ["\"", ",", "\r", "\n"].contains($0) }
    guard needsQuotes || safe.first == " " || safe.last == " " else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Puts an apostrophe before what a spreadsheet would run as a formula.
  private static func neutralized(_ field: String) -> String {
    guard let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first)
    else { return field }
    return "'" + field
  }
}
