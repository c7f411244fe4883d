extension DeckFile {
  /// How much of a card an update touches.
  enum UpdateExtent {
    case nothing
    case citation
    case words
  }

  /// The edits that make an unedited card as it is made now; its id and its own keys stay.
  ///
  /// Accepted answers, wrong answers and the hint may be the teacher's: they stay as long as the
  /// answer is the same, and new accepted answers come to them.
  func update(
    ofCardAt index: Int, to fresh: Card, takesEvidence: Bool
  ) -> (edits: [DeckEdit], extent: UpdateExtent) {
    let (card, block) = (cards[index], layout.blocks[index])
    var edits: [DeckEdit] = []
    var values: [(key: String, text: String)] = []
    if card.content != fresh.content {
      edits.append(DeckEdit(range: block.text, text: DeckPrinter.lines(of: fresh.content)))
      values = wordValues(of: card, to: fresh)
    }
    if takesEvidence, let range = block.evidence, let evidence = fresh.evidence,
      evidence != card.evidence
    {
      edits.append(DeckEdit(range: range, text: "> " + DeckPrinter.oneLine(evidence)))
    }
    let hasNewWords = !edits.isEmpty
    if let from = fresh.metadata.from, from != card.metadata.from {
      values.append(("from", FlowPrinting.quoted(from.description)))
    }
    edits += metadataEdits(setting: values, in: block)
    return (edits, hasNewWords ? .words : edits.isEmpty ? .nothing : .citation)
  }

  /// The metadata that goes with new words.
  private func wordValues(of card: Card, to fresh: Card) -> [(key: String, text: String)] {
    let (old, new) = (card.metadata, fresh.metadata)
    let hasSameAnswer = card.content.answers == fresh.content.answers
    let accept =
      hasSameAnswer ? old.accept + new.accept.filter { !old.accept.contains($0) } : new.accept
    let choices = hasSameAnswer && !old.choices.isEmpty ? old.choices : new.choices
    var values: [(key: String, text: String)] = []
    if let kind = new.kind, kind != old.kind {
      values.append(("kind", FlowPrinting.scalar(kind.rawValue)))
    }
    if accept != old.accept { values.append(("accept", FlowPrinting.list(accept))) }
    if choices != old.choices { values.append(("choices", FlowPrinting.list(choices))) }
    if let made = new.made { values.append(("made", FlowPrinting.word(made))) }
    return values
  }

  /// The edits that set keys of a card's comment and leave everything else in it.
  private func metadataEdits(
    setting values: [(key: String, text: String)], in block: CardBlock
  ) -> [DeckEdit] {
    guard !values.isEmpty, let mapping = block.mapping else { return [] }
    var parser = FlowParser(bytes, in: mapping)
    guard let entries = try? parser.mapping() else { return [] }
    var edits: [DeckEdit] = []
    var added = ""
    for (key, text) in values {
      if let entry = entries.first(where: { $0.key == key }) {
        edits.append(DeckEdit(range: entry.range, text: text))
      } else {
        added += ", \(key): \(text)"
      }
    }
    if !added.isEmpty, let end = entries.last?.range.upperBound {
      edits.append(DeckEdit(range: end..<end, text: added))
    }
    return edits
  }

  /// The edit that writes the record of made cards into the front matter.
  func edit(settingRecordTo record: MadeRecord) -> DeckEdit? {
    let value = record.text.map { " " + DeckPrinter.frontMatterValue($0) } ?? ""
    if let range = frontMatter.madeRange {
      return DeckEdit(range: range.lowerBound..<trimmedEnd(of: range), text: value)
    }
    guard !value.isEmpty else { return nil }
    let line = FrontMatter.madeKey + ":" + value + "\n"
    if let close = frontMatter.close { return DeckEdit(range: close..<close, text: line) }
    return DeckEdit(range: frontMatter.end..<frontMatter.end, text: "---\n\(line)---\n\n")
  }

  /// The range's end without white space before it.
  private func trimmedEnd(of range: Range<Int>) -> Int {
    max(range.lowerBound, DeckText.trim(bytes, in: range).upperBound)
  }
}

extension Card.Content {
  /// What is to be recalled.
  fileprivate var answers: [String] {
    switch self {
    case .question(_, let answer): [answer]
    case .cloze(let cloze): cloze.deletions
    }
  }
}
