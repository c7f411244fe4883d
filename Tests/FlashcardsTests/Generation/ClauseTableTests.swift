import EnglishModel
import Extraction
import Flashcards
import Foundation
import Language
import TestSupport
import Testing

/// Single clauses and all the cards made of them.
///
/// `Golden/clauses.txt` has the clauses, `Golden/clauses.md` the cards, recorded and read; each
/// clause is a text of its own.
@Suite("Clauses and their cards")
struct ClauseTableTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  private func cards(_ text: String) -> [Card] {
    let document = TextFormat.plain.read(SourceText(name: "a.txt", text: text))
    return CardGenerator.yields(of: document, citedAs: "a.txt", model: model).flatMap(\.cards)
  }

  private func line(_ card: Card) -> String {
    let kind = card.metadata.kind?.rawValue ?? ""
    let accept =
      card.metadata.accept.isEmpty ? "" : " (\(card.metadata.accept.joined(separator: "; ")))"
    return switch card.content {
    case .question(let prompt, let answer): "- \(kind): \(prompt) **\(answer)**\(accept)"
    case .cloze(let cloze): "- \(kind): \(cloze.source)"
    }
  }

  private func clauses() throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden/clauses.txt")
    return try String(decoding: Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test("each clause gives the recorded cards")
  func table() throws {
    let lines = try clauses()
    let printed = lines.flatMap { text -> [String] in
      if text.hasPrefix("#") { return [text, ""] }
      let cards = cards(text).map(line)
      return [text, ""] + (cards.isEmpty ? ["- none"] : cards) + [""]
    }
    try expectGolden(printed.joined(separator: "\n"), "clauses.md")
  }
}

/// Clauses that must not be asked in some way.
@Suite("Questions that are not asked")
struct UnaskedTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  private func prompts(_ text: String) -> [String] {
    let document = TextFormat.plain.read(SourceText(name: "a.txt", text: text))
    return CardGenerator.yields(of: document, citedAs: "a.txt", model: model).flatMap(\.cards).map {
      switch $0.content {
      case .question(let prompt, _): prompt
      case .cloze(let cloze): cloze.source
      }
    }
  }

  @Test(
    "a slot that no question fits gets none",
    arguments: [
      // Who: shared deeds, groups of words, common fates, things.
      ("In 1833 Ada Bell became one of the founders of the Elsa Bank.", "Who"),
      ("In 1833 Ada Bell and Mary Lane founded the Elsa Bank.", "Who"),
      ("In 1833 the Elsa Bank built the Elsa Tower.", "Who"),
      ("Ada Bell was born in 1808.", "Who"),
      ("Ada Bell retired in 1894.", "Who"),
      ("Ada Bell opened a school in 1932.", "Who"),
      ("In 1933 supporters of Henry Stone founded the Elsa League.", "Who"),
      ("In 1933 Henry Stone’s army took the town of Leith.", "Who"),
      ("In 1833 the harbour of Elsa was sold to the Elsa Bank.", "Who"),
      ("On 3 May 1911 Ada Bell announced that the Elsa Bank was bankrupt.", "Who"),
      ("In 1911 Ada Bell was first elected to the Senate of Norland.", "Who was first"),
      ("The Soviets launched their own invasion of Norland in 1939.", "Who"),
      ("Iraqis elected the Iraqi Assembly in 2005.", "Who"),
      // Agents: means and manner, prepositional verbs, lists with more than names.
      ("The Elsa Bank was destroyed by fire in May 1871.", "Who"),
      ("The Elsa Bank was founded by a group of sailors in May 1871.", "Who"),
      ("Ada Bell was arrested by the sea in May 1871.", "Who arrested"),
      ("The ship “Gannet” was fired upon by Henry Stone in May 1871.", "Who fired"),
      ("In 1871 the Elsa Bank was robbed by Henry Stone and two sailors.", "Who"),
      ("The Elsa Bank was sold by supporters of Henry Stone in 1871.", "Who"),
      // Whom: what only names somebody, lists.
      ("In 1880 Mary Lane arrested supporters of Henry Stone.", "Whom"),
      ("In 1939 Ada Bell joined the cabinet of President Henry Stone as minister.", "Whom"),
      ("In 1913 Mary Lane met Ada Bell and Robert Finch in Paris.", "Whom"),
      ("In 2007 the Elsa Bank began a programme to recruit John Reed for the fleet.", "Whom"),
      ("In 1913 Mary Lane sold the house of Robert Finch.", "Whom"),
      // Which: no kind in the name, a list, a kind said twice.
      ("In 1850 Ada Bell bought the Gull Inn.", "Which"),
      ("On 3 February 1919 Henry Stone took Elsa.", "Which"),
      ("In April 1940 Germany invaded Denmark and Norway.", "Which country did"),
      ("On 3 July 1962 Henry Stone pronounced Algeria an independent country.", "Which"),
      ("In 1901 Ada Bell sold a newspaper in Leith.", "Which"),
      ("In 1901 Ada Bell wrote her first novel “Night Ferry” in Leith.", "Which first"),
      ("In 1933 the German army left Germany.", "Which"),
      ("In 1901 the party of Henry Stone won the election in Norland.", "Which"),
      ("In 1901 Ada Bell left the Norland fishing fleet.", "Which"),
      // Where: places that describe something else, lists, movements without a goal.
      ("In 1833 the clerks of Norland founded the Elsa Bank.", "Where"),
      ("In 1911 the station in Lima was closed.", "Where"),
      ("In 1911 Ada Bell entered the faculty of law at the University of Leith in Lima.", "Where"),
      ("In 1911 Ada Bell sold houses in Lima and Paris.", "Where"),
      ("In 1911 Ada Bell crossed the border from Norland to Sorland.", "Where"),
      ("In 1911 Ada Bell received a prize in chemistry.", "Where"),
      ("In June 1702 the Duke of Harran declared war on Norland.", "Where"),
      ("In 1911 Ada Bell sold the house in Paris.", "Where"),
      // How many: money, names with numbers, dates, numbers that count nothing.
      ("In 1911 the Elsa Bank lent $3 million to the town of Leith.", "How many"),
      ("On 13 May 1974 Henry Stone attacked Route 14 in Leith Province.", "How many"),
      ("In 1911 prices in Elsa rose by 50%.", "What share"),
      ("In 1911 one soldier of Norland crossed the Elsa.", "How many"),
      ("In 1911 Ada Bell sold her two houses in Leith.", "How many"),
      ("On 4 May 1911 Henry Stone ordered the arrest of 40 fishermen.", "How many"),
      ("In 1911 the Senate voted 85 to 59 for the Harbour Act.", "How many"),
      // Second answers elsewhere in the text.
      (
        "In 1911 Ada Bell joined the Radical Party. In 1911 Ada Bell joined the Ice Club too.",
        "Which party"
      ),
      (
        "On 3 May 1911 Ada Bell opened the Elsa Bank. On that day Mary Lane opened the Elsa Bank.",
        "Who opened"
      ),
      ("In 1833 the Elsa Bank was closed. In 1840 the Elsa Bank was closed.", "In what year"),
    ])
  func unasked(_ text: String, _ opening: String) {
    let asked = prompts(text).filter { $0.hasPrefix(opening) }
    #expect(asked.isEmpty)
  }
}
