import GRDB
import Scheduling
import Testing

@testable import Storage

@Suite("Recorded decks")
struct DeckTests {
  private let folder: TemporaryFolder
  private let store: Store

  private let santiago = CardSnapshot(
    item: ItemID(rawValue: 1), prompt: "When was Salvador Allende born?", answer: "June 26, 1908")
  private let valparaiso = CardSnapshot(
    item: ItemID(rawValue: 2), prompt: "Where was he born?", answer: "Valparaíso")

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.openStore()
  }

  @Test("a deck whose digest is the recorded one is not even asked for its cards")
  func unchanged() throws {
    #expect(try record("/a.md", digest: .max, [santiago]))
    try store.recordDeck(path: "/a.md", title: "A", digest: .max) {
      Issue.record("the cards were asked for")
      return []
    }
    #expect(try record("/a.md", digest: 2, [santiago, valparaiso]))
    #expect(try items("born") == [1, 2])
  }

  @Test("words are found by their beginnings, without accents and capitals")
  func search() throws {
    try record("/a.md", digest: 1, [santiago, valparaiso])
    #expect(try items("VALPARAISO") == [2])
    #expect(try items("sal all") == [1])
    #expect(try items("1908") == [1])
    #expect(try items("allende valparaiso").isEmpty)
    #expect(try store.cards(matching: "born", limit: 1).count == 1)
    #expect(
      try store.cards(matching: "allende", limit: 9) == [FoundCard(card: santiago, deck: "/a.md")])
  }

  @Test(
    "signs that mean something to the search mean nothing here",
    arguments: ["\"", "*", "(", "born AND", "NEAR(", "-born", "prompt:", "^", "", "  ", "'", "\0"])
  func searchSigns(words: String) throws {
    try record("/a.md", digest: 1, [santiago])
    _ = try store.cards(matching: words, limit: 9)
  }

  @Test("a changed card is found by its new words only")
  func changedCard() throws {
    try record("/a.md", digest: 1, [santiago])
    try record(
      "/a.md", digest: 2,
      [CardSnapshot(item: santiago.item, prompt: "Birthday of the president?", answer: "1908")])
    #expect(try items("born").isEmpty)
    #expect(try items("birthday") == [1])
    #expect(try store.check().isSound)
  }

  @Test("a card that left its deck stays while there is progress on it")
  func orphan() throws {
    try record("/a.md", digest: 1, [santiago, valparaiso])
    var maker = EventMaker(device: store.deviceID)
    try store.append([maker.answer(1, .perfect, day: 20_000)])
    try record("/a.md", digest: 2, [])
    #expect(
      try store.cards(matching: "born", limit: 9) == [FoundCard(card: santiago, deck: nil)])
    #expect(try store.check().isSound)
  }

  @Test("a card that moves to another deck is in that one, whichever is read first")
  func move() throws {
    for newFirst in [true, false] {
      let base: UInt64 = newFirst ? 10 : 20
      try record("/old.md", digest: base, [santiago])
      try record("/new.md", digest: base, [])
      if newFirst {
        try record("/new.md", digest: base + 1, [santiago])
        try record("/old.md", digest: base + 1, [])
      } else {
        try record("/old.md", digest: base + 1, [])
        try record("/new.md", digest: base + 1, [santiago])
      }
      #expect(try store.cards(matching: "allende", limit: 9).map(\.deck) == ["/new.md"])
    }
    #expect(try store.check().isSound)
  }

  @Test("ten thousand cards are recorded in one go")
  func many() throws {
    let cards = (0..<10_000).map {
      CardSnapshot(item: ItemID(rawValue: $0 &* 0x9E37_79B9), prompt: "q\($0)", answer: "\($0)")
    }
    try record("/big.md", digest: 1, cards)
    #expect(try store.cards(matching: "q777", limit: 100).count == 11)
  }

  @discardableResult
  private func record(
    _ path: String, digest: UInt64, _ cards: [CardSnapshot]
  ) throws -> Bool {
    try store.recordDeck(path: path, title: "A", digest: digest) { cards }
  }

  private func items(_ words: String) throws -> [UInt64] {
    try store.cards(matching: words, limit: 9).map(\.card.item.rawValue).sorted()
  }
}
