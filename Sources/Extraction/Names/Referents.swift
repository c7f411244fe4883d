internal import Language

/// Whom the pronouns of a document stand for, where that is sure.
struct Referents {
  /// The most complete name of the person, by the index of the pronoun's token in the document.
  private var names: [Int: String] = [:]

  /// A pronoun counts as sure from this margin on.
  private static let sure: Float = 2

  init(of document: AnnotatedDocument, passages: [Passage], model: LanguageModel) {
    let found = DocumentEntities(document, passages: passages, model: model)
    for mention in found.mentions where mention.kind == .pronoun && mention.margin >= Self.sure {
      let entity = found.entities[mention.entity]
      guard entity.kind == .person else { continue }
      let name = found.names[entity.canonical].bare
      let sentence = document.sentences[document.sentence(of: name.lowerBound)]
      let range =
        document.ranges[name.lowerBound].lowerBound..<document.ranges[name.upperBound - 1]
        .upperBound
      names[mention.tokens.lowerBound] = passages[sentence.passage][range]
    }
  }

  /// The names that pronouns of a sentence stand for, by the index of the sentence's token.
  func names(
    in sentence: AnnotatedDocument.Sentence, of document: AnnotatedDocument, tokens: [Token]
  ) -> [Int: String] {
    var found: [Int: String] = [:]
    for token in sentence.tokens {
      guard let name = names[token],
        let index = tokens.firstIndex(where: { $0.range == document.ranges[token] })
      else { continue }
      found[index] = name
    }
    return found
  }
}
