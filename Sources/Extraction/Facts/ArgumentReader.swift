internal import Language

/// Reads from a sentence's tree which parts of a clause are its verb's arguments.
struct ArgumentReader {
  let sentence: AnnotatedSentence
  let names: NameTable

  private var syntax: SentenceSyntax { sentence.syntax }

  /// - Parameters:
  ///   - verb: the token of the clause's verb.
  ///   - subject: of the clause.
  ///   - complement: what follows the verb.
  /// - Returns: the subject, then those of the complement that lie in it in one piece.
  func arguments(
    of verb: Int, subject: Phrase, complement: Phrase
  ) -> [VerbArgument] {
    var found: [VerbArgument] = []
    let node = syntax.nodes.indices.last { syntax.nodes[$0].token == verb }
    if !subject.isEmpty {
      found.append(
        argument(
          .subject, subject, 0..<subject.pieces.count, preposition: nil, confidence: 1,
          isList: isList(subject.pieces), isActor: node.map(isAct) ?? false))
    }
    guard let node else { return found }
    for dependent in syntax.dependents(of: node) {
      if let argument = self.argument(at: dependent, complement) { found.append(argument) }
      // "received a doctorate from the University of Leith": got there, whatever it hangs on.
      guard syntax.nodes[dependent].relation == "obj" else { continue }
      for origin in syntax.dependents(of: dependent) where isOrigin(origin) {
        if let argument = self.argument(at: origin, complement) { found.append(argument) }
      }
    }
    return found
  }

  private func isOrigin(_ node: Int) -> Bool {
    syntax.nodes[node].relation == "nmod"
      && syntax.dependents(of: node).contains {
        sentence.tokens[syntax.nodes[$0].token].lowercased == "from"
      }
  }

  /// Whether a verb tells what its subject did: not a passive, and no city's fate.
  private func isAct(_ verb: Int) -> Bool {
    syntax.nodes[verb].tag == "VBD"
      && !["fell", "surrendered", "lay", "stood", "became"].contains(
        sentence.tokens[syntax.nodes[verb].token].lowercased)
  }

  private func argument(at node: Int, _ complement: Phrase) -> VerbArgument? {
    let place = syntax.nodes[node]
    guard place.tag.hasPrefix("N") || place.tag == "CD" || place.tag == "$" || place.tag == "%",
      let role = role(of: node)
    else { return nil }
    let covered = syntax.tokens(under: node) { syntax.nodes[$0].relation == "punct" }
    let positions = complement.pieces.indices.filter {
      covered.contains(complement.pieces[$0].index)
    }
    guard var first = positions.first, var last = positions.last else { return nil }
    // Quotation marks belong to what they quote.
    if first > 0, Self.openers.contains(complement.pieces[first - 1].text) { first -= 1 }
    if last + 1 < complement.pieces.count, Self.closers.contains(complement.pieces[last + 1].text) {
      last += 1
    }
    guard
      (first...last).allSatisfy({
        positions.contains($0) || complement.pieces[$0].text.allSatisfy { !$0.isLetter }
      })
    else { return nil }
    var preposition: String?
    while first < last, let word = caseWord(complement.pieces[first], of: node) {
      preposition = preposition.map { $0 + " " + word } ?? word
      first += 1
    }
    let conjuncts = syntax.nodes(under: node).filter { syntax.nodes[$0].relation == "conj" }
    // A list that was cut off is no argument.
    guard
      conjuncts.allSatisfy({ conjunct in
        complement.pieces.contains { $0.index == syntax.nodes[conjunct].token }
      })
    else { return nil }
    let range = first..<(placeStart(in: complement, first..<last + 1, role) ?? last + 1)
    return argument(
      role, complement, range, preposition: preposition, confidence: place.confidence,
      isList: !conjuncts.isEmpty || isList(Array(complement.pieces[range])))
  }

  /// Where a name is followed by a place, `the Elsa Bank in Leith`: whichever the place belongs to,
  /// the name is the object.
  private func placeStart(
    in complement: Phrase, _ range: Range<Int>, _ role: VerbArgument.Role
  ) -> Int? {
    guard role == .object || role == .adverbial else { return nil }
    let pieces = complement.pieces
    return range.dropFirst().first { index in
      ["in", "at", "near"].contains(pieces[index].text) && pieces[index - 1].isName
    }
  }

  private static let openers: Set<String> = ["“", "«", "\""]
  private static let closers: Set<String> = ["”", "»", "\""]

  private func role(of node: Int) -> VerbArgument.Role? {
    switch syntax.nodes[node].relation {
    case "obj": .object
    case "iobj": .recipient
    case "xcomp": .predicate
    case "obl:agent": .agent
    case "nmod": .adverbial
    case "obl":
      isAgent(node) ? .agent : .adverbial
    default: nil
    }
  }

  private func isAgent(_ node: Int) -> Bool {
    let verb = syntax.nodes[node].head
    return verb >= 0 && syntax.dependent(of: verb, "aux:pass") != nil
      && syntax.dependents(of: node).contains {
        sentence.tokens[syntax.nodes[$0].token].lowercased == "by"
      }
  }

  private func caseWord(_ piece: Phrase.Piece, of node: Int) -> String? {
    let isCase = syntax.dependents(of: node).contains {
      syntax.nodes[$0].token == piece.index && syntax.nodes[$0].relation == "case"
    }
    return isCase ? piece.text.lowercased() : nil
  }

  private func isList(_ pieces: [Phrase.Piece]) -> Bool {
    pieces.contains { ["and", "or", ",", "&"].contains($0.text) }
  }

  // MARK: - What it is

