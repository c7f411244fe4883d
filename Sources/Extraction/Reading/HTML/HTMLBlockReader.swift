internal import Language

/// Turns a page's tags into blocks of text, each with what is known of its place.
///
/// It repairs what browsers repair as far as text is concerned: missing end tags, end tags without
/// a start, elements that overlap. The work for a tag is bounded, however deep they are nested.
struct HTMLBlockReader {
  /// Elements that are open beyond this depth are only counted.
  private static let deepest = 200

  private struct OpenElement {
    let name: String
    let context: HTMLContext
    /// Where its text begins in the block that was open at its start.
    let textStart: Int
    let block: Int
    /// Whether it is, has or is in a link to a place in a page.
    var linksToNote = false
  }

  private(set) var blocks: [HTMLBlock] = []
  private(set) var groups: [HTMLGroup] = []
  /// The content of the page's title element.
  private(set) var title: Range<Int>?

  private var scanner: MarkupScanner
  private let isXML: Bool
  private let keepsFurniture: Bool
  private var open: [OpenElement] = []
  private var tooDeep = 0
  private var text = InlineText()
  private var textContext = HTMLContext()
  private var linkedBytes = 0
  private var isAfterBreak = false

  /// Prepares to read a page.
  ///
  /// - Parameters:
  ///   - bytes: the page in UTF-8.
  ///   - isXML: whether it is XHTML, where an empty tag ends itself.
  ///   - keepsFurniture: whether all text is to be kept.
  init(_ bytes: [UInt8], isXML: Bool, keepsFurniture: Bool) {
    scanner = MarkupScanner(bytes, isXML: isXML)
    self.isXML = isXML
    self.keepsFurniture = keepsFurniture
  }

  mutating func readAll() {
    while !isCut, let token = scanner.next() {
      switch token {
      case .start(let name, let isSelfClosing): start(name, isSelfClosing && isXML)
      case .end(let name): end(name)
      case .text(let range): add(range, hasReferences: true)
      case .verbatim(let range): add(range, hasReferences: false)
      }
    }
    flush()
  }

  /// Whether there are more blocks than may be read.
  var isCut: Bool { blocks.count >= Document.mostPassages || groups.count >= Document.mostPassages }

  private var context: HTMLContext { open.last?.context ?? HTMLContext() }

  // MARK: Tags

  private mutating func start(_ name: String, _ isSelfClosing: Bool) {
    if HTMLElements.transparent.contains(name) { return }
    if HTMLElements.void.contains(name) { return startVoid(name) }
    let isBlock = !HTMLElements.inline.contains(name)
    if isBlock {
      flush()
      closeImplied(by: name)
    }
    guard open.count < Self.deepest else {
      if !isSelfClosing { tooDeep += 1 }
      return
    }
    if name == "q", !context.isSkipped { appendMark("“") }
    var element = OpenElement(
      name: name, context: context(of: name), textStart: text.count, block: blocks.count)
    if name == "sup" { element.linksToNote = open.last?.linksToNote ?? false }
    if !isSelfClosing { open.append(element) }
    guard name == "a", linksToFragment() else { return }
    for index in open.indices.suffix(4) where ["a", "sup"].contains(open[index].name) {
      open[index].linksToNote = true
    }
  }

  private mutating func startVoid(_ name: String) {
    if name == "br" {
      if isAfterBreak { flush() } else { text.appendBlank() }
      isAfterBreak = true
    } else if name == "hr" {
      flush()
    }
  }

  private mutating func end(_ name: String) {
    if HTMLElements.transparent.contains(name) || HTMLElements.void.contains(name) { return }
    if tooDeep > 0 {
      tooDeep -= 1
      if !HTMLElements.inline.contains(name) { flush() }
      return
    }
    var index = open.count - 1
    while index >= 0, open[index].name != name {
      guard !HTMLElements.isBarrier(open[index].name, to: name) else { return }
      index -= 1
    }
    if !HTMLElements.inline.contains(name) { flush() }
    guard index >= 0 else { return }
    let element = open[index]
    open.removeSubrange(index...)
    endInline(element)
  }

  private mutating func endInline(_ element: OpenElement) {
    guard element.block == blocks.count, !element.context.isSkipped else { return }
    switch element.name {
    case "q": appendMark("”")
    case "a":
      if element.linksToNote, isBracketed(from: element.textStart) {
        text.truncate(to: element.textStart)
      }
      linkedBytes += max(0, text.count - element.textStart)
    case "sup":
      if element.linksToNote || isBracketed(from: element.textStart) {
        text.truncate(to: element.textStart)
      } else {
        text.raiseDigits(from: element.textStart)
      }
    default: break
    }
  }

