extension Cloze {
  /// Writes pieces as a cloze, escaping what would read as a bracket, an escape or a link.
  package init(segments: [Segment]) {
    var source: [UInt8] = []
    for segment in segments {
      switch segment {
      case .text(let text):
        if source.last == UInt8(ascii: "]"), text.utf8.first == UInt8(ascii: "(") {
          source.append(UInt8(ascii: "\\"))
        }
        Self.append(text, to: &source)
      case .deletion(let text):
        source.append(UInt8(ascii: "["))
        Self.append(text, to: &source)
        source.append(UInt8(ascii: "]"))
      }
    }
    self.init(source: String(decoding: source, as: UTF8.self))
  }

  private static func append(_ text: String, to source: inout [UInt8]) {
    for byte in text.utf8 {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\") {
        source.append(UInt8(ascii: "\\"))
      }
      source.append(byte)
    }
  }
}
