package import Language

/// Reads the main text of a web page: headings, paragraphs, lists and quotations.
///
/// Navigation, headers and footers, asides, forms, notes, captions and data tables are left out,
/// and so are lists that consist of links and the sections that name sources.
package enum HTMLReader {
  /// A part of the page that has less text than this is not its main text, in bytes.
  private static let shortMain = 200
  /// A link longer than this is no entry of a menu, in bytes.
  private static let longLink = 200
  /// The text of a table's cell is prose from this length on, in bytes.
  private static let proseCell = 40

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - source: the page in UTF-8.
  ///   - isXML: whether it is XHTML; else it is looked for in the page.
  /// - Returns: the main text; all of the text when nothing looks like the main one.
  package static func read(_ source: SourceText, isXML: Bool = false) -> Document {
    let isXML = isXML || source.bytes.starts(with: "<?xml".utf8)
    for keepsFurniture in [false, true] {
      var reader = HTMLBlockReader(source.bytes, isXML: isXML, keepsFurniture: keepsFurniture)
      reader.readAll()
      let passages = TextSections.kept(of: mainText(of: reader, keepsFurniture))
      if keepsFurniture || passages.contains(where: { !$0.isHeading }) {
        let title = reader.title.map { CharacterReference.decoded($0, in: source.bytes) }
        return Document(
          source: source, passages: passages, title: title.flatMap(oneLine), isCut: reader.isCut)
      }
    }
    return Document(source: source, passages: [])
  }

  private static func oneLine(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func mainText(
    of reader: HTMLBlockReader, _ keepsFurniture: Bool
  ) -> [Passage] {
    guard !keepsFurniture else { return reader.blocks.map(\.passage) }
    func bytes(where isIn: (HTMLContext) -> Bool) -> Int {
      reader.blocks.reduce(0) { $0 + (isIn($1.context) ? $1.passage.bytes.count : 0) }
    }
    let hasMain = bytes(where: \.isMain) >= shortMain
    let hasArticle = !hasMain && bytes(where: \.isArticle) >= shortMain
    let isTitle = { (passage: Passage) in passage.kind == .heading(level: 1) }
    let passages = reader.blocks.filter { block in
      (!hasMain || block.context.isMain) && (!hasArticle || block.context.isArticle)
        && isText(block, reader.groups)
    }.map(\.passage)
    // The text's heading may stand above the element that holds it.
    guard hasMain || hasArticle, !passages.contains(where: isTitle),
      let title = reader.blocks.first(where: { isTitle($0.passage) })
    else { return passages }
    return [title.passage] + passages
  }

  private static func isText(_ block: HTMLBlock, _ groups: [HTMLGroup]) -> Bool {
    var group = block.context.group
    while let index = group {
      if groups[index].isFurniture { return false }
      group = groups[index].parent
    }
    if block.passage.isHeading { return true }
    if block.context.isHeader || block.context.isHeaderCell { return false }
    let count = block.passage.bytes.count
    if block.context.isCell, count < proseCell || !block.endsAsSentence { return false }
    let isMenu = block.linkedBytes * 10 > count * 6 && count < longLink && !block.endsAsSentence
    return !isMenu
  }
}
