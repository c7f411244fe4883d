/// The formats of files that Clio reads: texts, and those that hold a text among other things.
package enum DocumentFormat: Hashable, Sendable, CaseIterable {
  case text(TextFormat)
  case epub, docx, pdf

  package static let allCases = TextFormat.allCases.map(Self.text) + [.epub, .docx, .pdf]

  /// The formats' names in a sentence.
  package static let list = ".txt, .md, .html, .epub, .docx and .pdf"

  /// The format's usual file name extension, which is also its name for options.
  package var name: String {
    switch self {
    case .text(let format): format.rawValue
    case .epub: "epub"
    case .docx: "docx"
    case .pdf: "pdf"
    }
  }

  /// What a file of the format is, for messages.
  package var noun: String {
    switch self {
    case .text(.plain): "plain text"
    case .text(.markdown): "Markdown"
    case .text(.html): "web page"
    case .epub: "e-book"
    case .docx: "Word document"
    case .pdf: "PDF"
    }
  }

  /// The format of this name or file name extension; nil when Clio does not read it.
  package init?(name: String) {
    switch name.lowercased() {
    case "epub": self = .epub
    case "docx", "docm", "dotx": self = .docx
    case "pdf": self = .pdf
    case let name:
      guard let format = TextFormat(fileName: "." + name) else { return nil }
      self = .text(format)
    }
  }

  /// The format a file's name ending stands for; nil for one without ending or that is not read.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), dot > fileName.startIndex else { return nil }
    self.init(name: String(fileName[fileName.index(after: dot)...]))
  }

  /// The format that the first bytes of a file, and the names in it, show; plain text otherwise.
  package init(contents: [UInt8]) {
    if contents.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if contents.starts(with: "PK\u{3}\u{4}".utf8) {
      self = Self.holds("word/document.xml", contents) ? .docx : .epub
    } else {
      let isHTML = Self.beginsLikeHTML(contents)
      self = .text(isHTML ? .html : .plain)
    }
  }

  /// Whether a zip archive names a part; the names stand in it as they are.
  private static func holds(_ name: String, _ archive: [UInt8]) -> Bool {
    let directory = archive.suffix(1 << 20)
    let wanted = Array(name.utf8)
    var offset = directory.startIndex
    while let found = directory[offset...].firstIndex(of: wanted[0]) {
      if directory[found...].starts(with: wanted) { return true }
      offset = found + 1
    }
    return false
  }

  private static func beginsLikeHTML(_ contents: [UInt8]) -> Bool {
    let start = contents.prefix(1_024).filter { $0 != 0 }.drop {
      $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0)
    }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { text.hasPrefix($0) }
      || ((text.hasPrefix("<?xml") || text.hasPrefix("<!--")) && text.contains("<html"))
  }
}
