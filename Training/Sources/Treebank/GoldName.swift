import Language

/// A name in GUM.
///
/// It is a mention whose head is a proper noun (by its universal or its Penn tag), cut to the name
/// itself: the run of proper nouns, and numbers after them, that holds the head, with up to two small
/// words (`of`, `de`, `the`, `and`, `-`) between two of them. Determiners, possessives, modifiers and
/// whatever comes after the run are left out; titles written with a capital (`President Allende`) are
/// part of it, as in GUM's spans. `and` does not join where another mention begins after it, and no
/// person's name goes on after `of`, `for` and `the`. Where mentions leave the same tokens, the
/// innermost counts; a name inside a longer one (`Ohio` in `Ohio State University`) does not count.
public struct GoldName: Hashable, Sendable {
  public var tokens: Range<Int>
  /// A ``NameKind``'s raw value or ``NameLabel/other``.
  public var label: Int
  public var entity: String

  /// The names of a document in order.
  public static func names(of sentences: [Sentence], _ mentions: [GoldMention]) -> [GoldName] {
    let words = Words(sentences)
    let starts = Dictionary(grouping: mentions, by: \.tokens.lowerBound)
    var names: [Range<Int>: GoldName] = [:]
    // The longest first, so that the innermost stays.
    for mention in mentions.sorted(by: { $0.tokens.count > $1.tokens.count }) {
      let minimal = mention.minimal.filter { words.forms.indices.contains($0) }
      let isTop = { (token: Int) in !mention.tokens.contains(words.heads[token]) }
      guard let head = minimal.first(where: isTop) ?? minimal.first, words.isName[head] else {
        continue
      }
      let tokens = words.run(around: head, in: mention, starts: starts)
      let label = kinds[mention.type].map { Int($0.rawValue) } ?? NameLabel.other
      names[tokens] = GoldName(tokens: tokens, label: label, entity: mention.entity)
    }
    return outermost(Array(names.values))
  }

  private static let kinds: [String: NameKind] = [
    "person": .person, "organization": .organization, "place": .place, "event": .event,
  ]

  private static func outermost(_ names: [GoldName]) -> [GoldName] {
    var kept: [GoldName] = []
    let order = { (name: GoldName) in (name.tokens.lowerBound, -name.tokens.count) }
    for name in names.sorted(by: { order($0) < order($1) }) {
      guard let last = kept.last, last.tokens.overlaps(name.tokens) else {
        kept.append(name)
        continue
      }
      // Spans that cross: the longer one stays.
      if name.tokens.count > last.tokens.count { kept[kept.count - 1] = name }
    }
    return kept
  }

  private struct Words {
    var forms: [String] = []
    var isName: [Bool] = []
    var isNumber: [Bool] = []
    var heads: [Int] = []

    init(_ sentences: [Sentence]) {
      for sentence in sentences {
        let start = forms.count
        forms += sentence.forms
        heads += sentence.heads.map { $0 < 0 ? -1 : $0 + start }
        isName += zip(sentence.universalTags, sentence.tags).map {
          $0 == "PROPN" || $1.hasPrefix("NNP")
        }
        isNumber += sentence.universalTags.map { $0 == "NUM" }
      }
    }

    private static let links: Set<String> = [
      "of", "de", "del", "della", "di", "da", "do", "dos", "la", "le", "les", "du", "des", "van",
      "von", "der", "den", "el", "al", "y", "e", "the", "and", "for", "&", "-", "–", "/",
    ]

    func run(
      around head: Int, in mention: GoldMention, starts: [Int: [GoldMention]]
    ) -> Range<Int> {
      func allows(_ links: Range<Int>, before next: Int) -> Bool {
        let words = links.map { forms[$0].lowercased() }
        guard words.allSatisfy(Self.links.contains) else { return false }
        if words.contains("and"), let begun = starts[next],
          begun.contains(where: { $0.tokens.upperBound <= mention.tokens.upperBound })
        {
          return false
        }
        return mention.type != "person" || !["of", "and", "the", "for"].contains(words[0])
      }
      var (low, high) = (head, head + 1)
      let bounds = mention.tokens
      while high < bounds.upperBound {
        if isName[high] || isNumber[high] {
          high += 1
          continue
        }
        let next = (1...2).map { high + $0 }.first { next in
          next < bounds.upperBound && isName[next] && allows(high..<next, before: next)
        }
        guard let next else { break }
        high = next + 1
      }
      while low > bounds.lowerBound {
        if isName[low - 1] {
          low -= 1
          continue
        }
        let next = (1...2).map { low - 1 - $0 }.first { next in
          next >= bounds.lowerBound && isName[next] && allows(next + 1..<low, before: low)
        }
        guard let next else { break }
        low = next
      }
      return low..<high
    }
  }
}
