package import Language

/// Reads Markdown as far as prose goes: headings, paragraphs, lists, quotations and inline marks.
///
/// Front matter, code, tables, comments, images and addresses hold no prose and are left out.
package enum MarkdownReader {
  package static func read(_ source: SourceText) -> Document {
    var reader = BlockReader(source: source)
    reader.readAll()
    return Document(source: source, passages: reader.passages)
  }

  private struct BlockReader {
    let source: SourceText
    var passages: [Passage] = []
    private var lines: [Range<Int>] = []
    private var kind = Passage.Kind.paragraph
    private var fence: [UInt8]?
    private var isInComment = false

    init(source: SourceText) { self.source = source }

    mutating func readAll() {
      var line = 1
      if let end = frontMatterEnd() { line = end + 1 }
      while line <= source.lineCount {
        read(source.range(ofLine: line))
        line += 1
      }
      flush()
    }

    private func frontMatterEnd() -> Int? {
      guard source[source.range(ofLine: 1)] == "---", source.lineCount > 1 else { return nil }
      return (2...source.lineCount).first { source[source.range(ofLine: $0)] == "---" }
    }

    private mutating func read(_ range: Range<Int>) {
      let line = source.bytes[range]
      let content = line.drop { $0 == 0x20 || $0 == 0x09 }
      if readVerbatim(content) { return }
      if content.isEmpty || content.first == UInt8(ascii: "|") || isRule(content) {
        flush()
        return
      }
      let marks = content.prefix { $0 == UInt8(ascii: "#") }.count
      if (1...6).contains(marks), content.dropFirst(marks).first == 0x20 {
        flush()
        kind = .heading(level: marks)
        lines = [afterBlanks(content.startIndex + marks, upTo: range.upperBound)]
        flush()
      } else if content.first == UInt8(ascii: ">") {
        if kind != .quotation { flush() }
        kind = .quotation
        lines.append(afterBlanks(content.startIndex + 1, upTo: range.upperBound))
      } else if let item = itemStart(content) {
        flush()
        kind = .listItem
        lines = [afterBlanks(item, upTo: range.upperBound)]
      } else {
        if kind == .quotation, !lines.isEmpty { flush() }
        lines.append(content.startIndex..<range.upperBound)
      }
    }

    /// Skips fenced code and comments; underlines of headings make the lines above one.
    private mutating func readVerbatim(_ content: ArraySlice<UInt8>) -> Bool {
      if let open = fence {
        if content.starts(with: open) { fence = nil }
        return true
      }
      if isInComment {
        isInComment = !contains("-->", in: content)
        return true
      }
      for mark in ["```", "~~~"] where content.starts(with: mark.utf8) {
        flush()
        fence = Array(mark.utf8)
        return true
      }
      if content.starts(with: "<!--".utf8) {
        flush()
        isInComment = !contains("-->", in: content)
        return true
      }
      let isUnderline =
        content.count >= 2
        && (content.allSatisfy { $0 == UInt8(ascii: "=") }
          || content.allSatisfy { $0 == UInt8(ascii: "-") })
      if isUnderline, !lines.isEmpty, kind == .paragraph {
        kind = .heading(level: content.first == UInt8(ascii: "=") ? 1 : 2)
        flush()
        return true
      }
      return false
    }

    private func contains(_ mark: String, in content: ArraySlice<UInt8>) -> Bool {
      String(decoding: content, as: UTF8.self).contains(mark)
    }

    private func isRule(_ content: ArraySlice<UInt8>) -> Bool {
      guard let first = content.first, Array("-*_".utf8).contains(first) else { return false }
      return content.count >= 3 && content.allSatisfy { $0 == first || $0 == 0x20 }
    }

    private func afterBlanks(_ start: Int, upTo end: Int) -> Range<Int> {
      let blanks = source.bytes[start..<end].prefix { $0 == 0x20 || $0 == 0x09 }.count
      return (start + blanks)..<end
    }

    /// Where the text of a list item begins; nil when the line is none.
    private func itemStart(_ content: ArraySlice<UInt8>) -> Int? {
      guard let first = content.first else { return nil }
      if Array("-*+".utf8).contains(first), content.dropFirst().first == 0x20 {
        return content.startIndex + 1
      }
      let digits = content.prefix { (0x30...0x39).contains($0) }.count
      let rest = content.dropFirst(digits)
      let isNumbered =
        (1...3).contains(digits) && (rest.first == 0x2E || rest.first == 0x29)
        && rest.dropFirst().first == 0x20
      return isNumbered ? content.startIndex + digits + 1 : nil
    }

    private mutating func flush() {
      defer {
        lines = []
        kind = .paragraph
      }
      var inline = MarkdownInline(source: source)
      for line in lines { inline.add(line) }
      if let passage = inline.finish(as: kind) { passages.append(passage) }
    }
  }
}
