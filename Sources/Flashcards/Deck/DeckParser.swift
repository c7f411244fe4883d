import Language

/// Reads a deck line by line; a broken card is reported and the reading goes on.
///
/// A card's text goes on over empty lines until the next tag, heading, `---` line or comment. The
/// quoted lines that end it are its evidence. A code block outside all cards is an example of
/// something, and no card of the deck.
struct DeckParser {
  let source: SourceText
  let bytes: [UInt8]
  var diagnostics: [Diagnostic] = []
  var cards: [Card] = []
  var layout = DeckLayout()
  var frontMatter = FrontMatter()
  var draft: CardDraft?
  /// What the comment of the card being read says.
  var comment = CardComment()
  /// The ids so far, with the line of their card.
  var lines: [CardID: Int] = [:]
  /// The headings above the line being read.
  private(set) var headings: [String] = []
  private var levels: [Int] = []
  private var sectionStart = 0
  /// The last line of the latest code block outside all cards; nothing in it is read.
  private var codeBlockEnd = 0

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  mutating func parse() -> (deck: DeckFile, diagnostics: [Diagnostic]) {
    reportEncoding()
    var line = readFrontMatter()
    sectionStart = frontMatter.end
    lines.reserveCapacity(bytes.count / 400)
    while line <= source.lineCount {
      let range = range(ofLine: line)
      read(range, line: line)
      line += 1
    }
    finishCard()
    finishSection(at: bytes.count)
    let deck = DeckFile(origin: source, cards: cards, frontMatter: frontMatter, layout: layout)
    return (deck, diagnostics.inOrder())
  }

  /// The line without its line break, nor the byte order mark that may begin the file.
  func range(ofLine line: Int) -> Range<Int> {
    let range = source.range(ofLine: line)
    guard line == 1, bytes[range].starts(with: "\u{FEFF}".utf8) else { return range }
    return range.lowerBound + 3..<range.upperBound
  }

  mutating func report(
    _ severity: Diagnostic.Severity = .error, at range: Range<Int>, _ summary: String,
    note: String? = nil
  ) {
    diagnostics.append(Diagnostic(severity, in: source, at: range, summary, note: note))
  }

  private mutating func read(_ range: Range<Int>, line: Int) {
    guard line > codeBlockEnd else { return }
    switch DeckLine(bytes[range]) {
    case .question: begin(CardDraft(isCloze: false, at: range, line: line))
    case .cloze: begin(CardDraft(isCloze: true, at: range, line: line))
    case .answer: readAnswer(range)
    case .separator: finishCard()
    case .heading(let level):
      if draft?.isFenced == true { readText(range, line: line) } else { read(range, level) }
    case .quote:
      if let card = draft, card.quote == nil, !card.isClosed { draft?.quote = range.lowerBound }
      extend(to: range, line: line)
    case .fence where draft?.isClosed != false:
      finishCard()
      skipCodeBlock(range, line: line)
    case .fence:
      draft?.isFenced.toggle()
      readText(range, line: line)
    case .comment: readComment(range, line: line)
    case .blank: break
    case .text: readText(range, line: line)
    }
  }

  private mutating func skipCodeBlock(_ range: Range<Int>, line: Int) {
    var end = line + 1
    while end <= source.lineCount, DeckLine(bytes[self.range(ofLine: end)]) != .fence { end += 1 }
    guard end <= source.lineCount else {
      report(
        .warning, at: range, "the code block is not closed",
        note: "close it with a line of three backquotes; until then its lines count as cards")
      return
    }
    codeBlockEnd = end
  }

  private mutating func begin(_ card: CardDraft) {
    finishCard()
    var card = card
    card.isFenced = opensFence(card.start..<card.end)
    draft = card
  }

  private mutating func readAnswer(_ range: Range<Int>) {
    guard var card = draft, !card.isCloze, card.answer == nil, !card.isClosed else {
      report(
        at: range.lowerBound..<range.lowerBound + DeckLine.tagLength, "`A:` without `Q:`",
        note: "write the question above it: `Q: ...`")
      finishCard()
      return
    }
    card.answer = range.lowerBound
    card.end = range.upperBound
    card.quote = nil
    card.isFenced = opensFence(range)
    draft = card
  }

  /// Whether a code block opens behind the line's tag.
  private func opensFence(_ range: Range<Int>) -> Bool {
    let text = DeckText.trim(bytes, in: range.lowerBound + DeckLine.tagLength..<range.upperBound)
    return DeckLine(bytes[text]) == .fence
  }

  private mutating func readText(_ range: Range<Int>, line: Int) {
    if draft?.isClosed == false { draft?.quote = nil }
    extend(to: range, line: line)
  }

  private mutating func extend(to range: Range<Int>, line: Int) {
    guard let card = draft else { return }
    guard card.isClosed else {
      draft?.end = range.upperBound
      return
    }
    if card.commentLine == line - 1 {
      report(
        .warning, at: range, "text behind the card's comment belongs to no card",
        note: "put the comment on the card's last line")
    }
  }

  private mutating func read(_ range: Range<Int>, _ level: Int) {
    finishCard()
    finishSection(at: range.lowerBound)
    let kept = levels.prefix { $0 < level }.count
    levels.removeSubrange(kept...)
    headings.removeSubrange(kept...)
    let text = DeckText.trim(bytes, in: range.lowerBound + level..<range.upperBound)
    levels.append(level)
    headings.append(source[text])
  }

  private mutating func finishSection(at end: Int) {
    layout.sections.append(
      DeckSection(headings: headings, range: sectionStart..<max(sectionStart, end)))
    sectionStart = end
  }
}

extension [Diagnostic] {
  /// The findings in the order of their places.
  fileprivate func inOrder() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.location, right.element.location)
      return (first?.line ?? 0, first?.column ?? 0, left.offset)
        < (second?.line ?? 0, second?.column ?? 0, right.offset)
    }
    .map(\.element)
  }
}
