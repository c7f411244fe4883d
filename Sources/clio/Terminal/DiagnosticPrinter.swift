import Language

/// Shows diagnostics the way compilers do: the place, the fact, the line with a mark, the remedy.
///
/// ```
/// rome.md:14:9: error: '31 February 44 BC' is not a date
///    14 | Q: What happened on 31 February 44 BC?
///       |                     ^~~~~~~~~~~~~~~~~
/// note: February of that year has 29 days
/// ```
struct DiagnosticPrinter {
  /// The widest part of a source line that is shown.
  private static let lineWidth = 160

  let usesColor: Bool

  func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    var result = ""
    if let location = diagnostic.location { result += "\(Printable.line(location.description)): " }
    let label = "\(diagnostic.severity.rawValue):"
    let style: TextStyle = diagnostic.severity == .error ? .wrong : .close
    result += (usesColor ? style.applied(to: label) : label) + " "
    result += Printable.line(diagnostic.summary) + "\n"
    if let location = diagnostic.location, let line = diagnostic.sourceLine {
      result += excerpt(line, number: location.line, column: location.column, diagnostic.length)
    }
    if let note = diagnostic.note { result += "note: \(Printable.line(note))\n" }
    return result
  }

  /// The line and, under it, the mark; columns of the line are scalars, those of the mark cells.
  private func excerpt(_ line: String, number: Int, column: Int, _ length: Int) -> String {
    let scalars = Array(line.unicodeScalars.prefix(column + Self.lineWidth))
    let start = min(column - 1, scalars.count)
    let end = min(start + length, scalars.count)
    // A far column brings its neighbourhood, not the whole line before it.
    let first = start > Self.lineWidth / 2 ? start - Self.lineWidth / 4 : 0
    let last = min(scalars.count, first + Self.lineWidth)
    let shown = printable(scalars[first..<last])
    let before = DisplayWidth.of(printable(scalars[first..<start]))
    let marked = max(1, DisplayWidth.of(printable(scalars[start..<max(start, min(end, last))])))

    let label = String(number)
    let gutter = String(repeating: " ", count: max(0, 5 - label.count)) + label
    let mark =
      String(repeating: " ", count: before) + "^" + String(repeating: "~", count: marked - 1)
    return "\(gutter) | \(shown)\n" + String(repeating: " ", count: gutter.count)
      + " | \(usesColor ? TextStyle.right.applied(to: mark) : mark)\n"
  }

  /// Each scalar keeps a place, so that the mark stays under what it is about.
  private func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      let isControl = scalar.properties.generalCategory == .control
      result.append(isControl ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar)
    }
    return Printable.line(String(result))
  }
}
