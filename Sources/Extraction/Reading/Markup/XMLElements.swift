/// An XML file as its start tags, its end tags and the text between them, for small files.
struct XMLElements {
  enum Event {
    case start
    case end
    case text(String)
  }

  private var scanner: MarkupScanner
  /// The name of the last start or end tag, without its prefix.
  private(set) var name = ""
  private var pendingEnd = false

  init(_ bytes: [UInt8]) { scanner = MarkupScanner(bytes, isXML: true) }

  /// The next event, the end of an empty element too; nil at the end of the file.
  mutating func next() -> Event? {
    if pendingEnd {
      pendingEnd = false
      return .end
    }
    switch scanner.next() {
    case .start(let name, let isEmpty)?:
      self.name = Self.local(name)
      pendingEnd = isEmpty
      return .start
    case .end(let name)?:
      self.name = Self.local(name)
      return .end
    case .text(let range)?: return .text(CharacterReference.decoded(range, in: scanner.bytes))
    case .verbatim(let range)?:
      return .text(String(decoding: scanner.bytes[range], as: UTF8.self))
    case nil: return nil
    }
  }

  /// Goes to the next start tag of this name; false when there is none.
  mutating func advance(to wanted: String) -> Bool {
    while let event = next() {
      if case .start = event, name == wanted { return true }
    }
    return false
  }

  /// An attribute of the last start tag.
  subscript(attribute: String) -> String? {
    scanner.value(of: attribute).map { CharacterReference.decoded($0, in: scanner.bytes) }
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name
  }
}
