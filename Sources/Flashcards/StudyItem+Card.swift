import Chronology

extension Card {
  /// What the card asks: one item for a question, one for each deletion of a cloze.
  package var items: [StudyItem] {
    switch content {
    case .question(let prompt, let answer):
      [
        StudyItem(
          id: id.rawValue, card: self, prompt: prompt, answer: answer,
          accepted: metadata.accept, date: metadata.kind == .when ? metadata.date : nil,
          siblingKeys: siblingKeys)
      ]
    case .cloze(let cloze):
      cloze.deletions.enumerated().map { number, deletion in
        item(of: cloze, deletion: deletion, number: number)
      }
    }
  }

  /// The item of one deletion; `accept` belongs to a cloze with a single deletion only.
  private func item(of cloze: Cloze, deletion: String, number: Int) -> StudyItem {
    StudyItem(
      id: StudyItem.id(of: id, deletion: number), card: self, prompt: cloze.prompt(hiding: number),
      answer: deletion, accepted: cloze.deletions.count == 1 ? metadata.accept : [],
      date: asksForDate(deletion) ? metadata.date : nil, siblingKeys: siblingKeys)
  }

  /// Whether a deletion's text is the card's date, judged by the year standing in it.
  private func asksForDate(_ deletion: String) -> Bool {
    guard let year = metadata.date?.anchor?.year else { return false }
    let written = String(year > 0 ? year : 1 - year)
    return deletion.utf8.split { !(0x30...0x39).contains($0) }
      .contains { $0.elementsEqual(written.utf8) }
  }

  private var siblingKeys: [String] {
    var keys = [id.description]
    // A line of a source may be a whole paragraph: the sentence is what two cards share.
    if let key = evidence ?? metadata.from?.description { keys.append(key) }
    return keys
  }
}

extension StudyItem {
  /// The id of a card's item: the card's own for the first deletion, for the others the
  /// `StableHash` of the card's id and the deletion's number, so that progress on one deletion
  /// stays when the words around it change.
  package static func id(of card: CardID, deletion number: Int) -> UInt64 {
    guard number > 0 else { return card.rawValue }
    var hash = StableHash()
    hash.combine(card.rawValue)
    hash.combine(UInt64(number))
    return hash.value
  }
}
