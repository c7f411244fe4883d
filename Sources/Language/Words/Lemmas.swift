/// Leads from words to their lemmas, by their Penn tags, as Universal Dependencies have them.
package struct Lemmas: Sendable {
  package static let english = Lemmas()

  private let verbs = VerbLemmas()

  private init() {}

  /// Finds the lemmas of a sentence.
  ///
  /// - Parameters:
  ///   - forms: the words as they stand in the text.
  ///   - tags: their Penn tags.
  /// - Returns: a lemma for each word.
  package func lemmas(of forms: [String], tags: [String]) -> [String] {
    let shouted = forms.count { $0.count > 1 && $0 == $0.uppercased() && $0 != $0.lowercased() }
    let isShouted = forms.count > 2 && shouted * 2 > forms.count
    return forms.indices.map { index in
      if let lemma = Self.contraction(index, forms, tags) { return lemma }
      let form = isShouted ? forms[index].lowercased() : forms[index]
      return lemma(of: form, tag: tags[index])
    }
  }

  /// Finds the lemma of a word outside a sentence.
  ///
  /// - Parameters:
  ///   - form: the word as it stands in the text.
  ///   - tag: its Penn tag.
  /// - Returns: the lemma; the form itself where the tag says that it does not change.
  package func lemma(of form: String, tag: String) -> String {
    if let verb = verbs.lemma(of: form, tag: tag) { return verb }
    switch tag {
    case "NNP": return Self.months[form.replacing(".", with: "")] ?? form
    case "NNPS": return properNoun(form)
    case "NNS": return plural(form)
    case "NN": return noun(form)
    case "JJ": return adjective(form)
    case "JJR", "JJS", "RBR", "RBS": return compared(form.lowercased(), tag)
    case "CD": return number(form)
    case "POS": return "'s"
    case "``", "''", ":", ",", "HYPH", "NFP", "SYM": return ClosedClassLemmas.mark(form)
    case "FW": return form == "etc" ? "etc." : form
    case "LS", "ADD", "GW", "-LRB-", "-RRB-", "$", ".": return form
    default: return ClosedClassLemmas.lemma(of: form.lowercased(), tag: tag)
    }
  }

  // MARK: - Verbs

  /// The lemma of `'s` and `'d` where what follows shows that it is not the usual one.
  private static func contraction(_ index: Int, _ forms: [String], _ tags: [String]) -> String? {
    let word = forms[index].lowercased().replacing("\u{2019}", with: "'")
    if tags[index] == "VBD", word == "'d" || word == "d" {
      // `Where'd you go?`
      return index + 1 < tags.count && tags[index + 1] == "PRP" ? "do" : nil
    }
    guard tags[index] == "VBZ", word == "'s" || word == "s" else { return nil }
    let between = (index + 1..<forms.count).prefix(4)
      .prefix { ["RB", "PRP", "DT"].contains(tags[$0]) }
    let next = between.endIndex
    guard next < forms.count, tags[next] == "VBN" else { return nil }
    let isPerfect =
      ["been", "got", "gotten", "had", "become"].contains(forms[next].lowercased())
      || between.contains { forms[$0].lowercased() == "ever" }
    return isPerfect ? "have" : nil
  }

  // MARK: - Nouns

  private func noun(_ form: String) -> String {
    if let short = ClosedClassLemmas.shortNouns[form.lowercased()] { return short }
    if isAcronym(form) { return form }
    return form.count == 1 ? form : form.lowercased()
  }

  /// The singular of a name; a people's ends in `i` too: `Iraqis`.
  private func properNoun(_ form: String) -> String {
    let lower = form.lowercased()
    if lower.hasSuffix("is"), listed(String(lower.dropLast()), "c") != nil {
      return String(form.dropLast())
    }
    return Letters.like(form, singular(lower))
  }

  private func plural(_ form: String) -> String {
    if form.hasSuffix("'s"), form.first?.isLetter ?? false { return noun(String(form.dropLast(2))) }
    // A decade stays: `1990s`.
    if form.first?.isNumber ?? false { return form.hasSuffix("'s") ? "\(form.dropLast(2))s" : form }
    if form.hasSuffix("s"), isAcronym(String(form.dropLast())) { return String(form.dropLast()) }
    return isAcronym(form) && !form.hasSuffix("S") ? form : singular(form.lowercased())
  }

  /// A few capitals that do not shout: `DNA`, `UV`, `TV`.
  private func isAcronym(_ form: String) -> Bool {
    let count = form.count
    return (2...4).contains(count) && form == form.uppercased() && form != form.lowercased()
  }

  private func singular(_ word: String) -> String {
    if let listed = listed(word, "s") { return listed }
    if let hyphen = word.lastIndex(of: "-"), word.index(after: hyphen) < word.endIndex {
      return word[...hyphen] + singular(String(word[word.index(after: hyphen)...]))
    }
    if word.hasSuffix("men"), word.utf8.count > 4 { return word.dropLast(3) + "man" }
    if word.hasSuffix("children") { return String(word.dropLast(3)) }
    guard word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) else {
      return word
    }
    if word.hasSuffix("ies") {
      return word.utf8.count > 4 ? word.dropLast(3) + "y" : String(word.dropLast())
    }
    let endings = ["sses", "shes", "ches", "xes", "zzes", "tzes", "oes"]
    if endings.contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
    if word.hasSuffix("uses"), !["auses", "ouses"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  private static let months: [String: String] = [
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Jun": "June",
    "Jul": "July", "Aug": "August", "Sep": "September", "Sept": "September", "Oct": "October",
    "Nov": "November", "Dec": "December",
  ]

  // MARK: - Adjectives, adverbs and numbers

  private func adjective(_ form: String) -> String {
    let lower = form.lowercased()
    if form == lower { return form }
    return listed(lower, "c") ?? properParts(form) ?? lower
  }

  /// Keeps the capitals of a compound with a name in it: `Anglo-Saxon`, but `non-European`.
  private func properParts(_ form: String) -> String? {
    guard let hyphen = form.firstIndex(of: "-") else { return nil }
    let (first, rest) = (form[..<hyphen], form[form.index(after: hyphen)...])
    let isProper = [first, rest].contains { listed($0.lowercased(), "c") != nil }
    guard isProper else { return nil }
    let isPrefix = ["non", "anti", "pro", "pre", "post", "trans", "un", "mid", "all"]
      .contains(first.lowercased())
    return isPrefix ? first.lowercased() + form[hyphen...] : form
  }

  private static let adverbs = [
    "better": "well", "best": "well", "worse": "badly", "further": "far",
  ]

  private func compared(_ word: String, _ tag: String) -> String {
    if ["more", "most", "less", "least"].contains(word) { return word }
    if tag.hasPrefix("RB"), let adverb = Self.adverbs[word] { return adverb }
    if word == "further" { return word }
    let isComparative = tag.hasSuffix("R")
    if let listed = listed(word, isComparative ? "r" : "t") { return listed }
    let ending = isComparative ? "er" : "est"
    guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 1 else { return word }
    return Self.positive(Array(word.dropLast(ending.count)))
  }

  private static func positive(_ stem: [Character]) -> String {
    let count = stem.count
    let (last, before) = (stem[count - 1], stem[count - 2])
    func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
    if last == "i" { return String(stem.dropLast()) + "y" }
    if last == before, !"lsfze".contains(last) { return String(stem.dropLast()) }
    let takesE =
      "vcuz".contains(last) || last == "g" && before != "n"
      || last == "l" && !"aeiouylwr".contains(before)
      || count >= 3 && !"aeiouwxyrln".contains(last) && isVowel(before) && !isVowel(stem[count - 3])
    return String(stem) + (takesE ? "e" : "")
  }

  /// Digits without their commas; a Roman numeral as it is.
  private func number(_ form: String) -> String {
    if let word = ["m": "million", "k": "thousand", "b": "billion", "bn": "billion"][
      form.lowercased()]
    {
      return word
    }
    if form.first?.isNumber ?? false { return form.replacing(",", with: "") }
    return form.allSatisfy { "IVXLCM".contains($0) } ? form : form.lowercased()
  }

  /// The lemma that the table gives for a form of a kind.
  private func listed(_ word: String, _ code: Character) -> String? {
    guard let fields = SortedTable.forms.fields(of: word) else { return nil }
    for index in stride(from: 0, to: fields.count - 1, by: 2) where fields[index].contains(code) {
      return String(fields[index + 1])
    }
    return nil
  }
}
