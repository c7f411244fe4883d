import Chronology

/// Finds for each card that a text gives now the card of the deck that it gave before.
///
/// By id; else by kind, date and the likeness of evidence and words, so that a typo corrected in the
/// text costs no progress.
struct CardPairing {
  /// For each card of the deck whether its text gave it.
  private var oursAt: [Bool] = []
  private var partnerOfOld: [Int: Int] = [:]
  private var partnerOfFresh: [Int: Int] = [:]

  init(old: DeckFile, fresh: DeckFile, record: MadeRecord?) {
    let places = Dictionary(uniqueKeysWithValues: zip(old.cards.map(\.id), old.cards.indices))
    for (index, card) in fresh.cards.enumerated() {
      if let place = places[card.id] { pair(place, with: index) }
    }
    let files = Set(fresh.cards.compactMap { $0.metadata.from?.file })
    for (index, card) in old.cards.enumerated() {
      let isCited = card.metadata.from.map { files.contains($0.file) } ?? false
      let isOurs =
        partnerOfOld[index] != nil
        || card.metadata.made != nil && (isCited || record?.contains(card.id) == true)
      oursAt.append(isOurs)
    }
    pairAlike(old: old.cards, fresh: fresh.cards, record: record)
  }

  func isOurs(_ oldIndex: Int) -> Bool { oursAt[oldIndex] }

  func freshIndex(ofOld index: Int) -> Int? { partnerOfOld[index] }

  func oldIndex(ofFresh index: Int) -> Int? { partnerOfFresh[index] }

  private mutating func pair(_ old: Int, with fresh: Int) {
    partnerOfOld[old] = fresh
    partnerOfFresh[fresh] = old
  }

  /// Pairs what is left over, the likest first.
  private mutating func pairAlike(old: [Card], fresh: [Card], record: MadeRecord?) {
    let restOfOld = old.indices.filter { oursAt[$0] && partnerOfOld[$0] == nil }
    guard !restOfOld.isEmpty else { return }
    let facts = Dictionary(grouping: restOfOld) { Fact(of: old[$0]) }
    var candidates: [(score: Double, old: Int, fresh: Int)] = []
    for index in fresh.indices where partnerOfFresh[index] == nil {
      // A card known to the deck was deleted there, unless one stands for it word by word.
      let isKnown = record?.contains(fresh[index].id) == true
      for place in facts[Fact(of: fresh[index])] ?? [] {
        guard let score = CardLikeness.score(old: old[place], fresh: fresh[index]),
          !isKnown || old[place].evidence == fresh[index].evidence
        else { continue }
        candidates.append((score, place, index))
      }
    }
    candidates.sort { ($1.score, $0.old, $0.fresh) < ($0.score, $1.old, $1.fresh) }
    for candidate in candidates
    where partnerOfOld[candidate.old] == nil && partnerOfFresh[candidate.fresh] == nil {
      pair(candidate.old, with: candidate.fresh)
    }
  }

  /// What two cards must share to be of one fact.
  private struct Fact: Hashable {
    let kind: CardKind?
    let date: String?

    init(of card: Card) {
      kind = card.metadata.kind
      date = card.metadata.date?.edtf
    }
  }
}
