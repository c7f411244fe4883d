import Language

extension DeckParser {
  /// Ends the card being read and adds it to the deck, unless it is broken.
  mutating func finishCard() {
    guard let card = draft else { return }
    var comment = CardComment()
    swap(&comment, &self.comment)
    draft = nil
    let tag = card.start..<card.start + DeckLine.tagLength
    guard card.isCloze || card.answer != nil else {
      report(
        at: tag, "`Q:` without `A:`", note: "write the answer on a line of its own: `A: ...`")
      return
    }
    var textEnd = card.quote ?? card.end
    var evidence = card.quote.map { $0..<card.end }
    if DeckText.trim(bytes, in: card.lastTextStart..<textEnd).isEmpty {
      (textEnd, evidence) = (card.end, nil)
    }
    let text = card.start..<DeckText.trim(bytes, in: card.start..<textEnd).upperBound
    guard let content = content(of: card, text: text), !card.isBroken else { return }
    let id = comment.id ?? CardID(hashing: content)
    guard isNew(id, isStated: comment.id != nil, at: tag, line: card.line) else { return }
    cards.append(
      Card(
        id: id, content: content, evidence: evidence.flatMap { quotedText(in: $0) },
        metadata: comment.metadata, headings: headings))
    layout.blocks.append(
      CardBlock(
        text: text,
        evidence: evidence.map { $0.lowerBound..<DeckText.trim(bytes, in: $0).upperBound },
        end: card.comment?.upperBound ?? card.end, mapping: comment.mapping,
        hasID: comment.id != nil))
  }

  private mutating func content(of card: CardDraft, text: Range<Int>) -> Card.Content? {
    let start = card.start + DeckLine.tagLength
    if card.isCloze { return cloze(in: start..<text.upperBound, tag: card.start..<start) }
    guard let answer = card.answer else { return nil }
    let prompt = DeckText.trim(bytes, in: start..<answer)
    let answerStart = answer + DeckLine.tagLength
    let reply = DeckText.trim(bytes, in: answerStart..<max(answerStart, text.upperBound))
    guard !prompt.isEmpty else {
      report(
        at: card.start..<start, "the question is empty", note: "write it behind `Q:`")
      return nil
    }
    guard !reply.isEmpty else {
      report(at: answer..<answerStart, "the answer is empty", note: "write it behind `A:`")
      return nil
    }
    return .question(
      prompt: DeckText.decode(bytes, in: prompt), answer: DeckText.decode(bytes, in: reply))
  }

  private mutating func cloze(in range: Range<Int>, tag: Range<Int>) -> Card.Content? {
    let text = DeckText.decode(bytes, in: range)
    let scanner = ClozeScanner(Array(text.utf8))
    if let fault = scanner.fault {
      let raw = ClozeScanner(Array(bytes[range])).fault
      let place = raw.map { range.lowerBound + $0.offset..<range.lowerBound + $0.offset + 1 }
      report(at: place ?? tag, fault.kind.summary, note: fault.kind.note)
      return nil
    }
    guard scanner.deletionCount > 0 else {
      report(
        at: tag, "the cloze has no deletion",
        note: "put what is to be recalled in square brackets")
      return nil
    }
    return .cloze(Cloze(source: text))
  }

  private mutating func isNew(
    _ id: CardID, isStated: Bool, at tag: Range<Int>, line: Int
  ) -> Bool {
    guard let other = lines.updateValue(line, forKey: id) else { return true }
    lines[id] = other
    if !isStated {
      report(
        at: tag, "the card is the same as the one on line \(other)", note: "remove one of them")
    } else {
      report(
        at: tag, "the id \(id) is taken by the card on line \(other)",
        note: "remove the id from the card that is the copy; it gets its own")
    }
    return false
  }

  /// The text of quoted lines, joined by spaces; nil when they are empty.
  private func quotedText(in range: Range<Int>) -> String? {
    if bytes[range].firstIndex(of: 0x0A) == nil {
      let words = DeckText.trim(bytes, in: range.lowerBound + 1..<range.upperBound)
      return words.isEmpty ? nil : source[words]
    }
    var text: [UInt8] = []
    for line in bytes[range].split(separator: 0x0A) {
      guard line.first == UInt8(ascii: ">") else { continue }
      let words = DeckText.trim(bytes, in: line.startIndex + 1..<line.endIndex)
      if !text.isEmpty, !words.isEmpty { text.append(0x20) }
      text += bytes[words]
    }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}

extension ClozeScanner {
  var deletionCount: Int {
    segments.count { if case .deletion = $0 { true } else { false } }
  }
}

extension ClozeScanner.Fault {
  fileprivate var summary: String {
    switch self {
    case .unclosed: "the bracket is not closed"
    case .unopened: "the bracket was not opened"
    case .nested: "the bracket stands inside another one"
    case .empty: "the brackets are empty"
    }
  }

  fileprivate var note: String {
    switch self {
    case .unclosed: "close it with `]`, or write `\\[` for a bracket that is text"
    case .unopened: "open it with `[`, or write `\\]` for a bracket that is text"
    case .nested: "close the outer bracket first, or write `\\[` for a bracket that is text"
    case .empty: "write what is to be recalled between them"
    }
  }
}
