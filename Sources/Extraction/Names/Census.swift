internal import Language

/// Counts what a document's capitalised names show about whether they are people's.
struct Census {
  /// Names of two to four words, and whether something near them says "person".
  private var fullNames: [String: Bool] = [:]
  /// Words that stand alone as names.
  private var soleNames: Set<String> = []
  /// The titles that each lone surname has somewhere.
  private(set) var titles: [String: Set<String>] = [:]
  /// Words that stand alone after "in" and its like: places.
  private var places: Set<String> = []

  /// Every word that stands in lower case somewhere.
  private(set) var lowercaseWords: Set<String> = []
  /// How much oftener each word has a capital inside sentences than not, in lower case.
  private(set) var capitalSurplus: [String: Int] = [:]

  /// The full names that are surely people's.
  var people: Set<String> {
    var people: Set<String> = []
    for (name, isPersonal) in fullNames {
      let words = name.split(separator: " ").map(String.init)
      guard let first = words.first, let surname = words.last,
        !lowercaseWords.contains(first.lowercased()), !Self.isCompound(first),
        !NameWords.particles.contains(first.lowercased()),
        // "... Xerxes I. Xerxes ...": two sentences run together.
        Set(words).count == words.count
      else { continue }
      let isSurname = soleNames.contains(surname) && !places.contains(surname)
      if isPersonal || isSurname { people.insert(name) }
    }
    return people
  }

  /// `Russian-held`, `Post-invasion`: an adjective, no given name.
  private static func isCompound(_ word: String) -> Bool {
    word.split(separator: "-").dropFirst().contains { $0.first?.isLowercase == true }
  }

  mutating func collect(from tokens: [Token]) {
    for run in Self.nameRuns(in: tokens) { record(tokens, run) }
    for (index, token) in tokens.enumerated() where token.kind == .word {
      if !token.isCapitalized { lowercaseWords.insert(token.text) }
      if index > 0 { capitalSurplus[token.lowercased, default: 0] += token.isCapitalized ? 1 : -1 }
    }
  }

  /// The runs of capitalised words, with the particles inside people's names.
  static func nameRuns(in tokens: [Token]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard isNameWord(at: index, in: tokens) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count {
        if isNameWord(at: end, in: tokens) {
          end += 1
        } else if NameWords.particles.contains(tokens[end].text),
          isNameWord(at: end + 1, in: tokens)
        {
          end += 2
        } else {
          break
        }
      }
      runs.append(index..<end)
      index = end
    }
    return runs
  }

  /// Whether a name that nobody is known by might yet be a person's.
  static func mayBePerson(_ words: ArraySlice<Token>, at index: Int, in tokens: [Token]) -> Bool {
    guard !words.contains(where: { NameWords.isImpersonal($0.lowercased) }) else {
      return false
    }
    let before = index > 0 ? tokens[index - 1].lowercased : ""
    let after = words.endIndex < tokens.count ? tokens[words.endIndex] : nil
    let isAdjective = after.map { $0.kind == .word && !$0.isCapitalized } ?? false
    if placePrepositions.contains(before) { return false }
    return words.count > 1 || !isAdjective || index == 0
  }

  private static let locatives: Set<String> = [
    "in", "into", "across", "throughout", "within", "near", "around", "outside", "inside",
  ]

  private static let placePrepositions: Set<String> = [
    "in", "at", "of", "from", "to", "the", "near", "into", "through", "across", "around",
  ]

  private static func isNameWord(at index: Int, in tokens: [Token]) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized, !token.isAllCapitals || token.text.contains(".")
    else { return false }
    let word = token.lowercased
    if MonthNames.contains(word) { return false }
    guard index == 0 else { return true }
    return !FunctionWords.contains(word) && !UnitReader.adverbs.contains(word)
      && !word.hasSuffix("ly")
  }

  private mutating func record(_ tokens: [Token], _ range: Range<Int>) {
    // "U.S. President Richard Nixon": the name stands behind the title.
    let title = range.dropLast().last { NameWords.titles.contains(tokens[$0].lowercased) }
    let words = tokens[(title.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound]
    let hasTitle = words.count < range.count
    guard (1...4).contains(words.count),
      !words.contains(where: { NameWords.isImpersonal($0.lowercased) })
    else { return }
    let name = words.map(\.text).joined(separator: " ")
    let before = range.lowerBound > 0 ? tokens[range.lowerBound - 1].lowercased : ""
    if words.count == 1 {
      if hasTitle, let title { titles[name, default: []].insert(tokens[title].text) }
      let owns = range.upperBound < tokens.count && tokens[range.upperBound].kind == .clitic
      if Self.locatives.contains(before), !hasTitle, !owns { places.insert(name) }
      if hasTitle || !Self.placePrepositions.contains(before) { soleNames.insert(name) }
      return
    }
    guard before != "the" || hasTitle else { return }
    let isPersonal = hasTitle || isFollowedByPersonalWord(tokens[range.upperBound...])
    fullNames[name] = fullNames[name] == true || isPersonal
  }

  private func isFollowedByPersonalWord(_ rest: ArraySlice<Token>) -> Bool {
    let after = rest.prefix(3).map(\.lowercased)
    if after.starts(with: ["was", "born"]) { return true }
    let next = after.first == "," ? after.dropFirst().first : after.first
    let personal: Set<String> = [
      "who", "died", "married", "graduated", "resigned", "wrote", "studied", "himself", "herself",
    ]
    return next.map(personal.contains) ?? false
  }
}
