/// Finds where new cards belong in a deck: behind the card that the text has before them.
struct CardPlacing {
  private let old: DeckFile
  private let fresh: DeckFile
  private let pairing: CardPairing
  private let isNew: [Bool]
  private let sectionHeadings: Set<[String]>

  init(old: DeckFile, fresh: DeckFile, pairing: CardPairing, isNew: [Bool]) {
    self.old = old
    self.fresh = fresh
    self.pairing = pairing
    self.isNew = isNew
    sectionHeadings = Set(old.layout.sections.map(\.headings))
  }

  /// Where new cards go, and whether under headings of their own.
  private struct Place: Hashable {
    let offset: Int
    /// Cards behind a card come before those at a section's end, and those before new sections.
    let rank: Int
    /// The section that new headings follow; nil when the cards need none.
    var section: Int?
  }

  /// The edits that put the new cards in, one for each place.
  var edits: [DeckEdit] {
    var cards: [Int: [(place: Place, card: Card)]] = [:]
    for (place, card) in places() { cards[place.offset, default: []].append((place, card)) }
    return cards.map { offset, cards in
      let ordered = cards.enumerated().sorted {
        ($0.element.place.rank, $0.offset) < ($1.element.place.rank, $1.offset)
      }
      return DeckEdit(
        range: offset..<offset, text: old.separated(text(of: ordered.map(\.element)), at: offset))
    }
  }

  private func text(of cards: [(place: Place, card: Card)]) -> String {
    var printer = DeckPrinter()
    var previous: [String]?
    for (place, card) in cards {
      if let section = place.section {
        printer.addHeadings(
          card.headings, after: previous ?? old.layout.sections[section].headings)
        previous = card.headings
      }
      printer.add(card)
    }
    return printer.text
  }

  private func places() -> [(Place, Card)] {
    var found: [(Place, Card)] = []
    /// The latest place in each section, and the latest section of all.
    var latest: [[String]: Place] = [:]
    var section = 0
    for (index, card) in fresh.cards.enumerated() {
      if let place = pairing.oldIndex(ofFresh: index) {
        section = sectionIndex(ofOld: place)
        if isAnchor(place, for: card.headings) {
          latest[card.headings] = Place(offset: old.layout.blocks[place].end, rank: 0)
        }
      } else if isNew[index] {
        let place =
          latest[card.headings] ?? placeBefore(next: index)
          ?? sectionEnd(of: card.headings) ?? newSection(card.headings, after: section)
        latest[card.headings] = place
        found.append((place, card))
      }
    }
    return found
  }

  /// Whether a card of the deck shows where its section is: it stands there, or the deck has given
  /// the section another name.
  private func isAnchor(_ place: Int, for headings: [String]) -> Bool {
    !sectionHeadings.contains(headings) || old.cards[place].headings == headings
  }

  /// Before the first card of the section that the text has behind this one.
  private func placeBefore(next index: Int) -> Place? {
    let headings = fresh.cards[index].headings
    for next in fresh.cards.indices.dropFirst(index + 1) {
      guard fresh.cards[next].headings == headings else { return nil }
      guard let place = pairing.oldIndex(ofFresh: next), isAnchor(place, for: headings)
      else { continue }
      return Place(offset: end(before: old.layout.blocks[place].text.lowerBound), rank: 1)
    }
    return nil
  }

  private func sectionEnd(of headings: [String]) -> Place? {
    old.layout.sections.last { $0.headings == headings }.map {
      Place(offset: end(before: $0.range.upperBound), rank: 1)
    }
  }

  /// Behind the first section from this one on where the headings take no section from its parent.
  private func newSection(_ headings: [String], after section: Int) -> Place {
    let sections = old.layout.sections
    var start = section
    for count in stride(from: headings.count - 1, to: 0, by: -1) {
      let parent = Array(headings.prefix(count))
      guard let home = sections.firstIndex(where: { $0.headings.starts(with: parent) })
      else { continue }
      if !sections[section].headings.starts(with: parent) { start = home }
      break
    }
    let place = sections.indices.dropFirst(start).first { index in
      guard index + 1 < sections.count else { return true }
      let shared = zip(headings, sections[index].headings).prefix { $0 == $1 }.count
      return level(at: sections[index + 1].range.lowerBound) <= min(shared, headings.count - 1) + 1
    }
    let index = place ?? sections.count - 1
    return Place(offset: end(before: sections[index].range.upperBound), rank: 2, section: index)
  }

  private func level(at offset: Int) -> Int {
    old.bytes[offset...].prefix { $0 == UInt8(ascii: "#") }.count
  }

  private func sectionIndex(ofOld place: Int) -> Int {
    let offset = old.layout.blocks[place].text.lowerBound
    return old.layout.sections.firstIndex { $0.range.contains(offset) } ?? 0
  }

  /// The end of the last line with something on it before a place.
  private func end(before offset: Int) -> Int {
    DeckText.trim(old.bytes, in: 0..<offset).upperBound
  }
}
