internal import Archives
internal import Language

/// Reads an e-book: its chapters in order, without covers, contents and notes.
///
/// The text it is read into has a paragraph a line.
package enum EPUBReader {
  /// Fonts may be scrambled by these; that is no protection of the text.
  private static let fontScrambling: Set<String> = [
    "http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC",
  ]

  /// Reads a book.
  ///
  /// - Parameters:
  ///   - contents: the file.
  ///   - name: its name.
  /// - Returns: the text.
  /// - Throws: that it is damaged, too large, protected or has no text.
  package static func read(_ contents: [UInt8], name: String) throws(ReadingFault) -> Document {
    var archive = try ZipArchive.opened(contents)
    guard archive.contains("META-INF/container.xml") else { throw .noDocument(.epub) }
    var container = XMLElements(try archive.part("META-INF/container.xml"))
    guard container.advance(to: "rootfile"), let path = container["full-path"] else {
      throw .noDocument(.epub)
    }
    let package = EPUBPackage(try archive.part(path), at: path)
    let encrypted = try encryptedParts(of: &archive)
    var text = FlatText()
    for chapter in package.chapters where archive.contains(chapter) {
      if encrypted.contains(chapter) { throw .protected }
      let contents = try archive.part(chapter)
      let decoded = try DecodedText(contents, declared: HTMLDeclaration.encoding)
      let source = SourceText(name: chapter, bytes: decoded.bytes)
      let page = HTMLReader.read(source, isXML: true)
      for passage in page.passages { text.append(passage.bytes, as: passage.kind) }
      guard !page.isCut, !text.isFull else { throw .tooManyPassages }
    }
    guard !text.isEmpty else { throw .noText }
    return text.document(name: name, title: package.title, isTitleSure: true)
  }

  private static func encryptedParts(of archive: inout ZipArchive) throws(ReadingFault) -> Set<
    String
  > {
    guard archive.contains("META-INF/encryption.xml") else { return [] }
    var elements = XMLElements(try archive.part("META-INF/encryption.xml"))
    var parts: Set<String> = []
    var isScrambling = false
    while let event = elements.next() {
      guard case .start = event else { continue }
      switch elements.name {
      case "EncryptedData": isScrambling = false
      case "EncryptionMethod":
        isScrambling = fontScrambling.contains(elements["Algorithm"] ?? "")
      case "CipherReference":
        if !isScrambling, let link = elements["URI"] {
          parts.insert(EPUBPackage.name(link, from: ""))
        }
      default: break
      }
    }
    return parts
  }
}
