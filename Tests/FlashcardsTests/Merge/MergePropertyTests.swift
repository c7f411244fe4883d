import Foundation
import Language
import TestSupport
import Testing

@testable import Flashcards

@Suite("Laws of merging")
struct MergePropertyTests {
  /// A deck that was made, then edited, deleted from and written into at random.
  private struct Case {
    var maker: CardMaker
    var made: [Card] = []
    /// What the text gives by now.
    var now: [Card] = []
    var text = ""
    var deleted: Set<CardID> = []
    var handWritten: [String] = []

    init(seed: UInt64) {
      maker = CardMaker(seed: seed)
      let all = (0..<Int.random(in: 1...12, using: &maker.generator)).map { number in
        madeCard(
          "x\(number)", under: ["", "A", "A/P", "A/Q", "B"][number * 5 / 12],
          evidence: number.isMultiple(of: 3) ? "In 1900 all were built there by us." : nil)
      }
      made = all.filter { _ in oneIn(2) == false }
      now = all.filter { _ in !oneIn(4) }.map { card in
        oneIn(4) ? madeCard(card.name, under: path(card), prompt: "Reworded \(card.name)?") : card
      }
      text = spoil(freshText(made))
    }

    private func path(_ card: Card) -> String { card.headings.joined(separator: "/") }

    mutating func oneIn(_ number: Int) -> Bool {
      Int.random(in: 0..<number, using: &maker.generator) == 0
    }

    /// What somebody may do to a deck in an editor.
    private mutating func spoil(_ text: String) -> String {
      var blocks = text.components(separatedBy: "\n\n")
      for card in made where oneIn(4) {
        blocks.removeAll { $0.contains(card.id.description) }
        deleted.insert(card.id)
      }
      for index in blocks.indices where blocks[index].hasPrefix("Q: ") && oneIn(4) {
        blocks[index] = "Q: Edited, " + blocks[index].dropFirst(3)
      }
      for number in 0..<Int.random(in: 0...3, using: &maker.generator) where !blocks.isEmpty {
        let written = "C: [mine \(number)]\(oneIn(2) ? "  " : "")\n\n\n  on \(number) \\"
        let place = Int.random(in: 1...blocks.count, using: &maker.generator)
        blocks.insert(written, at: place)
        handWritten.append(written)
      }
      for heading in ["# Mine", "## Mine", "### Deep"] where !blocks.isEmpty && oneIn(5) {
        blocks.insert(heading, at: Int.random(in: 1...blocks.count, using: &maker.generator))
        handWritten.append(heading)
      }
      let spoilt = blocks.joined(separator: "\n\n") + (oneIn(2) ? "\n" : "")
      return oneIn(3) ? spoilt.replacing("\n", with: "\r\n") : spoilt
    }
  }

  @Test("merging keeps its laws, whatever was done to the deck", arguments: 0..<40)
  func laws(seed: UInt64) {
    for round in 0..<25 {
      let number = seed * 1000 + UInt64(round)
      var each = Case(seed: number)
      let prunes = each.oneIn(2)
      let old = parse(each.text).deck
      let merged = merging(each.now, into: each.text, prunes: prunes)
      let deck = merged.deck
      let story = "seed \(number)\n\(each.text)\n=== became\n\(deck.text)"

      #expect(parse(deck.text).diagnostics.map(\.brief) == [], "\(story)")
      let again = merging(each.now, into: deck.text, prunes: prunes)
      #expect(again.deck.text == deck.text, "not idempotent: \(story)")
      #expect(Set(deck.cards.map(\.id)).count == deck.cards.count, "\(story)")
      #expect(deck.cards.allSatisfy { !each.deleted.contains($0.id) }, "\(story)")
      let bytes = deck.text.replacing("\r\n", with: "\n")
      #expect(each.handWritten.allSatisfy { bytes.contains($0) }, "\(story)")

      let removed = Set(merged.summary.removed)
      let changed = Set(merged.summary.changed)
      #expect(removed.isEmpty || prunes, "\(story)")
      let kept = old.cards.filter { !removed.contains($0.id) }
      let added = Set(merged.summary.added)
      #expect(
        deck.cards.filter { !added.contains($0.id) }.map(\.id) == kept.map(\.id), "\(story)")
      let after = Dictionary(uniqueKeysWithValues: deck.cards.map { ($0.id, $0) })
      for card in kept where !changed.contains(card.id) {
        #expect(after[card.id] == card, "\(story)")
      }
      #expect(added.isSubset(of: Set(each.now.map(\.id))), "\(story)")
    }
  }
}
