/// Reads one line of YAML's flow style: `{id: 7f3k2m9qx4b1d, accept: ["in 1933"], made: 5b1e}`.
///
/// Small and strict: mappings, lists, plain, single-quoted and double-quoted scalars. Anchors, tags
/// and comments do not occur in a deck and are refused by the characters they begin with.
struct FlowParser {
  let bytes: [UInt8]
  var position: Int
  let end: Int
  private var depth = 0

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The mapping that begins here; the position is then behind it.
  mutating func mapping() throws(FlowError) -> [FlowEntry] {
    skipBlanks()
    guard next == UInt8(ascii: "{") else {
      throw fault("the metadata is not in braces", note: "write `{key: value, ...}`")
    }
    return try entries()
  }

  mutating func skipBlanks() {
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
  }

  /// The byte here, or nil at the end.
  var next: UInt8? { position < end ? bytes[position] : nil }

  func fault(_ summary: String, note: String) -> FlowError {
    FlowError(summary: summary, note: note, offset: min(position, max(0, end - 1)))
  }

  private mutating func entries() throws(FlowError) -> [FlowEntry] {
    position += 1
    var entries: [FlowEntry] = []
    entries.reserveCapacity(8)
    skipBlanks()
    while next != UInt8(ascii: "}") {
      let start = position
      let key = try scalar()
      let keyRange = start..<position
      skipBlanks()
      guard next == UInt8(ascii: ":") else {
        throw fault("a colon is missing after the key `\(key)`", note: "write `\(key): value`")
      }
      position += 1
      skipBlanks()
      let valueStart = position
      let value = try value()
      guard entries.count < 64 else {
        throw fault("the metadata has too many keys", note: "keep it to 64 keys")
      }
      guard !entries.contains(where: { $0.key == key }) else {
        throw FlowError(
          summary: "the key `\(key)` stands twice", note: "keep one of them", offset: start)
      }
      entries.append(
        FlowEntry(key: key, keyRange: keyRange, value: value, range: valueStart..<position))
      try separate(closing: UInt8(ascii: "}"), of: "braces")
    }
    position += 1
    return entries
  }

  private mutating func list() throws(FlowError) -> [FlowValue] {
    position += 1
    var values: [FlowValue] = []
    skipBlanks()
    while next != UInt8(ascii: "]") {
      values.append(try value())
      try separate(closing: UInt8(ascii: "]"), of: "brackets")
    }
    position += 1
    return values
  }

  /// Passes the comma between two elements, or stops before the closing byte.
  private mutating func separate(closing: UInt8, of name: String) throws(FlowError) {
    skipBlanks()
    if next == UInt8(ascii: ",") {
      position += 1
      skipBlanks()
    } else if next != closing {
      throw fault(
        "a comma or the closing \(name) are missing",
        note: "quote a value that has a comma, a quotation mark or a bracket: \"...\"")
    }
  }

  private mutating func value() throws(FlowError) -> FlowValue {
    guard depth < 32 else {
      throw fault("the metadata is nested too deeply", note: "keep it to 32 levels")
    }
    depth += 1
    defer { depth -= 1 }
    switch next {
    case UInt8(ascii: "{"): return .mapping(try entries())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: ","), UInt8(ascii: "}"): return .scalar("")
    default: return .scalar(try scalar())
    }
  }

  mutating func scalar() throws(FlowError) -> String {
    switch next {
    case UInt8(ascii: "\""): return try doubleQuoted()
    case UInt8(ascii: "'"): return try singleQuoted()
    default: return try plain()
    }
  }

  /// A scalar without quotes ends at a comma, a bracket, or a colon that a blank follows.
  private mutating func plain() throws(FlowError) -> String {
    let start = position
    var last = position
    scan: while position < end {
      switch bytes[position] {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        break scan
      case UInt8(ascii: ":") where endsKey(at: position): break scan
      case 0x20, 0x09: break
      default: last = position + 1
      }
      position += 1
    }
    position = last
    guard last > start, !Self.isIndicator(bytes[start]) else {
      position = start
      throw fault("a value is missing or needs quotes", note: "write it as \"...\"")
    }
    return String(decoding: bytes[start..<last], as: UTF8.self)
  }

  private func endsKey(at offset: Int) -> Bool {
    guard offset + 1 < end else { return true }
    switch bytes[offset + 1] {
    case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      return true
    default: return false
    }
  }

  /// Whether YAML gives a plain scalar's first byte a meaning of its own.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "#"):
      return true
    default: return false
    }
  }

  private mutating func singleQuoted() throws(FlowError) -> String {
    let start = position
    var text: [UInt8] = []
    position += 1
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "'") {
        guard next == byte else { return String(decoding: text, as: UTF8.self) }
        position += 1
      }
      text.append(byte)
    }
    position = start
    throw fault("the quotation mark is not closed", note: "close it with ' on the same line")
  }

  private mutating func doubleQuoted() throws(FlowError) -> String {
    let start = position
    position += 1
    let first = position
    while position < end, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "\\")
    {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[first..<position - 1], as: UTF8.self)
    }
    var text = Array(bytes[first..<position])
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: text.append(byte)
      }
    }
    position = start
    throw fault("the quotation mark is not closed", note: "close it with \" on the same line")
  }
}
