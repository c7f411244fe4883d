/// Where names can be: runs of words that look like names, with the small words that link them.
package enum NameRuns {
  /// A name has at most so many tokens.
  package static let longest = 9

  /// The runs of a sentence in order; each begins and ends with a word that can stand in a name.
  package static func runs(
    of sentence: Range<Int>, in table: TokenTable, lexicon: NameLexicon
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard isCore(token, sentence, table) else {
        token += 1
        continue
      }
      let start = token
      var end = token + 1
      while end < sentence.upperBound {
        if isCore(end, sentence, table) || table.looks[end].contains(.digits) {
          end += 1
          continue
        }
        // Up to two links, and a word of a name after them.
        var next = end
        while next < sentence.upperBound, next - end < 2, isLink(next, table) { next += 1 }
        guard next > end, next < sentence.upperBound, isCore(next, sentence, table) else { break }
        end = next + 1
      }
      var from = start
      for place in start + 1..<max(end, start + 1)
      where beginsPerson(place, start..<end, table, lexicon) {
        runs.append(from..<place)
        from = place
      }
      runs.append(from..<end)
      token = end
    }
    return runs
  }

  /// Whether a given name begins a person's name just after the name of a body or of its members
  /// (`Radical Party` `Ana Ruiz`), where a comma or a word like `candidate` is left out.
  private static func beginsPerson(
    _ token: Int, _ run: Range<Int>, _ table: TokenTable, _ lexicon: NameLexicon
  ) -> Bool {
    let (before, after) = (token - 1, token + 1)
    guard after < run.upperBound, table.looks[token].contains(.capital),
      !table.looks[token].contains(.allCapitals),
      table.looks[after].contains(.capital) || isLink(after, table),
      !lexicon.facts(FeatureHash.mix(0, table.words[token].lower))
        .isDisjoint(with: [.man, .woman])
    else { return false }
    if table.acronyms[before] != 0 || table.kinds[before] == .properPlural { return true }
    let word = table.words[before].lower
    let senses = lexicon.senses(word)
    return senses.contains(.organization) && !senses.contains(.person)
      && lexicon.facts(FeatureHash.mix(0, word)).isDisjoint(with: [.man, .woman, .surname])
  }

  /// Whether a word can begin and end a name.
  package static func isCore(_ token: Int, _ sentence: Range<Int>, _ table: TokenTable) -> Bool {
    if table.kinds[token].isProper { return true }
    guard table.looks[token].contains(.capital) else { return false }
    switch table.kinds[token] {
    case .noun, .plural, .adjective, .other, .number: return true
    case .verb, .adverb: return token > sentence.lowerBound
    case .determiner, .adposition, .pronoun, .possessive, .auxiliary, .conjunction, .particle,
      .proper, .properPlural, .punctuation:
      return false
    }
  }

  /// Whether a token can stand between two words of a name.
  package static func isLink(_ token: Int, _ table: TokenTable) -> Bool {
    table.looks[token].contains(.joint) || links.contains(table.words[token].lower)
  }

  private static let links = Set(
    [
      "of", "de", "del", "della", "di", "da", "do", "dos", "la", "le", "les", "du", "des", "van",
      "von", "der", "den", "el", "al", "y", "e", "the", "and", "for", "on", "in", "ibn", "bin",
    ].map { FeatureHash.of($0.utf8) })
}
