import Language
import TestSupport
import Testing

@testable import Flashcards

@Suite("Laws of the deck file")
struct DeckPropertyTests {
  @Test("cards that are printed and read again are equal", arguments: 0..<40)
  func printing(seed: UInt64) {
    for round in 0..<25 {
      var maker = CardMaker(seed: seed * 1000 + UInt64(round))
      let cards = maker.cards()
      let title = maker.maybe { $0.line() }
      let text = DeckFile.print(title: title, language: "en", source: maker.line(), cards: cards)
      let (deck, diagnostics) = parse(text)
      #expect(diagnostics.map(\.brief) == [], "seed \(seed), round \(round)\n\(text)")
      #expect(deck.cards.count == cards.count, "seed \(seed), round \(round)\n\(text)")
      for (read, printed) in zip(deck.cards, cards) where read != printed {
        Issue.record("seed \(seed), round \(round)\n\(printed)\nwas read as\n\(read)")
      }
      #expect(deck.title == title)
      let dos = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n")
      #expect(parse(dos).deck.cards == deck.cards, "seed \(seed), round \(round)")
      #expect(deck.layout.blocks.allSatisfy { $0.hasID })
      let again = DeckFile.print(
        title: deck.title, language: deck.language, source: deck.source, cards: deck.cards)
      #expect(again == text)
    }
  }

  @Test("whatever the bytes are, reading a deck loses none of them", arguments: 0..<20)
  func bytes(seed: UInt64) {
    var maker = CardMaker(seed: seed)
    let printed = DeckFile.print(title: "a", language: nil, source: nil, cards: maker.cards())
    for original in [printed, sampleDeck] {
      for _ in 0..<20 {
        let bytes = mutate(Array(original.utf8), using: &maker.generator)
        let source = SourceText(name: "deck.md", bytes: bytes)
        let (deck, diagnostics) = DeckFile.parse(source)
        #expect(deck.bytes == bytes, "seed \(seed)")
        #expect(deck.layout.blocks.count == deck.cards.count)
        #expect(Set(deck.cards.map(\.id)).count == deck.cards.count)
        #expect(diagnostics.allSatisfy { $0.location != nil })
      }
    }
  }

  @Test("a deck that breaks off anywhere is read without a loss")
  func prefixes() {
    let bytes = Array(sampleDeck.utf8)
    for end in 0...bytes.count {
      let source = SourceText(name: "deck.md", bytes: Array(bytes[..<end]))
      #expect(DeckFile.parse(source).deck.bytes == Array(bytes[..<end]), "\(end) bytes")
    }
  }

  @Test("editing any deck keeps the bytes around the edit", arguments: 0..<20)
  func editing(seed: UInt64) throws {
    var maker = CardMaker(seed: seed)
    for _ in 0..<20 {
      let bytes = mutate(Array(sampleDeck.utf8), using: &maker.generator)
      let deck = DeckFile.parse(SourceText(name: "deck.md", bytes: bytes)).deck
      #expect(deck.writingMissingIDs().cards == deck.cards, "seed \(seed)")
      #expect(deck.writingMissingIDs().layout.blocks.allSatisfy { $0.hasID }, "seed \(seed)")
      guard let old = deck.cards.randomElement(using: &maker.generator) else { continue }
      let content = maker.content()
      let edited = try #require(deck.replacing(old.id, with: content))
      var expected = old
      expected.content = content
      #expect(edited.cards == deck.cards.map { $0.id == old.id ? expected : $0 }, "seed \(seed)")
    }
  }

  /// Deletes, repeats and overwrites bytes at random places.
  private func mutate(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      default: bytes[place] = Array("\n\r-#>Q:[]{}\"'\\".utf8).randomElement(using: &generator) ?? 0
      }
    }
    return bytes
  }
}
