/// What stands between two blanks, and whether it is one token whatever it holds: an address, a
/// date in figures, a telephone number, a smiley.
struct Chunk {
  let start: Int
  /// The byte after the last.
  let end: Int
  /// Whether there is a byte that only such a token would make special.
  private let isSuspect: Bool

  /// Reads from `offset` to the next blank.
  init(_ bytes: [UInt8], from offset: Int, to limit: Int) {
    var start = offset
    while start < limit, ASCII.isBlank(bytes[start]) { start += 1 }
    var end = start
    var isSuspect = false
    while end < limit {
      let byte = bytes[end]
      if ASCII.isLetter(byte) {
        end += 1
        continue
      }
      if ASCII.isBlank(byte) { break }
      if Self.suspects[Int(byte)] { isSuspect = true }
      end += 1
    }
    self.start = start
    self.end = end
    self.isSuspect = isSuspect
  }

  private static let suspects: [Bool] = (0..<256).map { "@/_#&:;=.-[".utf8.contains(UInt8($0)) }

  /// The token, without the brackets and marks around it; nil when there is none.
  func whole(in bytes: [UInt8]) -> Range<Int>? {
    guard isSuspect else { return nil }
    let text = bytes[start..<end]
    if Self.isSmiley(text) || text.elementsEqual("[...]".utf8) { return start..<end }
    var (from, to) = (start, end)
    while from < to, Self.openers.contains(bytes[from]) { from += 1 }
    while to > from, Self.closers.contains(bytes[to - 1]) { to -= 1 }
    guard to - from > 2 else { return nil }
    let core = bytes[from..<to]
    let isWhole = Self.isFigures(core) || Self.isAddress(core) || Self.isName(core)
    return isWhole ? from..<to : nil
  }

  private static let openers = Array("([{<\"'".utf8)
  private static let closers = Array(")]}>\"'.,;:!?".utf8)

  /// `:)`, `;-)`, `=D`.
  private static func isSmiley(_ text: ArraySlice<UInt8>) -> Bool {
    guard (2...4).contains(text.count), let eyes = text.first, ":;=".utf8.contains(eyes) else {
      return false
    }
    let mouth = text.dropFirst()
    let rest = mouth.first == UInt8(ascii: "-") ? mouth.dropFirst() : mouth
    return !rest.isEmpty && rest.allSatisfy { ")(DP".utf8.contains($0) }
  }

  /// A date (`11/28/2000`), a fraction (`1/2`) or a telephone number (`555-0142`).
  private static func isFigures(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last, ASCII.isDigit(first), ASCII.isDigit(last)
    else { return false }
    var groups = [0]
    var joint: UInt8 = 0
    for byte in text {
      if ASCII.isDigit(byte) {
        groups[groups.count - 1] += 1
        continue
      }
      guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-"), joint == 0 || joint == byte,
        groups.count < 4
      else { return false }
      joint = byte
      groups.append(0)
    }
    if joint == UInt8(ascii: "/") { return groups.count <= 3 && !groups.contains(0) }
    return groups == [3, 4] || groups == [3, 3, 4] || groups == [1, 3, 3, 4]
  }

  /// `http://...`, `www...`, `somebody@somewhere.org`, `somewhere.org/page`, `@somebody`, `#topic`.
  private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    if text.starts(with: "www.".utf8) { return true }
    guard let first = text.first, let second = text.dropFirst().first else { return false }
    let isTopic = (first == UInt8(ascii: "#") || first == UInt8(ascii: "@"))
    if isTopic { return ASCII.isLetter(second) && text.dropFirst().allSatisfy(isWordByte) }
    if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
      return text[colon...].starts(with: "://".utf8) && colon > text.startIndex
    }
    if let at = text.firstIndex(of: UInt8(ascii: "@")) {
      return at > text.startIndex && text[at...].contains(UInt8(ascii: "."))
    }
    return isDomain(text.prefix { $0 != UInt8(ascii: "/") })
  }

  /// A host or a file by its last part: `example.org`, `notes.txt`.
  private static func isDomain(_ host: ArraySlice<UInt8>) -> Bool {
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot - host.startIndex >= 2,
      endings.contains(host[(dot + 1)...])
    else { return false }
    return host.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: ".") }
  }

  private static let endings = WordSet([
    "com", "org", "net", "edu", "gov", "info", "uk", "de", "doc", "xls", "ppt", "pdf", "txt", "jpg",
    "png", "gif", "zip", "exe", "html", "htm", "csv",
  ])

  /// Two parts that make one name: `R&D`, `AT&T`, `some_file`.
  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    if let joint = text.firstIndex(of: UInt8(ascii: "&")) {
      let (left, right) = (text[..<joint], text[(joint + 1)...])
      return left.count <= 3 && right.count <= 3 && !left.isEmpty && !right.isEmpty
        && (left + right).allSatisfy(ASCII.isUpper)
    }
    return text.contains(UInt8(ascii: "_")) && text.contains(where: { $0 != UInt8(ascii: "_") })
      && text.first != UInt8(ascii: "_") && text.allSatisfy(isWordByte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}
