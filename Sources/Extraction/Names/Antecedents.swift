internal import Language

/// Finds whom "he" or "she" stands for, only where the paragraph leaves no choice.
package enum Antecedents {
  /// The full name that a personal pronoun of each sentence stands for; nil where it is not sure.
  ///
  /// It is sure when the paragraph, up to the sentence, names exactly one person and nobody who
  /// might be another.
  package static func antecedents(
    in sentences: [AnnotatedSentence], names: NameTable
  ) -> [String?] {
    var antecedents: [String?] = []
    var passage = -1
    var people: Set<String> = []
    var isCrowded = false
    for sentence in sentences {
      if sentence.reference.passage != passage {
        passage = sentence.reference.passage
        people = []
        isCrowded = false
      }
      // A name in the sentence itself may come before its pronoun.
      let mentions = mentions(in: sentence.tokens, names: names)
      let others = mentions.people.subtracting(people)
      let isSure = people.count == 1 && !isCrowded && others.isEmpty && !mentions.hasStranger
      antecedents.append(isSure ? people.first : nil)
      people.formUnion(mentions.people)
      isCrowded = isCrowded || mentions.hasStranger
    }
    return antecedents
  }

  private static func mentions(
    in tokens: [Token], names: NameTable
  ) -> (people: Set<String>, hasStranger: Bool) {
    var people: Set<String> = []
    var hasStranger = false
    for run in Census.nameRuns(in: tokens) {
      let words = tokens[run].drop { NameWords.titles.contains($0.lowercased) }
      guard !words.isEmpty else { continue }
      let name = words.map(\.text).joined(separator: " ")
      if let full = names.personName(name) {
        people.insert(full)
      } else if Census.mayBePerson(words, at: run.lowerBound, in: tokens) {
        hasStranger = true
      }
    }
    return (people, hasStranger)
  }
}
