import Language

extension DeckFile {
  /// The deck with an id written into the comment of every card that has none.
  package func writingMissingIDs() -> DeckFile {
    let edits = zip(cards, layout.blocks).filter { !$1.hasID }
    return applying(edits.map { idEdit(for: $0, at: $1) })
  }

  /// The deck with cards added at the end of the section that has these headings.
  ///
  /// The headings are added at the deck's end when there is no such section. The cards' own headings
  /// do not count.
  package func appending(_ cards: [Card], under headings: [String]) -> DeckFile {
    guard !cards.isEmpty else { return self }
    var printer = DeckPrinter()
    let section = layout.sections.last { $0.headings == headings }
    if section == nil {
      printer.addHeadings(headings, after: layout.sections.last?.headings ?? [])
    }
    for card in cards { printer.add(card) }
    let range = section?.range ?? 0..<bytes.count
    let place = max(range.lowerBound, DeckText.trim(bytes, in: range).upperBound)
    return applying([Edit(range: place..<place, text: separated(printer.text, at: place))])
  }

  /// The deck with one card's text replaced; its id, evidence and metadata stay.
  ///
  /// Nil when the deck has no card of this id.
  package func replacing(_ id: CardID, with content: Card.Content) -> DeckFile? {
    guard let index = cards.firstIndex(where: { $0.id == id }) else { return nil }
    let block = layout.blocks[index]
    var edits = [Edit(range: block.text, text: DeckPrinter.lines(of: content))]
    if !block.hasID { edits.append(idEdit(for: cards[index], at: block)) }
    return applying(edits)
  }
}

extension DeckFile {
  /// A replacement of some bytes; its line breaks become the file's.
  private struct Edit {
    let range: Range<Int>
    let text: String
  }

  private func idEdit(for card: Card, at block: CardBlock) -> Edit {
    guard let mapping = block.mapping else {
      return Edit(
        range: block.end..<block.end, text: "\n<!-- clio: {id: \(card.id)} -->")
    }
    let inside = DeckText.trim(bytes, in: mapping.lowerBound + 1..<mapping.upperBound - 1)
    let place = mapping.lowerBound + 1
    return Edit(range: place..<place, text: "id: \(card.id)" + (inside.isEmpty ? "" : ", "))
  }

  /// The text with an empty line before it and behind it, where the file goes on.
  private func separated(_ text: String, at place: Int) -> String {
    let isFirst = place == 0 || bytes[..<place].elementsEqual("\u{FEFF}".utf8)
    let isLine = !isFirst && bytes[place - 1] == 0x0A
    let lead = isFirst ? "" : isLine ? "\n" : "\n\n"
    guard place < bytes.count else { return lead + text }
    let isLineEnd = bytes[place] == 0x0A || bytes[place] == 0x0D
    return lead + (isLineEnd ? String(text.dropLast()) : text + "\n")
  }

  private func applying(_ edits: [Edit]) -> DeckFile {
    guard !edits.isEmpty else { return self }
    let lineBreak: [UInt8] = usesCarriageReturns ? [0x0D, 0x0A] : [0x0A]
    var edited: [UInt8] = []
    var position = 0
    for edit in edits {
      edited += bytes[position..<edit.range.lowerBound]
      for byte in edit.text.utf8 {
        if byte == 0x0A { edited += lineBreak } else { edited.append(byte) }
      }
      position = edit.range.upperBound
    }
    edited += bytes[position...]
    return DeckFile.parse(SourceText(name: name, bytes: edited)).deck
  }

  private var usesCarriageReturns: Bool {
    guard let first = bytes.firstIndex(of: 0x0A), first > 0 else { return false }
    return bytes[first - 1] == 0x0D
  }
}
