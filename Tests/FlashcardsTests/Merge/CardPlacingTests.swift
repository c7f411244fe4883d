import Language
import Testing

@testable import Flashcards

@Suite("Where new cards go in a deck")
struct CardPlacingTests {
  /// A deck in short: `#` headings, and card names, each `/`-separated path making a section.
  private func cards(_ short: String) -> [Card] {
    var heading = ""
    var cards: [Card] = []
    for word in short.split(separator: " ") {
      if word.hasPrefix("#") {
        heading = String(word.dropFirst())
      } else {
        cards.append(madeCard(String(word), under: heading))
      }
    }
    return cards
  }

  private func short(_ deck: DeckFile) -> String {
    var heading: [String] = []
    var words: [String] = []
    for card in deck.cards {
      if card.headings != heading { words.append("#" + card.headings.joined(separator: "/")) }
      heading = card.headings
      words.append(card.name)
    }
    return words.joined(separator: " ")
  }

  @Test(
    "new cards stand where a deck made afresh would have them",
    arguments: [
      ("a c", "a b c"), ("b", "a b"), ("a", "a b"), ("b d", "a b c d e"),
      ("#A a #B b", "#A a c #B b"), ("#A a #B b", "#A a #B c b"), ("#A a #B b", "#A c a #B b d"),
      ("#A a #B b", "#A a #X x y #B b"), ("#A a #B b", "#X x #A a #B b"),
      ("#A a #B b", "#A a #B b #X x"), ("#A a #B b", "x #A a #B b"),
      ("#A/P a #A/Q b #B c", "#A/P a #A/X x #A/Q b #B c"),
      ("#A/P a #A/Q b #B c", "#A/P a #A/Q b #A/X x #B c"),
      ("#A/P a #A/Q b #B c", "#A/P a #A/Q b #X/Y x #B c"),
      ("#A a #B b", "#A a #A/P p #A/P/Z z #X x #B b"),
    ])
  func order(before: String, after: String) {
    let merge = merging(cards(after), into: freshText(cards(before)))
    #expect(short(merge.deck) == after)
    let fresh = freshText(cards(after))
    let isFresh = withoutRecord(merge.deck.text) == withoutRecord(fresh)
    #expect(isFresh, "\(merge.deck.text)")
    #expect(parse(merge.deck.text).diagnostics.isEmpty)
  }

  private func withoutRecord(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("made: ") }
  }

  @Test("a heading somebody renamed keeps its cards and gets the new ones")
  func renamed() {
    let old = freshText(cards("#A a b #B c")).replacing("# A\n", with: "# Lesson 1\n")
    let merge = merging(cards("#A a x b #B c"), into: old)
    #expect(short(merge.deck) == "#Lesson 1 a x b #B c")
  }

  @Test("cards somebody put in another order or section draw no new cards after them")
  func moved() {
    let old = freshText(cards("#Hard b #A a c"))
    let merge = merging(cards("#A a b x c"), into: old)
    #expect(short(merge.deck) == "#Hard b #A a x c")
  }
}
