/// The formats a deck can be exported to.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// Comma-separated values for a spreadsheet, RFC 4180.
  case csv
  /// The text that Anki's File > Import reads.
  case ankiText = "anki-text"

  /// Nil when there is no format of this name.
  package init?(name: String) { self.init(rawValue: name.lowercased()) }

  package static var names: [String] { allCases.map(\.rawValue) }

  /// The usual ending of a file in this format, without its dot.
  package var fileExtension: String {
    switch self {
    case .csv: "csv"
    case .ankiText: "txt"
    }
  }

  /// The bytes of the exported file; the same deck gives the same bytes.
  package func export(_ deck: ExportDeck) -> [UInt8] {
    switch self {
    case .csv: Array(CSVExporter.text(of: deck).utf8)
    case .ankiText: Array(AnkiTextExporter.text(of: deck).utf8)
    }
  }
}
