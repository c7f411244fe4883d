internal import Language

/// The names of a document: who is a person, which surname is whose, what acronyms stand for.
package struct NameTable: Sendable {
  /// Full names by their lower-case last word, for people only.
  private var fullNames: [String: Set<String>] = [:]
  /// Full names by their lower-case first word.
  private var givenNames: [String: Set<String>] = [:]
  private var people: Set<String> = []
  private var lowercaseWords: Set<String> = []
  private var capitalWords: Set<String> = []
  private var titled: [String: String] = [:]
  private var longForms: [String: Set<String>] = [:]

  package init(of sentences: [AnnotatedSentence]) {
    var census = Census()
    for sentence in sentences { census.collect(from: sentence.tokens) }
    lowercaseWords = census.lowercaseWords
    titled = census.titles.compactMapValues { $0.count == 1 ? $0.first : nil }
    capitalWords = Set(census.capitalSurplus.filter { $0.value > 0 }.keys)
    for name in census.people {
      people.insert(name)
      if let last = name.split(separator: " ").last, name.contains(" ") {
        fullNames[last.lowercased(), default: []].insert(name)
        if let first = name.split(separator: " ").first {
          givenNames[first.lowercased(), default: []].insert(name)
        }
      }
    }
    for sentence in sentences { collectAcronyms(from: sentence.tokens) }
  }

  /// Whether the name surely is a person's: a full name, or the surname of exactly one.
  package func isPerson(_ name: String) -> Bool {
    personName(name) != nil
  }

  /// The full name of the person a name surely means; nil when it is none's or several people's.
  package func personName(_ name: String) -> String? {
    people.contains(name) ? name : name.contains(" ") ? nil : fullName(of: name)
  }

  /// The one person's full name in the text that ends with this word; nil when there is none or
  /// several.
  ///
  /// `Zaha Mohammad Hadid` and `Zaha Hadid` are one person, since their first words agree; the
  /// shorter form is hers. `Jorge Alessandri` and `Arturo Alessandri` are two.
  package func fullName(ofSurname surname: String) -> String? {
    guard let names = fullNames[surname.lowercased()], !surname.contains(" ") else { return nil }
    let firstWords = Set(names.compactMap { $0.split(separator: " ").first })
    guard firstWords.count == 1 else { return nil }
    return names.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  /// The one person's full name that a lone surname or given name means.
  package func fullName(of name: String) -> String? {
    if let full = fullName(ofSurname: name) { return full }
    guard fullNames[name.lowercased()] == nil, let names = givenNames[name.lowercased()],
      names.count == 1
    else { return nil }
    return names.first
  }

  /// `General Reed` for a lone surname whose full name the text does not tell; nil where it has no title,
  /// or several.
  package func titledName(of surname: String) -> String? {
    isAmbiguous(surname) ? nil : titled[surname].map { $0 + " " + surname }
  }

  /// Whether a lone name could be either of several people of the text.
  package func isAmbiguous(_ surname: String) -> Bool {
    let isKnown =
      fullNames[surname.lowercased()] != nil || givenNames[surname.lowercased()] != nil
    return isKnown && fullName(of: surname) == nil
  }

  /// Whether the word stands in lower case somewhere in the text, so that a capital at the start
  /// of a sentence says nothing.
  package func isCommonWord(_ word: String) -> Bool { lowercaseWords.contains(word.lowercased()) }

  /// Whether the word mostly has a capital inside sentences, as "Union" where it is one side of a war.
  package func isUsuallyCapitalized(_ word: String) -> Bool {
    capitalWords.contains(word.lowercased())
  }

  /// What the text says an acronym stands for; nil when it does not, or says two things.
  package func longForm(of acronym: String) -> String? {
    guard let forms = longForms[acronym], forms.count == 1 else { return nil }
    return forms.first
  }

  /// The acronym the text gives a name: `CPC` for `Communist Party of Chile`.
  package func acronym(of longForm: String) -> String? {
    longForms.filter { $0.value == [longForm] }.keys.min()
  }

  /// `Kuomintang (KMT)`: the letters of one word in their order, the first one first.
  private func contracted(_ acronym: String, to word: Token) -> String? {
    guard word.isCapitalized, !word.isAllCapitals, acronym.count > 2,
      word.text.first == acronym.first
    else { return nil }
    var rest = word.text.lowercased()[...]
    for letter in acronym.lowercased() {
      guard let place = rest.firstIndex(of: letter) else { return nil }
      rest = rest[rest.index(after: place)...]
    }
    return word.text
  }

  /// `Communist Party of Chile (CPC)`: as many capitalised words as the acronym has letters.
  private mutating func collectAcronyms(from tokens: [Token]) {
    for index in tokens.indices.dropFirst(2).dropLast() {
      let token = tokens[index]
      guard token.isAllCapitals, tokens[index - 1].text == "(",
        [")", ",", ";", "or"].contains(tokens[index + 1].text)
      else { continue }
      if let name = contracted(token.text, to: tokens[index - 2]) {
        longForms[token.text, default: []].insert(name)
        continue
      }
      var letters = Array(token.text.filter(\.isLetter).lowercased())
      var start = index - 1
      while start > 0, let letter = letters.last {
        let word = tokens[start - 1]
        guard word.kind == .word else { break }
        if word.lowercased.first == letter, word.isCapitalized {
          letters.removeLast()
        } else if word.isCapitalized || !FunctionWords.prepositions.contains(word.lowercased),
          !["the", "and"].contains(word.lowercased), !NameWords.particles.contains(word.lowercased)
        {
          break
        }
        start -= 1
      }
      let words = tokens[start..<(index - 1)].map(\.text)
      guard words.count >= 2, letters.count <= 1, words.first?.first?.isUppercase == true,
        // "Liberation Front" is not what ALF stands for.
        letters.isEmpty || words.first?.first == token.text.first
      else { continue }
      // Letters may come in another order than the words of a translated name (CPC, Communist
      // Party of Chile): all must be used.
      longForms[token.text, default: []].insert(words.joined(separator: " "))
    }
  }
}
