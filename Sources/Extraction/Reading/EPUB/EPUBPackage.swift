/// A book's package file: its title and its chapters in the order of reading.
struct EPUBPackage {
  /// The chapters' names in the archive.
  private(set) var chapters: [String] = []
  private(set) var title: String?

  private static let chapterTypes: Set<String> = [
    "application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document",
  ]

  /// What a guide calls pages that are no text of the book.
  private static let skippedReferences: Set<String> = [
    "cover", "toc", "title-page", "copyright-page", "index", "bibliography", "loi", "lot", "notes",
  ]

  /// Reads the package file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its name in the archive, which its links are relative to.
  init(_ bytes: [UInt8], at path: String) {
    var elements = XMLElements(bytes)
    var manifest: [String: String] = [:]
    var order: [String] = []
    var skipped: Set<String> = []
    var isInTitle = false
    while let event = elements.next() {
      switch event {
      case .start:
        isInTitle = elements.name == "title" && title == nil
        switch elements.name {
        case "item":
          guard let id = elements["id"], let link = elements["href"] else { continue }
          let name = Self.name(link, from: path)
          let isChapter = Self.chapterTypes.contains(elements["media-type"] ?? "")
          if isChapter { manifest[id] = name }
          let properties = (elements["properties"] ?? "").split(separator: " ")
          if properties.contains("nav") { skipped.insert(name) }
        case "itemref":
          if let id = elements["idref"], elements["linear"] != "no" { order.append(id) }
        case "reference":
          if Self.skippedReferences.contains(elements["type"] ?? ""), let link = elements["href"],
            !link.contains("#")
          {
            skipped.insert(Self.name(link, from: path))
          }
        default: break
        }
      case .text(let text):
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isTitle = !["", "unknown", "unknown title", "untitled"].contains(words.lowercased())
        if isInTitle, isTitle { title = words }
      case .end: isInTitle = false
      }
    }
    chapters = order.compactMap { manifest[$0] }.filter { !skipped.contains($0) }
  }

  /// A link's name in the archive: its folder before it, dots resolved, percent signs decoded.
  static func name(_ link: String, from file: String) -> String {
    let path = link.prefix { $0 != "#" && $0 != "?" }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    if path.hasPrefix("/") { parts = [] }
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(percentDecoded(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func percentDecoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
