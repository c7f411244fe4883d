/// A finding about an input, as data: collected by whoever reads, printed only by the program.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable {
    case error, warning
  }

  package let severity: Severity
  /// Where the finding begins; nil when it concerns the whole input.
  package let location: SourceLocation?
  /// The whole line the location is in, to show beneath; nil when there is none.
  package let sourceLine: String?
  /// How many columns to underline, at least 1.
  package let length: Int
  /// The fact, lower case, without a full stop.
  package let summary: String
  /// The remedy or the reason, when there is one to give.
  package let note: String?

  package init(
    _ severity: Severity, at location: SourceLocation? = nil, sourceLine: String? = nil,
    length: Int = 1, _ summary: String, note: String? = nil
  ) {
    self.severity = severity
    self.location = location
    self.sourceLine = sourceLine
    self.length = length
    self.summary = summary
    self.note = note
  }
}

extension Diagnostic {
  /// A finding about a byte range of a source, with its place and line filled in.
  package init(
    _ severity: Severity, in source: SourceText, at range: Range<Int>, _ summary: String,
    note: String? = nil
  ) {
    let location = source.location(at: range.lowerBound)
    self.init(
      severity, at: location, sourceLine: source[source.range(ofLine: location.line)],
      length: max(1, source[range].unicodeScalars.count), summary, note: note)
  }
}
