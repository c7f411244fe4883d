internal import Chronology
internal import Language

/// Finds the year of a work in brackets behind its title: `the film Harbour Lights (1962)`.
struct NamedWorks {
  let sentence: AnnotatedSentence

  private var tokens: [Token] { sentence.tokens }

  /// What is done with works of each kind in the year they come out.
  private static let published: Set<String> = [
    "novel", "book", "poem", "essay", "article", "paper", "story", "memoir", "treatise", "study",
    "monograph", "textbook", "autobiography", "biography", "pamphlet", "dictionary",
  ]
  private static let released: Set<String> = [
    "film", "movie", "comedy", "drama", "thriller", "documentary", "album", "song", "single",
    "western", "musical",
  ]

  /// `The film Harbour Lights was released`; nil where no title and kind stand before the year.
  func fact(forDateAt timex: Int) -> DatedFact? {
    let expression = sentence.timexes[timex]
    let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    guard start > 2, end < tokens.count, tokens[start - 1].text == "(", tokens[end].text == ")",
      case .date(let date)? = sentence.date(of: timex), date.precision == .year,
      let title = title(before: start - 1), let kind = kind(before: title.lowerBound)
    else { return nil }
    let verb: DatedFact.VerbGroup =
      Self.published.contains(kind)
      ? .compound(auxiliary: "was", participle: "published", lemma: "publish")
      : .compound(auxiliary: "was", participle: "released", lemma: "release")
    let words = [("the", false), (kind, false)] + title.map { (tokens[$0].text, true) }
    let subject = Phrase(
      pieces: words.enumerated().map { index, word in
        Phrase.Piece(
          text: word.0, isAttached: false, isName: word.1, index: title.lowerBound - 2 + index)
      })
    return DatedFact(
      naming: subject, verb: verb, date: date, words: nil, timex: expression, in: sentence)
  }

  /// A run of capitalised words, small words between them, that ends before a bracket.
  private func title(before bracket: Int) -> Range<Int>? {
    var first = bracket
    while first > 0, isTitleWord(first - 1, before: bracket) { first -= 1 }
    while first < bracket, !tokens[first].isCapitalized { first += 1 }
    return bracket - first > 0 ? first..<bracket : nil
  }

  private func isTitleWord(_ index: Int, before bracket: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word, token.isCapitalized { return true }
    return index < bracket - 1
      && ["of", "the", "a", "an", "in", "and", "to", "on", "for", "’s", "'s"].contains(token.text)
  }

  private func kind(before title: Int) -> String? {
    guard title > 0 else { return nil }
    let word = tokens[title - 1].lowercased
    return Self.published.contains(word) || Self.released.contains(word) ? word : nil
  }
}
