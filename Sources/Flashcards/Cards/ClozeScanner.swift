/// Cuts a cloze's bytes into text and deletions, and notes the first bracket that is broken.
struct ClozeScanner {
  /// What is wrong with a bracket.
  enum Fault: Hashable {
    case unclosed, unopened, nested, empty
  }

  private(set) var segments: [Cloze.Segment] = []
  /// The first broken bracket and its byte offset in the source.
  private(set) var fault: (kind: Fault, offset: Int)?
  private let bytes: [UInt8]
  private var text: [UInt8] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
  }

  private mutating func scan() {
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"):
        position = takeEscape(at: position)
      case UInt8(ascii: "["):
        position = takeBracket(at: position)
      case UInt8(ascii: "]"):
        note(.unopened, at: position)
        text.append(bytes[position])
        position += 1
      default:
        let start = position
        while position < bytes.count, !Self.isSpecial(bytes[position]) { position += 1 }
        text += bytes[start..<position]
      }
    }
    endText()
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\")
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    segments.append(.text(String(decoding: text, as: UTF8.self)))
    text = []
  }

  private mutating func note(_ kind: Fault, at offset: Int) {
    if fault == nil { fault = (kind, offset) }
  }

  /// Whether a backslash at this place takes its meaning from the next byte.
  ///
  /// `\(` counts only
  /// behind a bracket, where it tells a deletion from a link.
  private func isEscape(at position: Int) -> Bool {
    guard position + 1 < bytes.count else { return false }
    switch bytes[position + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"): return true
    case UInt8(ascii: "("): return position > 0 && bytes[position - 1] == UInt8(ascii: "]")
    default: return false
    }
  }

  private mutating func takeEscape(at position: Int) -> Int {
    let escaped = isEscape(at: position)
    text.append(bytes[escaped ? position + 1 : position])
    return position + (escaped ? 2 : 1)
  }

  /// Takes the deletion or link whose bracket opens here; returns where to go on.
  private mutating func takeBracket(at start: Int) -> Int {
    var inner: [UInt8] = []
    var position = start + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "]") { break }
      if byte == UInt8(ascii: "[") {
        return refuse(.nested, faultAt: position, bracketAt: start)
      }
      if byte == UInt8(ascii: "\\"), isEscape(at: position) { position += 1 }
      inner.append(bytes[position])
      position += 1
    }
    guard position < bytes.count else {
      return refuse(.unclosed, faultAt: start, bracketAt: start)
    }
    if let end = linkEnd(after: position + 1) {
      text += bytes[start..<end]
      return end
    }
    guard inner.contains(where: { $0 > UInt8(ascii: " ") }) else {
      return refuse(.empty, faultAt: start, bracketAt: start)
    }
    endText()
    segments.append(.deletion(String(decoding: inner, as: UTF8.self)))
    return position + 1
  }

  /// Makes the bracket text.
  private mutating func refuse(_ kind: Fault, faultAt offset: Int, bracketAt start: Int) -> Int {
    note(kind, at: offset)
    text.append(bytes[start])
    return start + 1
  }

  /// The most bytes a link's target may have, so that no text takes long to scan.
  private static let longestTarget = 4096

  /// The end of a link's target `(...)` that begins here, or nil when none does.
  private func linkEnd(after position: Int) -> Int? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for offset in position..<min(bytes.count, position + Self.longestTarget) {
      switch bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\n"): return nil
      default: break
      }
      if depth == 0 { return offset + 1 }
    }
    return nil
  }
}
