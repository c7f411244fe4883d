/// Cuts HTML or XML into tags and text, in one pass and without ever failing.
///
/// It follows the tokenizer of the HTML standard where broken input is concerned: a tag or comment
/// that never ends takes the rest of the text with it. Entities that a document defines itself are
/// not read, so that they can neither grow without end nor reach other files.
struct MarkupScanner {
  enum Token {
    /// A start tag; its attributes are in `attributes` until the next one is read.
    case start(name: String, isSelfClosing: Bool)
    case end(name: String)
    /// Text with character references.
    case text(Range<Int>)
    /// Text without character references.
    case verbatim(Range<Int>)
  }

  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// A tag with more attributes than this loses the others.
  private static let mostAttributes = 64
  /// The elements whose content is no markup.
  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  let bytes: [UInt8]
  private(set) var attributes: [Attribute] = []
  private let isXML: Bool
  /// Where the next token begins.
  private(set) var offset = 0
  private var rawElement: String?

  /// Begins at the first byte.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - isXML: whether names keep their case and an empty tag ends itself.
  init(_ bytes: [UInt8], isXML: Bool) {
    self.bytes = bytes
    self.isXML = isXML
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    if let name = rawElement {
      rawElement = nil
      let start = offset
      offset = endOfRawText(name)
      if offset > start { return .text(start..<offset) }
    }
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else { return text(from: offset, searching: offset) }
      let next = byte(offset + 1)
      if isLetter(next) { return startTag() }
      switch next {
      case UInt8(ascii: "/") where isLetter(byte(offset + 2)): return endTag()
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"):
        if let section = skipDeclaration() { return .verbatim(section) }
      default: return text(from: offset, searching: offset + 1)
      }
    }
    return nil
  }

  /// The value of an attribute of the last start tag, as written; nil when it has none.
  func value(of name: String) -> Range<Int>? {
    attributes.first { bytes[$0.name].elementsEqual(name.utf8) }?.value
  }

  private mutating func text(from start: Int, searching from: Int) -> Token {
    offset = find(UInt8(ascii: "<"), from: from)
    return .text(start..<offset)
  }

  private mutating func startTag() -> Token? {
    let name = self.name(at: offset + 1)
    attributes.removeAll(keepingCapacity: true)
    var isSelfClosing = false
    while true {
      while isBlank(byte(offset)) { offset += 1 }
      guard offset < bytes.count else { return nil }
      switch bytes[offset] {
      case UInt8(ascii: ">"):
        offset += 1
        if !isXML, Self.rawElements.contains(name) { rawElement = name }
        return .start(name: name, isSelfClosing: isSelfClosing)
      case UInt8(ascii: "/"):
        isSelfClosing = byte(offset + 1) == UInt8(ascii: ">")
        offset += 1
      default: readAttribute()
      }
    }
  }

  private mutating func readAttribute() {
    let start = offset
    offset += 1
    while offset < bytes.count, !endsAttributeName(bytes[offset]) { offset += 1 }
    let name = start..<offset
    while isBlank(byte(offset)) { offset += 1 }
    var value = offset..<offset
    if byte(offset) == UInt8(ascii: "=") {
      offset += 1
      while isBlank(byte(offset)) { offset += 1 }
      let quote = byte(offset)
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        let end = find(quote, from: offset + 1)
        value = offset + 1..<end
        offset = min(end + 1, bytes.count)
      } else {
        let valueStart = offset
        while offset < bytes.count, !isBlank(bytes[offset]), bytes[offset] != UInt8(ascii: ">") {
          offset += 1
        }
        value = valueStart..<offset
      }
    }
    if attributes.count < Self.mostAttributes {
      attributes.append(Attribute(name: name, value: value))
    }
  }

  private mutating func endTag() -> Token? {
    let name = self.name(at: offset + 2)
    offset = find(UInt8(ascii: ">"), from: offset) + 1
    guard offset <= bytes.count else {
      offset = bytes.count
      return nil
    }
    return .end(name: name)
  }

  /// Passes a comment, a declaration or an instruction.
  ///
  /// - Returns: the text of a CDATA section; nil for everything else.
  private mutating func skipDeclaration() -> Range<Int>? {
    if starts(with: "<!--", at: offset) {
      // `<!-->` and `<!--->` are whole comments.
      offset = end(of: "-->", from: offset + 2)
    } else if isXML, starts(with: "<![CDATA[", at: offset) {
      let start = offset + 9
      offset = end(of: "]]>", from: start)
      let isClosed = starts(with: "]]>", at: offset - 3) && offset - 3 >= start
      return start..<(isClosed ? offset - 3 : offset)
    } else {
      let close = find(UInt8(ascii: ">"), from: offset)
      let hasSubset =
        starts(with: "<!DOCTYPE", at: offset) && bytes[offset..<close].contains(UInt8(ascii: "["))
      offset = hasSubset ? end(of: "]>", from: offset) : min(close + 1, bytes.count)
    }
    return nil
  }

  /// Reads a name and leaves `offset` after it.
  private mutating func name(at start: Int) -> String {
    var end = start
    while end < bytes.count, !isBlank(bytes[end]), bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "/")
    {
      end += 1
    }
    offset = end
    let name = bytes[start..<min(end, start + 64)]
    return isXML
      ? String(decoding: name, as: UTF8.self)
      : String(decoding: name.map { isUppercase($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func endOfRawText(_ name: String) -> Int {
    var place = offset
    while place < bytes.count {
      place = find(UInt8(ascii: "<"), from: place)
      guard place < bytes.count else { break }
      let after = place + 2 + name.utf8.count
      if byte(place + 1) == UInt8(ascii: "/"), after <= bytes.count,
        bytes[place + 2..<after].elementsEqual(name.utf8, by: { $0 | 0x20 == $1 })
      {
        return place
      }
      place += 1
    }
    return bytes.count
  }

  private func find(_ wanted: UInt8, from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count, bytes[place] != wanted { place += 1 }
      return min(place, bytes.count)
    }
  }

  /// The place after the next occurrence of a mark; the end when there is none.
  private func end(of mark: String, from start: Int) -> Int {
    var place = start
    while true {
      place = find(mark.utf8.first ?? 0, from: place)
      guard place < bytes.count else { return bytes.count }
      if starts(with: mark, at: place) { return place + mark.utf8.count }
      place += 1
    }
  }

  private func starts(with mark: String, at place: Int) -> Bool {
    place >= 0 && place + mark.utf8.count <= bytes.count
      && bytes[place..<place + mark.utf8.count].elementsEqual(mark.utf8)
  }

  private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isUppercase(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func endsAttributeName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/")
  }
}
