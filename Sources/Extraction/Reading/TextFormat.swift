package import Language

/// The formats of texts that Clio makes cards from.
package enum TextFormat: String, CaseIterable, Sendable {
  case plain = "txt"
  case markdown = "md"
  case html

  /// The format a file's name ending stands for; nil for one that is not read.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else {
      self = .plain
      return
    }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .plain
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml", "xht": self = .html
    default: return nil
    }
  }

  /// Reads the passages of a source.
  package func read(_ source: SourceText) -> Document {
    switch self {
    case .plain: PlainTextReader.read(source)
    case .markdown: MarkdownReader.read(source)
    case .html: HTMLReader.read(source)
    }
  }
}
