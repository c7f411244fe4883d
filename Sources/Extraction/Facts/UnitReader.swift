internal import Language

/// Turns a sentence's tokens into units: classes given, dates and quoted names made one, brackets
/// left out.
struct UnitReader {
  private let tokens: [Token]
  private let timexes: [TimeExpression]
  private let lexicon: VerbLexicon
  private let names: NameTable
  private let opensWithName: Bool
  private var units: [Unit] = []

  /// Nil when quotation marks or brackets do not close.
  static func units(
    of tokens: [Token], timexes: [TimeExpression], lexicon: VerbLexicon, names: NameTable,
    opensWithName: Bool
  ) -> [Unit]? {
    var reader = UnitReader(
      tokens: tokens, timexes: timexes, lexicon: lexicon, names: names,
      opensWithName: opensWithName)
    return reader.readAll() ? reader.units : nil
  }

  private init(
    tokens: [Token], timexes: [TimeExpression], lexicon: VerbLexicon, names: NameTable,
    opensWithName: Bool
  ) {
    self.names = names
    self.opensWithName = opensWithName
    self.tokens = tokens
    self.timexes = timexes
    self.lexicon = lexicon
  }

  private mutating func readAll() -> Bool {
    var index = 0
    var timex = 0
    while index < tokens.count {
      if timex < timexes.count, timexes[timex].phrase.lowerBound <= index {
        let phrase = timexes[timex].phrase
        add(.timex, index..<phrase.upperBound, timex: timex)
        index = phrase.upperBound
        timex += 1
        continue
      }
      guard let next = readToken(at: index) else { return false }
      while timex < timexes.count, timexes[timex].phrase.lowerBound < next { timex += 1 }
      index = next
    }
    return true
  }

  /// Reads what stands at `index`; gives the index after it, nil when the sentence cannot be read.
  private mutating func readToken(at index: Int) -> Int? {
    switch tokens[index].text {
    case "(", "[":
      let close = tokens[index].text == "(" ? ")" : "]"
      return tokens[index...].firstIndex { $0.text == close }.map { $0 + 1 }
    case ")", "]", "”", "»", "?", "!": return nil
    case "“", "«", "\"": return readQuotation(at: index)
    case ",":
      add(.comma, index..<index + 1)
    case ";", ":", "–", "—", "-", "…", "/":
      add(.stop, index..<index + 1)
    case "." where tokens[(index + 1)...].allSatisfy(isReferenceMark):
      break
    case ".":
      return nil
    default:
      add(wordClass(at: index), index..<index + 1)
    }
    return index + 1
  }

  /// A part of `[17]`, which may stand behind a sentence's full stop.
  private func isReferenceMark(_ token: Token) -> Bool {
    token.kind == .number || ["[", "]"].contains(token.text)
  }

  /// A quotation of at most six words without a verb is a name, one of few plain words a noun; anything
  /// longer is speech.
  private mutating func readQuotation(at index: Int) -> Int? {
    let closers = ["”", "»", "\""]
    guard let close = tokens[(index + 1)...].firstIndex(where: { closers.contains($0.text) }),
      close > index + 1
    else { return nil }
    let inner = tokens[(index + 1)..<close]
    let isPlain = inner.count <= 6 && inner.allSatisfy { $0.kind != .punctuation }
    if isPlain, inner.contains(where: \.isCapitalized) {
      add(.name, index..<close + 1)
    } else if isPlain, inner.count <= 3, inner.allSatisfy(isNounLike) {
      add(.nominal, index..<close + 1)
    } else {
      add(.quotation, index..<close + 1)
    }
    return close + 1
  }

  private func isNounLike(_ token: Token) -> Bool {
    let word = token.lowercased
    return Self.closedClass(word) == nil && !Self.adverbs.contains(word)
      && (lexicon.past(word) == nil || !lexicon.isLemma(word))
  }

