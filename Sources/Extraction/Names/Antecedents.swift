internal import Language

/// Decides which of the engine's readings of "he" and "she" are sure enough to make a question of.
///
/// The engine weighs the people it knows of. So a reading is refused where, between the person's last
/// naming and the pronoun, somebody is named whom the engine may have overlooked, or where it knows
/// somebody else there and is not far from choosing them.
package enum Antecedents {
  /// A reading counts from this margin on, and from this one where somebody else is near.
  private static let sure: Float = 1
  private static let surest: Float = 5
  /// How many sentences back the person must be named at most.
  private static let reach = 12

  /// For each sentence the full names that its pronouns surely stand for, by the pronoun's index.
  package static func names(
    in sentences: [AnnotatedSentence], names: NameTable
  ) -> [[Int: String]] {
    sentences.indices.map { index in
      sentences[index].reading.pronouns.compactMapValues { referent in
        name(of: referent, at: index, in: sentences, names)
      }
    }
  }

  private static func name(
    of referent: Referent, at index: Int, in sentences: [AnnotatedSentence], _ names: NameTable
  ) -> String? {
    let first = (max(0, index - reach)...index).last { near in
      sentences[near].reading.people.values.contains(referent.entity)
    }
    guard referent.margin >= sure, let first,
      let name = referent.names.lazy.compactMap(names.personName).first
    else { return nil }
    for sentence in sentences[first...index] {
      for run in Census.nameRuns(in: sentence.tokens) {
        let people = Set(run.compactMap { sentence.reading.people[$0] })
        if people == [referent.entity] { continue }
        // "Easter Monday" is nobody.
        if sentence.timexes.contains(where: {
          $0.tokens.lowerBound <= run.lowerBound && run.upperBound <= $0.tokens.upperBound
        }) {
          continue
        }
        if !people.isEmpty {
          guard referent.margin >= surest else { return nil }
        } else if mayBePerson(run, in: sentence, names) {
          return nil
        }
      }
    }
    return name
  }

  private static func mayBePerson(
    _ run: Range<Int>, in sentence: AnnotatedSentence, _ names: NameTable
  ) -> Bool {
    let tokens = sentence.tokens
    // "White Army General Paz": what stands after the title is a person.
    if let title = run.last(where: { NameWords.titles.contains(tokens[$0].lowercased) }),
      title + 1 < run.upperBound
    {
      return true
    }
    let words = tokens[run].drop { NameWords.titles.contains($0.lowercased) }
    guard !words.isEmpty else { return false }
    if names.personName(words.map(\.text).joined(separator: " ")) != nil { return true }
    return !run.allSatisfy(sentence.reading.things.contains)
      && Census.mayBePerson(words, at: run.lowerBound, in: tokens)
  }
}