  private func argument(
    _ role: VerbArgument.Role, _ phrase: Phrase, _ range: Range<Int>, preposition: String?,
    confidence: Float, isList: Bool, isActor: Bool = false
  ) -> VerbArgument {
    let name = name(in: phrase, range)
    let count = count(in: phrase, range)
    let kind: VerbArgument.Kind =
      if let name {
        kind(of: name, in: phrase, isActor: isActor)
      } else { count == nil ? .other : .number }
    let head = headTag(in: phrase, range)
    return VerbArgument(
      role: role, pieces: range, preposition: preposition, name: name, count: count, kind: kind,
      isPlural: ["NNS", "NNPS"].contains(head), isList: isList, confidence: confidence)
  }

  /// The tag of the last noun before a preposition.
  private func headTag(in phrase: Phrase, _ range: Range<Int>) -> String {
    var tag = ""
    for piece in phrase.pieces[range] {
      if FunctionWords.prepositions.contains(piece.text), !tag.isEmpty { break }
      if let next = self.tag(of: piece), next.hasPrefix("N") { tag = next }
    }
    return tag
  }

  private func tag(of piece: Phrase.Piece) -> String? {
    syntax.nodes.first { $0.token == piece.index }?.tag
  }

  /// Small words inside a name.
  private static let joints: Set<String> = [
    "of", "de", "del", "la", "von", "van", "der", "al", "the", "for", "du", "des", "dos", "da",
    "’", "'", "’s", "'s",
  ]

  /// The name at the end of a noun phrase; of a person, without what describes them.
  private func name(in phrase: Phrase, _ range: Range<Int>) -> Range<Int>? {
    let pieces = phrase.pieces
    guard let last = range.last, pieces[last].isName else { return nil }
    var start = last
    while start > range.lowerBound {
      let before = start - 1
      if pieces[before].isName {
        start = before
      } else if Self.joints.contains(pieces[before].text) {
        var joint = before
        while joint > range.lowerBound, Self.joints.contains(pieces[joint - 1].text) { joint -= 1 }
        guard joint > range.lowerBound, pieces[joint - 1].isName,
          // "President of the Elsa League": the League is the name.
          !NameWords.isTitle(pieces[joint - 1].text) || NameWords.isPeerage(pieces[joint - 1].text)
        else { break }
        start = joint - 1
      } else {
        break
      }
    }
    return personName(in: phrase, start..<last + 1) ?? start..<last + 1
  }

  /// The words of one name that name one person, with their titles.
  private func personName(in phrase: Phrase, _ name: Range<Int>) -> Range<Int>? {
    let pieces = phrase.pieces
    guard let last = name.last, let entity = sentence.reading.people[pieces[last].index] else {
      return nil
    }
    var start = last
    while start > name.lowerBound,
      sentence.reading.people[pieces[start - 1].index] == entity
        || NameWords.isTitle(pieces[start - 1].text)
        || NameWords.particles.contains(pieces[start - 1].text)
    {
      start -= 1
    }
    return start..<last + 1
  }

  private func kind(
    of name: Range<Int>, in phrase: Phrase, isActor: Bool
  ) -> VerbArgument.Kind {
    let pieces = phrase.pieces[name]
    let text = Phrase(pieces: Array(pieces)).text
    if States.contains(text) { return .state }
    if Peoples.contains(text) { return .people }
    let words = pieces.flatMap { $0.text.split(separator: " ").map(String.init) }
    let bare = words.drop(while: NameWords.isTitle)
    let hasTitle = bare.count < words.count
    let isImpersonal = bare.contains { NameWords.isImpersonal($0.lowercased()) }
    let kind = pieces.last.flatMap { sentence.reading.kinds[$0.index] }
    if names.isPerson(bare.joined(separator: " ")), !isImpersonal {
      // Two readings that contradict each other are none.
      return kind == nil || kind == .person ? .person : .other
    }
    // A lone word may as well be a city's name, unless it acts.
    if kind == .person, !isImpersonal, !bare.isEmpty, hasTitle || bare.count > 1 || isActor,
      hasTitle || !isAfterArticle(name, phrase)
    {
      return .person
    }
    switch kind {
    case .organization?: return .organization
    case .place?: return .place
    case .event?: return .event
    case .person?, nil: return .other
    }
  }

  private func isAfterArticle(_ name: Range<Int>, _ phrase: Phrase) -> Bool {
    name.lowerBound > 0 && phrase.pieces[name.lowerBound - 1].text.lowercased() == "the"
  }

  // MARK: - Numbers

  /// Words that may stand before a number: `more than 400`.
  private static let quantifiers: Set<String> = [
    "more", "than", "over", "about", "some", "nearly", "almost", "around", "at", "least", "up",
    "to", "approximately", "roughly", "fewer", "less", "an", "estimated",
  ]

  private static let scales: Set<String> = ["million", "billion", "thousand", "hundred", "dozen"]

  /// The number that a noun phrase begins with.
  private func count(in phrase: Phrase, _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound,
      Self.quantifiers.contains(phrase.pieces[index].text.lowercased())
    {
      index += 1
    }
    let first = index
    while index < range.upperBound, isNumber(phrase.pieces[index], isFirst: index == first) {
      index += 1
    }
    return index > first ? range.lowerBound..<index : nil
  }

  private func isNumber(_ piece: Phrase.Piece, isFirst: Bool) -> Bool {
    let text = piece.text.lowercased()
    if ["$", "£", "€"].contains(text) { return isFirst }
    if text == "%" || text == "percent" || text == "per" || text == "cent" { return !isFirst }
    return tag(of: piece) == "CD" && text != "one" || !isFirst && Self.scales.contains(text)
  }
}
