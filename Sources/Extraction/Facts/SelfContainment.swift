internal import Language

/// Decides whether words can stand in a question without the page they came from.
struct SelfContainment {
  let names: NameTable

  private static let pointers: Set<String> = [
    "this", "that", "these", "those", "such", "same", "another", "other", "others", "latter",
    "former", "above", "mentioned", "aforementioned", "said", "resulting", "ensuing", "present",
    "current", "similar", "corresponding", "remaining", "things", "respectively",
    "following", "here", "there", "then",
    "its", "their", "theirs", "next", "previous", "subsequent", "respective", "one", "ones",
    "both", "again", "also", "too", "instead", "however", "therefore", "thus", "likewise",
  ]

  /// Definite nouns that mean one thing whoever reads them.
  private static let uniqueNouns: Set<String> = [
    "government", "country", "army", "navy", "police", "parliament", "people", "world", "state",
    "church", "senate", "congress", "press", "public", "opposition", "economy", "constitution",
    "capital", "nation", "sun", "moon", "earth", "sea", "sky", "presidency", "throne", "crown",
    "internet", "north", "south", "east", "west", "bourgeoisie", "proletariat", "peasantry",
    "nobility", "clergy", "military", "left", "right", "poor", "rich",
  ]

  /// Words that say how many, and not of what.
  private static let quantities: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds",
    "thousands", "millions", "many", "several", "some", "most", "few", "a", "an", "the", "about",
  ]

  /// Adjectives that do not tell one thing from another of its kind.
  private static let weakAdjectives: Set<String> = [
    "new", "old", "first", "second", "third", "last", "main", "entire", "whole", "own", "great",
    "big", "small", "large", "young", "actual", "famous", "final", "early", "late", "two", "three",
    "four", "five", "six", "seven", "several", "many",
  ]

  /// Whether the units point at nothing outside themselves.
  ///
  /// - Parameters:
  ///   - range: of the units.
  ///   - parser: of their sentence.
  ///   - isSubject: whether they are the clause's subject.
  ///   - followsVerb: whether they stand right behind the verb, where "its" is the subject's.
  /// - Returns: whether they can be read alone.
  func holds(
    _ range: Range<Int>, of parser: ClauseParser, isSubject: Bool, followsVerb: Bool = false
  ) -> Bool {
    // "two left ..." says not two of what.
    if isSubject,
      range.allSatisfy({
        Self.quantities.contains(parser.word($0)) || parser.wordClass($0) == .number
      })
    {
      return false
    }
    var index = range.lowerBound
    if followsVerb, let own = afterPossessive(range, parser) { index = own }
    while index < range.upperBound {
      let unit = parser.units[index]
      if isFirstTime(index, parser) {
        index += 3
        continue
      }
      if parser.word(index) == "one", parser.word(index + 1) == "of" {
        index += 2
        continue
      }
      if opensReport(index, parser) {
        index += 1
        continue
      }
      if Self.pointers.contains(unit.lowercased) { return false }
      switch unit.wordClass {
      case .pronoun, .negation, .modal: return false
      case .possessive where isSubject: return false
      case .determiner where unit.lowercased == "the":
        if !isDetermined(from: index + 1, to: range.upperBound, parser, isSubject: isSubject) {
          return false
        }
      case .name:
        if !isExplained(unit, parser) { return false }
      default: break
      }
      index += 1
    }
    return true
  }

  /// Where "launched their own" goes on.
  private func afterPossessive(_ range: Range<Int>, _ parser: ClauseParser) -> Int? {
    guard !range.isEmpty, ["its", "their"].contains(parser.word(range.lowerBound)) else {
      return nil
    }
    let next = range.lowerBound + 1
    return parser.word(next) == "own" && next + 1 < range.upperBound ? next + 1 : next
  }

  /// "the first time" and "the last time" point at nothing.
  private func isFirstTime(_ index: Int, _ parser: ClauseParser) -> Bool {
    parser.word(index) == "the" && ["first", "last", "only"].contains(parser.word(index + 1))
      && parser.word(index + 2) == "time"
  }

  /// "reported that General Pinochet was ...": "that" opens a clause and points at nothing.
  private func opensReport(_ index: Int, _ parser: ClauseParser) -> Bool {
    guard parser.word(index) == "that" else { return false }
    return [.determiner, .name].contains(parser.wordClass(index + 1))
  }

  /// Whether "the ..." says which: by a name, a relation ("of", "in", "for") or a telling adjective.
  private func isDetermined(
    from start: Int, to end: Int, _ parser: ClauseParser, isSubject: Bool
  ) -> Bool {
    var telling = 0
    var index = start
    // "the new army" is not the army everybody knows.
    let uniqueNouns = parser.word(start) == "new" ? [] : Self.uniqueNouns
    var head = ""
    while index < end {
      let unit = parser.units[index]
      switch unit.wordClass {
      case .name: return nameTells(from: index, to: end, parser)
      case .adverb: break
      // "the two powers" are any two.
      case .number: break
      case .nominal, .pastForm, .gerund:
        if !Self.weakAdjectives.contains(unit.lowercased) { telling += 1 }
        head = unit.lowercased
      case .clitic: return true
      case .preposition:
        return ["of", "in", "for", "at", "between", "against", "to", "from", "on"]
          .contains(unit.lowercased) && index + 1 < end && telling > 0
      default:
        return telling > 1 || uniqueNouns.contains(head)
      }
      index += 1
    }
    return telling > 1 || uniqueNouns.contains(head)
  }

  /// "the President" and "the General" are titles that could be anybody's; "the Socialist Party"
  /// and "the General Staff" are names.
  private func nameTells(from start: Int, to end: Int, _ parser: ClauseParser) -> Bool {
    let isLoneTitle = NameWords.titles.contains(parser.units[start].lowercased)
    let isLoneKind = NameWords.impersonal.contains(parser.units[start].lowercased)
    guard isLoneTitle || isLoneKind else { return true }
    guard start + 1 < end else {
      return Self.uniqueNouns.contains(parser.units[start].lowercased)
        || NameWords.peoples.contains(parser.units[start].lowercased)
    }
    switch parser.units[start + 1].wordClass {
    case .name, .nominal, .clitic: return true
    case .preposition: return ["of", "for", "in"].contains(parser.units[start + 1].lowercased)
    default: return Self.uniqueNouns.contains(parser.units[start].lowercased)
    }
  }

  /// Whether an acronym is generally known or explained in the text.
  private func isExplained(_ unit: Unit, _ parser: ClauseParser) -> Bool {
    guard unit.tokens.count == 1 else { return true }
    let token = parser.tokens[unit.tokens.lowerBound]
    guard token.isAllCapitals, !token.text.contains("-") else { return true }
    return NameWords.knownAcronyms.contains(token.text) || names.longForm(of: token.text) != nil
  }
}
