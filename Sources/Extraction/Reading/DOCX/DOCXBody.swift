internal import Language

/// Reads the paragraphs of a document's main part in their order, tables row by row.
struct DOCXBody {
  /// Text boxes within text boxes are read no deeper than this.
  private static let deepest = 32

  private struct Paragraph {
    var text = InlineText()
    var style: String?
    var outlineLevel: Int?
    var isListItem = false
  }

  /// Their content is not, or no longer, part of the text.
  private static let skipped: Set<String> = [
    "del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "footnote", "endnote",
    "comment", "pPrChange", "rPrChange", "sectPr", "oMath", "rt",
  ]

  private let styles: DOCXStyles
  private var scanner: MarkupScanner
  private var open: [Paragraph] = []
  private var finished: [(kind: Passage.Kind, text: [UInt8])] = []
  /// How deep in an element that is skipped.
  private var skipDepth = 0
  private var isInText = false
  private var isHidden = false
  private var isRaised = false
  private var runStart = 0
  /// The prefix of the names of the text's elements, "w:" nearly always.
  private var prefix: String?

  init(_ bytes: [UInt8], styles: DOCXStyles) {
    scanner = MarkupScanner(bytes, isXML: true)
    self.styles = styles
  }

  /// All paragraphs that have text.
  mutating func paragraphs() -> [(kind: Passage.Kind, text: [UInt8])] {
    while finished.count < Document.mostPassages, let token = scanner.next() {
      switch token {
      case .start(let name, let isEmpty):
        let local = self.local(name)
        if skipDepth > 0 || Self.skipped.contains(local) {
          if !isEmpty { skipDepth += 1 }
        } else {
          start(local)
          if isEmpty { end(local) }
        }
      case .end(let name):
        if skipDepth > 0 { skipDepth -= 1 } else { end(local(name)) }
      case .text(let range): add(range, hasReferences: true)
      case .verbatim(let range): add(range, hasReferences: false)
      }
    }
    while !open.isEmpty { endParagraph() }
    return finished
  }

  /// The name without the prefix that this document gives the names of WordprocessingML.
  private mutating func local(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
    let prefix = name[...colon]
    let local = String(name[name.index(after: colon)...])
    if self.prefix == nil, local == "document" { self.prefix = String(prefix) }
    return prefix == self.prefix ?? "w:" || local == "Fallback" || local == "oMath" ? local : name
  }

  private func value(_ name: String = "val") -> String? {
    scanner.value(of: (prefix ?? "w:") + name).map {
      CharacterReference.decoded($0, in: scanner.bytes)
    }
  }

  /// Whether a property that needs no value is on.
  private var isOn: Bool { !["0", "false", "off", "none"].contains(value() ?? "") }

  private mutating func start(_ name: String) {
    switch name {
    case "p":
      if open.count < Self.deepest { open.append(Paragraph()) }
    case "r":
      isHidden = false
      isRaised = false
      runStart = open.last?.text.count ?? 0
    case "t": isInText = true
    case "tab", "br", "cr", "ptab": change { $0.text.appendBlank() }
    case "noBreakHyphen": change { $0.text.append([UInt8(ascii: "-")], standingAt: 0) }
    case "pStyle":
      let style = value()
      change { $0.style = style }
    case "outlineLvl":
      let level = value().flatMap { Int($0) }
      change { $0.outlineLevel = level }
    case "numId":
      let isListItem = value() != "0"
      change { $0.isListItem = isListItem }
    case "vanish": isHidden = isOn
    case "vertAlign": isRaised = value() == "superscript"
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p": endParagraph()
    case "t": isInText = false
    case "r":
      let start = runStart
      if isRaised { change { $0.text.raiseDigits(from: start) } }
      isRaised = false
      isHidden = false
    default: break
    }
  }

  private mutating func add(_ range: Range<Int>, hasReferences: Bool) {
    guard isInText, !isHidden, skipDepth == 0, !open.isEmpty else { return }
    let bytes = scanner.bytes
    let text =
      hasReferences
      ? Array(CharacterReference.decoded(range, in: bytes).utf8) : Array(bytes[range])
    change { $0.text.append(0..<text.count, of: text) }
  }

  private mutating func change(_ body: (inout Paragraph) -> Void) {
    guard !open.isEmpty else { return }
    body(&open[open.count - 1])
  }

  private mutating func endParagraph() {
    guard var paragraph = open.popLast(), let kind = kind(of: paragraph),
      let passage = paragraph.text.finish(as: kind)
    else { return }
    finished.append((kind, passage.bytes))
  }

  private func kind(of paragraph: Paragraph) -> Passage.Kind? {
    if let level = paragraph.outlineLevel, (0...8).contains(level) {
      return .heading(level: min(level + 1, 6))
    }
    let kind = paragraph.style.map { styles.kind(of: $0) } ?? .paragraph
    return kind == .paragraph && paragraph.isListItem ? .listItem : kind
  }
}
