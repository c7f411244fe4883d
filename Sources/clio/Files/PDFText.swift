import Glibc

/// Gets the text of a PDF with its places from poppler's `pdftotext`.
enum PDFText {
  private static let seconds = 120
  private static let outputLimit = 256 << 20

  /// The text as XML.
  ///
  /// - Throws: that the program is missing, or what it says of the file.
  static func layout(of path: String) throws(Failure) -> [UInt8] {
    let shown = Printable.line(path)
    // A name that begins with a hyphen is no option.
    let process = ChildProcess(
      program: "pdftotext",
      arguments: ["-bbox-layout", "-enc", "UTF-8", path.hasPrefix("/") ? path : "./" + path, "-"],
      seconds: seconds, outputLimit: outputLimit)
    switch try process.run() {
    case .missing:
      throw Failure(
        .inputOutput, "'\(shown)' cannot be read: the program 'pdftotext' is missing",
        remedy: "install poppler-utils, for example with 'apt install poppler-utils'")
    case .stopped:
      throw Failure(
        .inputErrors,
        "'\(shown)' is too large: pdftotext takes over \(seconds) seconds or writes over "
          + "\(outputLimit >> 20) MB",
        remedy: "split it up, for example with 'pdfseparate'")
    case .ended(0, let output, _):
      return output
    case .ended(let status, _, let errors):
      throw failure(shown, status, String(decoding: errors, as: UTF8.self))
    }
  }

  /// Gets the text of a PDF that is no file.
  static func layout(of contents: [UInt8]) throws(Failure) -> [UInt8] {
    let folder = ProcessEnvironment.current["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array("\(folder)/clio-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else {
      throw Failure(
        .inputOutput, "no file could be made in '\(folder)': \(SystemError.text(errno))")
    }
    close(descriptor)
    defer { unlink(path) }
    try File.replace(path, with: contents)
    return try layout(of: path)
  }

  private static func failure(_ shown: String, _ status: Int32, _ errors: String) -> Failure {
    if errors.contains("Incorrect password") {
      return Failure(
        .inputErrors, "'\(shown)' is protected by a password", remedy: "save it without one")
    }
    // The last line tells why it gave up; those before it tell what it mended.
    let reason = errors.split(separator: "\n").last.map(String.init) ?? "status \(status)"
    return Failure(
      .inputErrors, "'\(shown)' cannot be read as a PDF; pdftotext says: \(reason)",
      remedy: "open it in a viewer to see whether it is whole, or get it once more")
  }
}
