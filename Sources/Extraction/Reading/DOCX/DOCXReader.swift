internal import Archives

/// Reads a word processor's document: paragraphs, headings by their styles, lists and tables.
///
/// What was deleted under revision, notes, headers and footers are left out. The text it is read
/// into has a paragraph a line.
package enum DOCXReader {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - contents: the file.
  ///   - name: its name.
  /// - Returns: the text.
  /// - Throws: that it is damaged, too large or has no text.
  package static func read(_ contents: [UInt8], name: String) throws(ReadingFault) -> Document {
    var archive = try ZipArchive.opened(contents)
    guard let main = try mainPart(of: &archive) else { throw .noDocument(.docx) }
    let folder = main.lastIndex(of: "/").map { main[...$0] } ?? ""
    let styles = "\(folder)styles.xml"
    let styleBytes = archive.contains(styles) ? try archive.part(styles) : []
    var body = DOCXBody(try archive.part(main), styles: DOCXStyles(styleBytes))
    let paragraphs = body.paragraphs()
    guard !paragraphs.isEmpty else { throw .noText }
    guard paragraphs.count < Document.mostPassages else { throw .tooManyPassages }
    var text = FlatText()
    for paragraph in paragraphs { text.append(paragraph.text, as: paragraph.kind) }
    return text.document(name: name)
  }

  /// The part that has the text: where it usually is, or where the archive says it is.
  private static func mainPart(of archive: inout ZipArchive) throws(ReadingFault) -> String? {
    let usual = "word/document.xml"
    if archive.contains(usual) { return usual }
    guard archive.contains("_rels/.rels") else { return nil }
    var elements = XMLElements(try archive.part("_rels/.rels"))
    while elements.advance(to: "Relationship") {
      guard elements["Type"]?.hasSuffix("/officeDocument") == true, let target = elements["Target"]
      else { continue }
      let name = EPUBPackage.name(target, from: "")
      // Spreadsheets and slides have such a part, too.
      return archive.contains(name) && !name.hasPrefix("xl/") && !name.hasPrefix("ppt/")
        ? name : nil
    }
    return nil
  }
}
