import Foundation
package import Testing

/// Whether golden files are being written instead of compared: `CLIO_RECORD=1`.
package let isRecordingGolden = ProcessInfo.processInfo.environment["CLIO_RECORD"] == "1"

/// Compares a text with the file it should equal; `CLIO_RECORD=1` writes the file anew.
package func expectGolden(
  _ text: String, _ name: String, besides file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent()
  let golden = folder.appendingPathComponent("Golden").appendingPathComponent(name)
  if isRecordingGolden {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    return
  }
  let expected = try String(decoding: Data(contentsOf: golden), as: UTF8.self)
  guard text != expected else { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let place = zip(lines, wanted).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(name), line \(place + 1), is not as recorded:
    \(place < lines.count ? lines[place] : "(no such line)")
    but was
    \(place < wanted.count ? wanted[place] : "(no such line)")
    """, sourceLocation: sourceLocation)
}
