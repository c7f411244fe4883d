internal import Language

/// What a document's paragraph styles mean, by their ids, which differ from language to language.
struct DOCXStyles {
  private struct Style {
    var name = ""
    var base: String?
    var outlineLevel: Int?
    var isList = false
  }

  /// Styles are derived from one another no deeper than this.
  private static let deepest = 12

  private var styles: [String: Style] = [:]

  /// Reads the styles; none when the document has no such file.
  init(_ bytes: [UInt8]) {
    var elements = XMLElements(bytes)
    var id: String?
    var style = Style()
    while let event = elements.next() {
      switch event {
      case .start:
        switch elements.name {
        case "style":
          id = elements["w:styleId"]
          style = Style()
        case "name": style.name = (elements["w:val"] ?? "").lowercased()
        case "basedOn": style.base = elements["w:val"]
        case "outlineLvl": style.outlineLevel = elements["w:val"].flatMap { Int($0) }
        case "numId": style.isList = elements["w:val"] != "0"
        default: break
        }
      case .end:
        if elements.name == "style", let name = id {
          styles[name] = style
          id = nil
        }
      case .text: break
      }
    }
  }

  /// What a paragraph of a style is; nil when it is no text, as the lines of a table of contents.
  func kind(of id: String) -> Passage.Kind? {
    var next: String? = id
    var isList = false
    for _ in 0..<Self.deepest {
      guard let id = next else { break }
      let style = styles[id] ?? Style(name: id.lowercased())
      if let level = Self.headingLevel(style.name) ?? style.outlineLevel.map({ $0 + 1 }) {
        return level <= 9 ? .heading(level: min(level, 6)) : .paragraph
      }
      if Self.isFurniture(style.name) { return nil }
      if style.name.contains("quote") || style.name == "quotations" { return .quotation }
      isList =
        isList || style.isList || style.name.hasPrefix("list bullet")
        || style.name.hasPrefix("list number")
      next = style.base
    }
    return isList ? .listItem : .paragraph
  }

  private static func headingLevel(_ name: String) -> Int? {
    if name == "title" { return 1 }
    let words = name.split(separator: " ")
    if words.count == 2, words[0] == "heading" { return Int(words[1]) }
    guard name.hasPrefix("heading"), name.utf8.count == 8 else { return nil }
    return Int(name.dropFirst(7))
  }

  private static func isFurniture(_ name: String) -> Bool {
    name == "caption" || name == "toc heading" || name == "header" || name == "footer"
      || name.hasPrefix("toc ") || name.hasPrefix("contents ") || name.hasPrefix("footnote")
      || name.hasPrefix("endnote") || name.hasPrefix("index ") || name == "bibliography"
  }
}
