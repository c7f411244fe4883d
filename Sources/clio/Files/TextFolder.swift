import Extraction
import Language

/// The texts of a folder, in the order of their names, and what in it could not be read.
struct TextFolder {
  private(set) var texts: [(path: String, text: TextFile)] = []
  /// Why files that should be texts could not be read.
  private(set) var failures: [Diagnostic] = []
  /// Files of other kinds, folders and decks, by name.
  private(set) var leftOut: [String] = []

  /// Reads a folder; what is hidden or in folders within it is not looked at.
  init(_ folder: String, _ hints: TextFile.Hints) {
    for name in Path.names(in: folder) where !name.hasPrefix(".") {
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
      let isText = DocumentFormat(fileName: name) != nil || !name.contains(".")
      guard isText, File.isRegular(path), !Self.isDeck(path) else {
        leftOut.append(name)
        continue
      }
      do throws(Failure) {
        texts.append((path, try TextFile.read(path, hints)))
      } catch {
        failures += error.diagnostics
      }
    }
  }

  /// What there is to say of the folder: failures, files left out and what the texts' say.
  var diagnostics: [Diagnostic] {
    var result = texts.flatMap(\.text.warnings) + failures
    if !leftOut.isEmpty {
      let names = leftOut.prefix(8).map(Printable.line).joined(separator: ", ")
      let more = leftOut.count > 8 ? " and \(leftOut.count - 8) more" : ""
      result.append(
        Diagnostic(
          .warning, "not read: \(names)\(more)",
          note: "clio reads \(DocumentFormat.list) files that are not decks"))
    }
    return result
  }

  /// A deck that was made of a text must not become a text itself.
  private static func isDeck(_ path: String) -> Bool {
    guard DocumentFormat(fileName: path) == .text(.markdown),
      let contents = try? File.read(path)
    else { return false }
    return String(decoding: contents, as: UTF8.self).contains("<!-- clio: {")
  }
}
