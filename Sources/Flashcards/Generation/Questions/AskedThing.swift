internal import Extraction
internal import Language

/// What an argument is asked with, and what the answer is then.
struct AskedThing {
  /// The words that a question puts in its place: `who`, `which party`.
  let words: String
  let answer: String
  /// The kind of other things that could be offered as wrong answers.
  let pool: String

  var isPersonal: Bool { words == "who" }

  /// Nil when the argument is no name, or nothing says what kind of thing the name names.
  init?(_ argument: VerbArgument, in phrase: Phrase) {
    guard let name = argument.name, name.upperBound == argument.pieces.upperBound,
      !argument.isList, argument.count == nil
    else { return nil }
    self.init(
      kind: argument.kind, name: Phrase(pieces: Array(phrase.pieces[name])),
      lead: phrase.pieces[argument.pieces.lowerBound..<name.lowerBound])
  }

  /// - Parameters:
  ///   - kind: of what the name names.
  ///   - name: at the end of a noun phrase.
  ///   - lead: what the noun phrase has before it.
  init?(kind: VerbArgument.Kind, name: Phrase, lead: ArraySlice<Phrase.Piece>) {
    let text = name.text
    let hasOnlyArticle = lead.allSatisfy { ["the", "The"].contains($0.text) }
    switch kind {
    case .person:
      // "the bomber Enola Gay" only sounds like somebody.
      if let craft = Self.kindBefore(lead) {
        self.init(words: "which " + craft.words, answer: Self.unquoted(text), pool: craft.noun)
        return
      }
      guard Self.describes(lead) else { return nil }
      self.init(words: "who", answer: text, pool: "person")
    case .people:
      guard hasOnlyArticle else { return nil }
      self.init(words: "who", answer: lead.isEmpty ? text : "the " + text, pool: "people")
    case .state:
      guard hasOnlyArticle else { return nil }
      self.init(words: "which country", answer: text, pool: "country")
    case .organization, .place, .event, .other:
      if let work = Self.kindBefore(lead) {
        self.init(words: "which " + work.words, answer: Self.unquoted(text), pool: work.noun)
      } else if hasOnlyArticle, let kind = KindNouns.kind(ofName: text) {
        self.init(words: "which " + kind, answer: text, pool: kind)
      } else {
        return nil
      }
    case .number: return nil
    }
  }

  private init(words: String, answer: String, pool: String) {
    self.words = words
    self.answer = answer
    self.pool = pool
  }

  /// Whether the words before a person's name only tell who that is: `Soviet premier`.
  private static func describes(_ lead: ArraySlice<Phrase.Piece>) -> Bool {
    guard let first = lead.first?.text.lowercased(), let last = lead.last?.text else { return true }
    let opens =
      FunctionWords.determiners.contains(first) || FunctionWords.possessives.contains(first)
    if lead.count == 1 && opens { return false }
    return last.first?.isLetter == true
      && lead.dropFirst(opens ? 1 : 0).allSatisfy { piece in
        !FunctionWords.contains(piece.text.lowercased()) && piece.text != ","
      }
  }

  /// The kind and its adjectives before a name: `the small island of`, `his novel`.
  private static func kindBefore(
    _ lead: ArraySlice<Phrase.Piece>
  ) -> (words: String, noun: String)? {
    var words = lead.map(\.text)
    guard let first = words.first?.lowercased() else { return nil }
    if ["the", "a", "an", "his", "her", "its", "their"].contains(first) { words.removeFirst() }
    let isPlace = words.last == "of"
    if isPlace { words.removeLast() }
    guard let noun = words.last, words.count <= 3,
      isPlace ? KindNouns.opensPlace(noun) : KindNouns.opensWork(noun),
      words.dropLast().allSatisfy({ word in
        word.allSatisfy { $0.isLetter || $0 == "-" } && !FunctionWords.contains(word.lowercased())
          && !isOrdinal(word)
      })
    else { return nil }
    return (words.joined(separator: " "), noun)
  }

  /// `first novel`: which one it was is said already, "which first novel" is not.
  private static func isOrdinal(_ word: String) -> Bool {
    ["first", "second", "third", "last", "new", "own", "only", "final", "next"].contains(word)
      || word.hasSuffix("est")
  }

  private static func unquoted(_ text: String) -> String {
    text.trimming { "“”\"«» ".contains($0) }
  }
}

extension String {
  /// The text without the characters at both its ends that fit.
  fileprivate func trimming(_ fits: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, fits(first) { text.removeFirst() }
    while let last = text.last, fits(last) { text.removeLast() }
    return String(text)
  }
}
