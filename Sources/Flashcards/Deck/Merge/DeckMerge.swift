/// Merges the cards that a text gives now into the deck that it gave before.
///
/// What nobody touched follows the text, what somebody edited stays, what somebody deleted stays
/// deleted, and every byte that is not about a made card stays as it is.
package struct DeckMerge {
  /// The deck after the merge; the same bytes when there was nothing to do.
  package let deck: DeckFile
  package private(set) var summary = MergeSummary()

  /// - Parameters:
  ///   - fresh: the deck as the text gives it now.
  ///   - old: the deck to merge into, without broken cards.
  ///   - prunes: whether unedited cards that are no longer made are taken out.
  package init(_ fresh: DeckFile, into old: DeckFile, prunes: Bool = false) {
    let record = old.frontMatter.made
    let pairing = CardPairing(old: old, fresh: fresh, record: record)
    var summary = MergeSummary()
    var edits: [DeckEdit] = []
    var newRecord = record ?? MadeRecord(of: [])
    var removed: Set<CardID> = []
    summary.knewItsCards = record != nil

    for (index, card) in old.cards.enumerated() {
      guard pairing.isOurs(index) else { continue }
      let isEdited = card.isEdited
      if isEdited { summary.edited.append(card.id) }
      guard let partner = pairing.freshIndex(ofOld: index) else {
        if isEdited { continue }
        if prunes, let edit = old.removal(ofCardAt: index, besides: removed) {
          edits.append(edit)
          summary.removed.append(card.id)
          removed.insert(card.id)
          newRecord.remove(card.id)
        } else {
          summary.left.append(card.id)
        }
        continue
      }
      guard !isEdited else { continue }
      let made = fresh.cards[partner]
      let takesEvidence = made.id != card.id && record?.contains(made.id) != true
      let update = old.update(ofCardAt: index, to: made, takesEvidence: takesEvidence)
      edits += update.edits
      switch update.extent {
      case .nothing: break
      case .citation: summary.citedAnew.append(card.id)
      case .words: summary.changed.append(card.id)
      }
    }

    for card in old.cards where card.metadata.made != nil && !removed.contains(card.id) {
      if pairing.ours.contains(card.id) { newRecord.insert(card.id) }
    }
    var isNew: [Bool] = []
    for (index, card) in fresh.cards.enumerated() {
      let isPaired = pairing.oldIndex(ofFresh: index) != nil
      let isDeleted = !isPaired && record?.contains(card.id) == true
      isNew.append(!isPaired && !isDeleted)
      if isDeleted { summary.deleted.append(card.id) }
      if isNew[index] { summary.added.append(card.id) }
      newRecord.insert(card.id)
    }
    edits += CardPlacing(old: old, fresh: fresh, pairing: pairing, isNew: isNew).edits
    if newRecord != record, let edit = old.edit(settingRecordTo: newRecord) { edits.append(edit) }
    deck = old.applying(edits.inOrder())
    self.summary = summary
  }
}

extension [DeckEdit] {
  /// By place; what is put in at a place comes before what replaces the bytes there.
  fileprivate func inOrder() -> [DeckEdit] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      return (first.lowerBound, first.upperBound, left.offset)
        < (second.lowerBound, second.upperBound, right.offset)
    }
    .map(\.element)
  }
}

extension Card {
  /// Whether a made card's words are no longer those that were made.
  var isEdited: Bool { metadata.made != CardDigest.digest(of: content) }
}
