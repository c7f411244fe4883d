internal import Language

/// The text of a file that has no lines of its own, one paragraph a line.
///
/// It is what passages of such a file lead back to: line 12 is the twelfth paragraph.
struct FlatText {
  private var bytes: [UInt8] = []
  private var pieces: [(kind: Passage.Kind, range: Range<Int>)] = []

  var isEmpty: Bool { pieces.isEmpty }
  var isFull: Bool { pieces.count >= Document.mostPassages }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - text: its clean bytes; a line break in it counts as a blank.
  ///   - kind: what it is.
  ///   - separator: what ends the paragraph before it.
  mutating func append(_ text: [UInt8], as kind: Passage.Kind, after separator: [UInt8] = [0x0A]) {
    if !pieces.isEmpty || separator != [0x0A] { bytes += separator }
    pieces.append((kind, bytes.count..<bytes.count + text.count))
    bytes += text
  }

  /// The text as a document.
  ///
  /// - Parameters:
  ///   - name: the file's name.
  ///   - title: what the file calls itself.
  ///   - isTitleSure: whether that goes before a heading of the first level.
  /// - Returns: the document.
  func document(
    name: String, title: String? = nil, isTitleSure: Bool = false
  ) -> Document {
    let passages = pieces.compactMap { piece -> Passage? in
      var builder = Passage.Builder()
      for offset in piece.range {
        let byte = bytes[offset]
        if byte != 0x0A {
          builder.append(byte, from: offset)
        } else if builder.last != 0x20 {
          builder.append(0x20, from: offset)
        }
      }
      return builder.finish(as: piece.kind)
    }
    return Document(
      source: SourceText(name: name, bytes: bytes), passages: TextSections.kept(of: passages),
      title: title, isTitleSure: isTitleSure)
  }
}
