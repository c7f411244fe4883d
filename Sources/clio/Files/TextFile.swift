import Extraction
import Language

/// A text that Clio makes cards of or analyses, read from a file or the standard input.
struct TextFile {
  /// What the user says of a text, where Clio would else find out by itself.
  struct Hints {
    var format: DocumentFormat?
    var encoding: String?
  }

  let document: Document
  /// The name that cards cite.
  let name: String
  /// What whoever reads the output should know.
  let warnings: [Diagnostic]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - path: the file; "-" for the standard input.
  ///   - hints: its format and encoding, when the user names them.
  /// - Returns: the text.
  /// - Throws: that it cannot be read, is of no kind that Clio reads, or has no text.
  static func read(_ path: String, _ hints: Hints = Hints()) throws(Failure) -> TextFile {
    let isInput = path == "-"
    let name = isInput ? "the input" : "'\(Printable.line(path))'"
    if !isInput, !File.isFolder(path), File.exists(path), hints.format == nil {
      try checkKind(path)
    }
    let contents = try isInput ? File.readInput() : File.read(path)
    let format =
      hints.format ?? DocumentFormat(fileName: path) ?? DocumentFormat(contents: contents)
    guard contents.contains(where: { $0 > 0x20 }) else {
      throw Failure(.inputErrors, "\(name) is empty")
    }
    try check(contents, are: format, name)
    do throws(ReadingFault) {
      let sourceName = isInput ? "stdin" : path
      switch format {
      case .text(let format):
        return try text(contents, format, hints, sourceName, name)
      case .epub: return TextFile(try EPUBReader.read(contents, name: sourceName))
      case .docx: return TextFile(try DOCXReader.read(contents, name: sourceName))
      case .pdf: break
      }
    } catch {
      throw Failure(.inputErrors, "\(name) \(error.fact)", remedy: error.remedy)
    }
    // What is no file can be read only once.
    let layout =
      try !isInput && File.isRegular(path)
      ? PDFText.layout(of: path) : PDFText.layout(of: contents)
    do throws(ReadingFault) {
      return TextFile(try PDFReader.read(layout, name: isInput ? "stdin" : path))
    } catch {
      throw Failure(.inputErrors, "\(name) \(error.fact)", remedy: error.remedy)
    }
  }

  private init(_ document: Document, warnings: [Diagnostic] = []) {
    self.document = document
    name = Path.name(of: document.source.name)
    self.warnings = warnings
  }

  private static func text(
    _ contents: [UInt8], _ format: TextFormat, _ hints: Hints, _ sourceName: String,
    _ name: String
  ) throws(ReadingFault) -> TextFile {
    let decoded = try DecodedText(contents, named: hints.encoding) { start in
      format == .html ? HTMLDeclaration.encoding(in: start) : nil
    }
    guard !decoded.bytes.prefix(8_192).contains(0) else { throw .binary }
    var warnings: [Diagnostic] = []
    if hints.encoding == nil, decoded.encoding != .utf8 {
      warnings.append(
        Diagnostic(
          .warning, "\(name) is not UTF-8; it was read as \(decoded.encoding.name)",
          note: "if letters come out wrong, name its encoding with --encoding"))
    }
    let source = SourceText(name: sourceName, bytes: decoded.bytes)
    let document = format.read(source)
    guard !document.isCut else { throw .tooManyPassages }
    return TextFile(document, warnings: warnings)
  }

  /// A file whose name ends as no text that Clio reads is not even opened.
  private static func checkKind(_ path: String) throws(Failure) {
    let name = Path.name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      DocumentFormat(fileName: name) == nil
    else { return }
    let isOffice = ["doc", "odt", "rtf", "pages", "wps", "fodt", "sxw"]
      .contains(name[name.index(after: dot)...].lowercased())
    throw Failure(
      .inputErrors, "'\(Printable.line(path))' is no text that clio reads",
      remedy: isOffice
        ? "save it as .docx, for example with 'libreoffice --convert-to docx'"
        : "clio reads \(DocumentFormat.list); --format says what a file with another name is")
  }

  /// The first bytes must not tell another story than the name.
  private static func check(
    _ contents: [UInt8], are format: DocumentFormat, _ name: String
  ) throws(Failure) {
    if contents.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw Failure(
        .inputErrors, "\(name) is an old Office file, or protected by a password",
        remedy: "save it as .docx without a password")
    }
    let found = DocumentFormat(contents: contents)
    let isZip = contents.starts(with: "PK\u{3}\u{4}".utf8)
    switch (format, found) {
    case (.text, .pdf), (.epub, .pdf), (.docx, .pdf):
      throw Failure(
        .inputErrors, "\(name) is a PDF, no \(format.noun)", remedy: "use --format pdf")
    case (.text, _) where isZip:
      throw Failure(
        .inputErrors, "\(name) is a zip archive, no \(format.noun)",
        remedy: "if it is a book or a document, use --format epub or --format docx")
    case (.pdf, _) where !contents.prefix(1_024).containsPDFMark:
      throw Failure(
        .inputErrors, "\(name) is no PDF", remedy: "--format says what a file with another name is")
    default: break
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a PDF begins here; some begin with a few bytes of something else.
  fileprivate var containsPDFMark: Bool {
    String(decoding: self, as: UTF8.self).contains("%PDF-")
  }
}
