import Extraction
import Flashcards

/// Writes what became of each date of a text, for `clio make --explain`.
enum YieldPrinter {
  /// A paragraph for each sentence with dates: its line and words, then each date with its cards or
  /// the reason why there are none; and how many of each there were.
  static func text(_ yields: [Yield]) -> String {
    var text = ""
    var index = 0
    while index < yields.count {
      let sentence = yields[index].sentence
      text += "line \(sentence.line): \(Printable.line(sentence.text))\n"
      while index < yields.count, yields[index].sentence == sentence {
        text += "  " + Printable.line(yields[index].timex) + ": " + outcome(of: yields[index])
        index += 1
      }
      text += "\n"
    }
    return text + summary(yields)
  }

  private static func outcome(of yield: Yield) -> String {
    switch yield.outcome {
    case .cards(let cards) where cards.isEmpty: "no question about it has one answer\n"
    case .cards(let cards): "\n" + cards.map { "    " + words(of: $0) + "\n" }.joined()
    case .told: "told before\n"
    case .refused(let refusal): refusal.rawValue + "\n"
    }
  }

  private static func words(of card: Card) -> String {
    switch card.content {
    case .question(let prompt, let answer): Printable.line(prompt + " - " + answer)
    case .cloze(let cloze): Printable.line(cloze.source)
    }
  }

  private static func summary(_ yields: [Yield]) -> String {
    let cards = yields.map(\.cards.count).reduce(0, +)
    let fruitful = yields.count { !$0.cards.isEmpty }
    var counts: [String: Int] = [:]
    for yield in yields where yield.cards.isEmpty {
      counts[outcome(of: yield), default: 0] += 1
    }
    let reasons = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return "\(Count.of(yields.count, "date")), \(fruitful) with \(Count.of(cards, "card"))\n"
      + reasons.map { "\($0.value) without: \($0.key)" }.joined()
  }
}
