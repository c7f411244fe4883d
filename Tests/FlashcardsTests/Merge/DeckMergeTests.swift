import Language
import Testing

@testable import Flashcards

@Suite("Merging a text's cards into its deck")
struct DeckMergeTests {
  private let cards = ["one", "two", "three"].map { madeCard($0) }

  @Test(
    "the same text over the same deck changes no byte",
    arguments: ["\n", "\r\n"], [[], ["A"], ["A", "B"]])
  func sameText(lineBreak: String, headings: [String]) {
    let cards = cards.map { card in
      var card = card
      card.headings = headings
      return card
    }
    let text = freshText(cards).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    let merge = merging(cards, into: text)
    #expect(merge.deck.text == text)
    #expect(merge.summary == MergeSummary())
  }

  @Test("an unedited card takes the new words and keeps its id, own keys, hint and answers")
  func newWords() throws {
    let old = freshText(cards).replacing(
      "kind: when, date: \"1900\", from: \"a.txt:1\", made: \(cards[1].metadata.made ?? "")",
      with: "own: x, hint: \"h\", kind: when, accept: [\"then\"], "
        + "from: \"a.txt:1\", date: \"1900\", made: \(cards[1].metadata.made ?? "")")
    #expect(old != freshText(cards))
    let new = madeCard("two", prompt: "When did they build two?", line: 7, accept: ["in 1900"])
    let merge = merging([cards[0], new, cards[2]], into: old)
    #expect(merge.summary.changed == [new.id])
    let card = merge.deck.cards[1]
    #expect(card.content == new.content && !card.isEdited)
    #expect(card.metadata.accept == ["then", "in 1900"])
    #expect(card.metadata.hint == "h" && card.metadata.from?.line == 7)
    #expect(merge.deck.text.contains("id: \(new.id), own: x, hint: \"h\", kind: when, accept: "))
    #expect(merge.deck.cards[0] == cards[0] && merge.deck.cards[2] == cards[2])
  }

  @Test("with another answer the accepted and wrong answers are the new ones")
  func newAnswer() {
    let old = freshText([madeCard("one", accept: ["in 1900"])])
    let merge = merging([madeCard("one", answer: "1901", accept: ["in 1901"])], into: old)
    #expect(merge.deck.cards.map(\.metadata.accept) == [["in 1901"]])
  }

  @Test(
    "an edited card stays byte for byte, made again, otherwise or no longer",
    arguments: [false, true], ["same", "reworded", "gone"])
  func edited(prunes: Bool, fate: String) {
    let old = freshText(cards).replacing("When was two built?", with: "When, then, was two built?")
    let reworded = madeCard("two", prompt: "When two?", line: 9)
    let now = fate == "gone" ? [] : [fate == "same" ? cards[1] : reworded]
    let merge = merging([cards[0]] + now + [cards[2]], into: old, prunes: prunes)
    #expect(merge.deck.text == old)
    #expect(merge.summary.edited == [cards[1].id])
    #expect(merge.summary.left.isEmpty && merge.summary.removed.isEmpty)
  }

  @Test("an unedited card that is no longer made stays, and is told")
  func left() {
    let merge = merging([cards[0], cards[2]], into: freshText(cards))
    #expect(merge.deck.text == freshText(cards))
    #expect(merge.summary.left == [cards[1].id])
  }

  @Test("pruning takes out what is no longer made, and it comes back when it is made again")
  func pruned() {
    let pruned = merging([cards[0], cards[2]], into: freshText(cards), prunes: true)
    #expect(pruned.summary.removed == [cards[1].id])
    #expect(pruned.deck.text == freshText([cards[0], cards[2]]))
    #expect(merging(cards, into: pruned.deck.text).names == ["one", "two", "three"])
  }

  @Test(
    "pruning leaves everything around the card",
    arguments: [
      ("FIRST\nGONE\nLAST", "FIRST\nLAST"),
      ("GONE\nFIRST\nLAST", "FIRST\nLAST"),
      ("FIRST\nLAST\nGONE", "FIRST\nLAST"),
      ("FIRST\nGONE\nA note.\n\nLAST", "FIRST\nA note.\n\nLAST"),
      ("FIRST\nC: [mine]\n\nGONE\nLAST", "FIRST\nC: [mine]\n\nLAST"),
      ("FIRST\nC: [mine]\n\nGONE\n# B\nLAST", "FIRST\nC: [mine]\n\n# B\nLAST"),
      // The note would become the hand-written card's text.
      ("FIRST\nC: [mine]\n\nGONE\nA note.\n\nLAST", "FIRST\nC: [mine]\n\nGONE\nA note.\n\nLAST"),
    ])
  func pruningAround(before: String, after: String) {
    func text(_ shape: String) -> String {
      "---\nsource: a.txt\nmade: 111111\n---\n\n"
        + shape.replacing("FIRST", with: cards[0].lines).replacing("GONE", with: cards[1].lines)
        .replacing("LAST", with: cards[2].lines)
    }
    let merge = merging([cards[0], cards[2]], into: text(before), prunes: true)
    let body = merge.deck.text.split(separator: "---\n", maxSplits: 2).last.map(String.init)
    #expect(body == text(after).split(separator: "---\n", maxSplits: 2).last.map(String.init))
  }