  private mutating func add(_ wordClass: WordClass, _ range: Range<Int>, timex: Int? = nil) {
    let text = range.count == 1 ? tokens[range.lowerBound].lowercased : ""
    units.append(
      Unit(
        wordClass, tokens: range, lowercased: text,
        verb: wordClass == .pastForm ? lexicon.past(text) : nil, timex: timex))
  }

  private func wordClass(at index: Int) -> WordClass {
    let token = tokens[index]
    let word = token.lowercased
    switch token.kind {
    case .clitic: return .clitic
    case .number: return .number
    case .punctuation: return .nominal
    case .word: break
    }
    if token.isAllCapitals || (token.isCapitalized && index > 0) {
      if !FunctionWords.contains(word) || token.isAllCapitals { return .name }
    }
    if let closed = Self.closedClass(word) { return closed }
    if index == 0, token.isCapitalized, isNameAtStart(word) { return .name }
    if lexicon.past(word) != nil { return .pastForm }
    if Self.adverbs.contains(word) || (word.hasSuffix("ly") && !Self.nounsInLy.contains(word)) {
      return .adverb
    }
    if word.hasSuffix("ing"), word.utf8.count > 5 { return .gerund }
    return .nominal
  }

  /// Whether the capitalised first word is a name: it never stands in lower case, and what follows
  /// is what follows a name.
  private func isNameAtStart(_ word: String) -> Bool {
    // "Italy" and "Emily" are no adverbs.
    if opensWithName, !names.isCommonWord(word) { return true }
    if names.isCommonWord(word) || lexicon.past(word) != nil || word.hasSuffix("ly")
      || Self.adverbs.contains(word)
    {
      return false
    }
    guard tokens.count > 1 else { return false }
    if names.fullName(of: tokens[0].text) != nil { return true }
    return tokens[1].isCapitalized || tokens[1].kind == .clitic
      || lexicon.past(tokens[1].lowercased) != nil || ["was", "were", ","].contains(tokens[1].text)
  }

  private static func closedClass(_ word: String) -> WordClass? {
    if FunctionWords.isNegated(word) { return .negation }
    if FunctionWords.beForms.contains(word) { return .be }
    if FunctionWords.haveForms.contains(word) { return .have }
    if FunctionWords.doForms.contains(word) { return .auxiliary }
    if FunctionWords.modals.contains(word) { return .modal }
    if FunctionWords.subordinators.contains(word) { return .subordinator }
    if FunctionWords.pronouns.contains(word) { return .pronoun }
    if FunctionWords.possessives.contains(word) { return .possessive }
    if FunctionWords.determiners.contains(word) { return .determiner }
    if FunctionWords.coordinators.contains(word) { return .coordinator }
    if FunctionWords.prepositions.contains(word) { return .preposition }
    return nil
  }

  /// Nouns and adjectives that end like adverbs.
  private static let nounsInLy: Set<String> = [
    "family", "assembly", "monopoly", "anomaly", "supply", "reply", "rally", "ally", "fly",
    "butterfly", "homily", "lily", "jelly", "belly", "folly", "bully", "elderly", "friendly",
    "costly", "likely", "lonely", "deadly", "daily", "weekly", "monthly", "yearly", "early",
    "holy", "ugly", "silly", "orderly", "scholarly", "lively", "lovely", "cowardly", "heavenly",
    "doubly", "fatherly", "motherly", "brotherly", "worldly", "kindly", "quarterly", "multiply",
  ]

  static let adverbs: Set<String> = [
    "again", "already", "also", "always", "away", "back", "even", "ever", "first", "forth",
    "forward", "here", "however", "instead", "just", "later", "meanwhile", "moreover", "now",
    "often", "once", "only", "rather", "soon", "still", "then", "therefore", "thus", "together",
    "too", "twice", "very", "well", "almost", "perhaps", "maybe", "quite", "thereby", "further",
    "indeed", "hence", "nonetheless", "nevertheless", "abroad", "home", "long",
  ]
}