  private mutating func closeImplied(by name: String) {
    // A block ends the paragraph before it, and the links in that.
    var index = open.count - 1
    while index >= 0, HTMLElements.inline.contains(open[index].name) { index -= 1 }
    if index >= 0, open[index].name == "p" { open.removeSubrange(index...) }
    guard let closed = HTMLElements.closed(by: name) else { return }
    index = open.count - 1
    while index >= 0, !closed.upTo.contains(open[index].name) {
      if closed.names.contains(open[index].name) { return open.removeSubrange(index...) }
      index -= 1
    }
  }

  // MARK: Contexts

  private mutating func context(of name: String) -> HTMLContext {
    var context = context
    if keepsFurniture {
      context.isSkipped = context.isSkipped || HTMLElements.neverProse.contains(name)
    } else {
      context.isSkipped =
        context.isSkipped || HTMLElements.skipped.contains(name)
        || (!scanner.attributes.isEmpty && HTMLFurniture.isMarked(scanner, name))
      if HTMLFurniture.isMain(scanner, name) { context.isMain = true }
    }
    if name == "title" { context.isSkipped = true }
    if HTMLElements.lists.contains(name), !context.isSkipped {
      if context.group.map({ groups[$0].isForm }) ?? true {
        context.group = newGroup(isForm: false, in: context.group)
      }
      return context
    }
    switch name {
    case "article": context.isArticle = true
    case "header":
      context.isHeader = true
      if !context.isMain, !context.isArticle, !keepsFurniture { context.isSkipped = true }
    case "form" where !context.isSkipped:
      context.group = newGroup(isForm: true, in: context.group)
    case "h1", "h2", "h3", "h4", "h5", "h6":
      context.kind = .heading(level: Int(name.utf8.last ?? 0x31) - 0x30)
    case "li", "dd": context.kind = .listItem
    case "blockquote": context.kind = .quotation
    case "td": context.isCell = true
    case "th":
      context.isCell = true
      context.isHeaderCell = true
    case "a": context.isLinked = scanner.value(of: "href") != nil
    case "pre": context.isPreformatted = true
    default: break
    }
    return context
  }

  private mutating func newGroup(isForm: Bool, in parent: Int?) -> Int {
    groups.append(HTMLGroup(isForm: isForm, parent: parent))
    return groups.count - 1
  }

  private func linksToFragment() -> Bool {
    scanner.value(of: "href").map { scanner.bytes[$0].contains(UInt8(ascii: "#")) } ?? false
  }

  /// Whether the text from a byte on is a reference mark such as [12] or [note 3].
  private func isBracketed(from start: Int) -> Bool {
    let mark = text.bytes.dropFirst(start).drop { $0 == 0x20 }
    return mark.first == UInt8(ascii: "[") && mark.last == UInt8(ascii: "]") && mark.count <= 32
  }

  // MARK: Text

  private mutating func appendMark(_ mark: String) {
    beginText()
    text.append(Array(mark.utf8), standingAt: scanner.offset - 1)
  }

  private mutating func beginText() {
    if text.isEmpty { textContext = context }
  }

  private mutating func add(_ range: Range<Int>, hasReferences: Bool) {
    guard !context.isSkipped else {
      if title == nil, open.last?.name == "title" { title = range }
      return
    }
    beginText()
    var start = range.lowerBound
    var offset = start
    let bytes = scanner.bytes
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte > 0x20 { isAfterBreak = false }
      if byte == UInt8(ascii: "&"), hasReferences,
        let reference = CharacterReference.read(at: offset, upTo: range.upperBound, in: bytes)
      {
        text.append(start..<offset, of: bytes)
        text.append(reference.text, standingAt: offset)
        offset = reference.end
        start = offset
      } else if byte == UInt8(ascii: "\n"), context.isPreformatted, isEmptyLine(after: offset) {
        text.append(start..<offset, of: bytes)
        flush()
        offset += 1
        start = offset
        beginText()
      } else {
        offset += 1
      }
    }
    text.append(start..<offset, of: bytes)
  }

  private func isEmptyLine(after offset: Int) -> Bool {
    let rest = scanner.bytes[(offset + 1)...].prefix(200)
    return rest.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } == UInt8(ascii: "\n")
  }

  private mutating func flush() {
    isAfterBreak = false
    var linked = linkedBytes
    linkedBytes = 0
    guard let passage = text.finish(as: textContext.kind) else { return }
    // A link may hold whole blocks.
    if textContext.isLinked, context.isLinked { linked = passage.bytes.count }
    let block = HTMLBlock(passage: passage, linkedBytes: linked, context: textContext)
    blocks.append(block)
    var group = textContext.group
    while let index = group {
      groups[index].textBytes += passage.bytes.count
      groups[index].linkedBytes += linked
      groups[index].sentences += block.endsAsSentence ? 1 : 0
      group = groups[index].parent
    }
  }
}