  @Test("a deleted card does not come back, however often the deck is made")
  func deleted() {
    var text = freshText(cards).replacing(cards[1].lines + "\n", with: "")
    for _ in 0..<3 {
      let merge = merging(cards, into: text)
      #expect(merge.names == ["one", "three"])
      #expect(merge.summary.deleted == [cards[1].id])
      #expect(merge.deck.text == text)
      text = merge.deck.text
    }
  }

  @Test("a deck that does not tell its cards gets all, and tells them from then on")
  func withoutRecord() {
    let text = freshText([cards[0], cards[2]])
    let old = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("made: ") }.joined(separator: "\n")
    let merge = merging(cards, into: old)
    #expect(!merge.summary.knewItsCards)
    #expect(merge.names == ["one", "two", "three"])
    let record = MadeRecord(of: [cards[0], cards[2], cards[1]].map(\.id))
    #expect(merge.deck.frontMatter.made == record)
    let without = merge.deck.text.replacing("\n" + cards[1].lines, with: "")
    #expect(merging(cards, into: without).names == ["one", "three"])
  }

  @Test("hand-written cards, notes, comments and a card of another deck stay, also when pruning")
  func handWritten() {
    var guest = madeCard("guest")
    guest.metadata.from = SourceReference(file: "b.txt", line: 1)
    let old = freshText(cards)
      .replacing(
        "\n" + cards[1].lines,
        with: "\nC: [mine]\n\n" + cards[1].lines + "\n  A note.  \n<!-- x -->\n\n\n" + guest.lines)
    let merge = merging([cards[1], cards[2]], into: old, prunes: true)
    #expect(merge.summary.removed == [cards[0].id])
    let kept = "C: [mine]\n\n" + cards[1].lines + "\n  A note.  \n<!-- x -->"
    #expect(merge.deck.text.contains(kept))
    #expect(merge.names == ["[mine]", "two", "guest", "three"])
  }

  @Test("a card of a corrected sentence keeps its id and takes the new evidence, once")
  func corrected() {
    let old = freshText(cards)
    var new = madeCard("2", prompt: "When was two built?")
    new.evidence = cards[1].evidence?.replacing("lived", with: "dwelt")
    let merged = merging([cards[0], new, cards[2]], into: old)
    #expect(merged.deck.cards.map(\.id) == cards.map(\.id))
    #expect(merged.deck.cards[1].evidence == new.evidence)
    #expect(merged.summary.changed == [cards[1].id] && merged.summary.added.isEmpty)
    let again = merging([cards[0], new, cards[2]], into: merged.deck.text)
    #expect(again.deck.text == merged.deck.text && again.summary == MergeSummary())
    let without = merged.deck.text.replacing(merged.deck.cards[1].lines + "\n", with: "")
    #expect(merging([cards[0], new, cards[2]], into: without).names == ["one", "three"])
  }

  @Test("an edited card of a corrected sentence stays, and its fact does not come in twice")
  func correctedAndEdited() {
    let old = freshText(cards).replacing("When was two built?", with: "How old is two?")
    var new = madeCard("2", prompt: "When was two built?")
    new.evidence = cards[1].evidence?.replacing("lived", with: "dwelt")
    var text = old
    for _ in 0..<2 {
      let merge = merging([cards[0], new, cards[2]], into: text, prunes: true)
      #expect(merge.summary.edited == [cards[1].id])
      #expect(merge.summary.added.isEmpty && merge.summary.removed.isEmpty)
      #expect(merge.deck.cards == parse(old).deck.cards)
      text = merge.deck.text
    }
  }

  @Test(
    "a fact with another name or number is another fact",
    arguments: ["Port Bella", "Port 2", "Fort Elsa"])
  func otherFact(name: String) {
    let old = madeCard("Port Elsa")
    let merge = merging([madeCard(name)], into: freshText([old]))
    #expect(merge.summary.added.count == 1 && merge.summary.left == [old.id])
  }

  @Test("a slip in a name that the text corrects is followed")
  func correctedName() {
    let old = madeCard("Port Elizabet")
    let merge = merging([madeCard("Port Elizabeth")], into: freshText([old]))
    #expect(merge.summary.changed == [old.id])
    #expect(merge.deck.text.contains("When was Port Elizabeth built?"))
  }

  @Test("a card that only stands on another line cites it")
  func cited() {
    let moved = cards.map { madeCard($0.name, line: 5) }
    let merge = merging(moved, into: freshText(cards))
    #expect(merge.deck.text == freshText(cards).replacing("a.txt:1\"", with: "a.txt:5\""))
    #expect(merge.summary.citedAnew == cards.map(\.id) && merge.summary.changed.isEmpty)
  }
}
