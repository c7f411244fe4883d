import Extraction
import Language

/// A text that Clio can read cards or grammar from: its format known, its bytes whole UTF-8.
struct TextFile {
  let format: TextFormat
  let source: SourceText

  /// Reads and checks a text.
  ///
  /// - Throws: that the file cannot be read, is empty, binary or not UTF-8.
  static func read(_ path: String) throws(Failure) -> TextFile {
    guard let format = TextFormat(fileName: Path.name(of: path)) else {
      throw Failure(
        .inputErrors, "'\(Printable.line(path))' is no text that clio reads",
        remedy: "clio reads .txt and .md files")
    }
    let source = SourceText(name: path, bytes: try File.read(path))
    try check(source, path)
    return TextFile(format: format, source: source)
  }

  /// A text must be whole UTF-8 without NUL bytes, and hold something.
  private static func check(_ source: SourceText, _ path: String) throws(Failure) {
    guard source.bytes.contains(where: { $0 > 0x20 }) else {
      throw Failure(.inputErrors, "'\(Printable.line(path))' is empty")
    }
    if source.bytes.prefix(8_192).contains(0) {
      throw Failure(
        .inputErrors, "'\(Printable.line(path))' is a binary file",
        remedy: "clio reads .txt and .md files")
    }
    if let offset = source.bytes.firstInvalidUTF8 {
      throw Failure(
        .inputErrors,
        [
          Diagnostic(
            .error, at: source.location(at: offset), "the text is not UTF-8 here",
            note: "convert it, for example with 'iconv -f latin1 -t utf8'")
        ])
    }
  }
}
