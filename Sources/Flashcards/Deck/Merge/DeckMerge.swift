/// Merges the cards that a text gives now into the deck that it gave before.
///
/// What nobody touched follows the text, what somebody edited stays, what somebody deleted stays
/// deleted, and every byte that is not about a made card stays as it is.
package struct DeckMerge {
  /// The deck after the merge; the same bytes when there was nothing to do.
  package let deck: DeckFile
  package let summary: MergeSummary

  /// - Parameters:
  ///   - fresh: the deck as the text gives it now.
  ///   - old: the deck to merge into, without broken cards.
  ///   - prunes: whether unedited cards that are no longer made are taken out.
  package init(_ fresh: DeckFile, into old: DeckFile, prunes: Bool = false) {
    var run = Run(old: old, fresh: fresh, prunes: prunes)
    run.followText()
    run.addNewCards()
    run.writeRecord()
    deck = old.applying(run.edits.inOrder())
    summary = run.summary
  }
}

extension DeckMerge {
  /// A merge under way.
  private struct Run {
    let old: DeckFile
    let fresh: DeckFile
    let prunes: Bool
    let pairing: CardPairing
    var edits: [DeckEdit] = []
    var summary = MergeSummary()
    private var removed: Set<CardID> = []

    init(old: DeckFile, fresh: DeckFile, prunes: Bool) {
      self.old = old
      self.fresh = fresh
      self.prunes = prunes
      pairing = CardPairing(old: old, fresh: fresh, record: old.frontMatter.made)
      summary.knewItsCards = old.frontMatter.made != nil
    }

    /// Whether the deck was given the card before.
    private func knows(_ id: CardID) -> Bool { old.frontMatter.made?.contains(id) == true }

    /// Goes through the cards that the text gave before.
    mutating func followText() {
      for (index, card) in old.cards.enumerated() where pairing.isOurs(index) {
        if card.isEdited {
          summary.edited.append(card.id)
        } else if let partner = pairing.freshIndex(ofOld: index) {
          update(index, to: fresh.cards[partner])
        } else if prunes, let edit = old.removal(ofCardAt: index, besides: removed) {
          edits.append(edit)
          summary.removed.append(card.id)
          removed.insert(card.id)
        } else {
          summary.left.append(card.id)
        }
      }
    }

    private mutating func update(_ index: Int, to made: Card) {
      let id = old.cards[index].id
      // Evidence is part of what an id is made of: with the same id, another one is somebody's edit.
      let takesEvidence = made.id != id && !knows(made.id)
      let update = old.update(ofCardAt: index, to: made, takesEvidence: takesEvidence)
      edits += update.edits
      switch update.extent {
      case .nothing: break
      case .citation: summary.citedAnew.append(id)
      case .words: summary.changed.append(id)
      }
    }

    /// Puts in what the deck neither has nor ever had.
    mutating func addNewCards() {
      var isNew: [Bool] = []
      for (index, card) in fresh.cards.enumerated() {
        let isMissing = pairing.oldIndex(ofFresh: index) == nil
        isNew.append(isMissing && !knows(card.id))
        if isNew[index] {
          summary.added.append(card.id)
        } else if isMissing {
          summary.deleted.append(card.id)
        }
      }
      edits += CardPlacing(old: old, fresh: fresh, pairing: pairing, isNew: isNew).edits
    }

    /// Notes down all cards that the deck was given; what was pruned may come again.
    mutating func writeRecord() {
      var record = old.frontMatter.made ?? MadeRecord(of: [])
      for (index, card) in old.cards.enumerated() {
        if removed.contains(card.id) {
          record.remove(card.id)
        } else if pairing.isOurs(index), card.metadata.made != nil {
          record.insert(card.id)
        }
      }
      for card in fresh.cards { record.insert(card.id) }
      guard record != old.frontMatter.made else { return }
      if let edit = old.edit(settingRecordTo: record) { edits.append(edit) }
    }
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
