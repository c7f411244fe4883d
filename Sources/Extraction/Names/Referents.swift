package import Language

/// Whom a pronoun stands for, as the language engine reads the document.
package struct Referent: Hashable, Sendable {
  /// The index of the person among the document's entities.
  let entity: Int
  /// How the document names the person: most completely, and last before the pronoun.
  let names: [String]
  let margin: Float
}

/// The people that a document names, and the pronouns that stand for them.
package struct Referents {
  /// By the index of the pronoun's token in the document.
  private var pronouns: [Int: Referent] = [:]
  /// The entity that each token of a person's name names.
  private var people: [Int: Int] = [:]
  /// The tokens of names that are no person's.
  private var things: Set<Int> = []
  /// The kind of what each token of a name names.
  private var kinds: [Int: NameKind] = [:]

  init(of document: AnnotatedDocument, passages: [Passage], model: LanguageModel) {
    let found = DocumentEntities(document, passages: passages, model: model)
    func text(_ tokens: Range<Int>) -> String {
      let sentence = document.sentences[document.sentence(of: tokens.lowerBound)]
      let start = document.ranges[tokens.lowerBound].lowerBound
      return passages[sentence.passage][start..<document.ranges[tokens.upperBound - 1].upperBound]
    }
    for name in found.names {
      for token in name.tokens { kinds[token] = name.kind }
      if name.kind == .person {
        for token in name.tokens { people[token] = name.entity }
      } else {
        things.formUnion(name.tokens)
      }
    }
    for mention in found.mentions where mention.kind == .pronoun {
      let entity = found.entities[mention.entity]
      let before = entity.names.last {
        found.names[$0].tokens.lowerBound < mention.tokens.lowerBound
      }
      guard entity.kind == .person, let before else { continue }
      pronouns[mention.tokens.lowerBound] = Referent(
        entity: mention.entity,
        names: [entity.canonical, before].map { text(found.names[$0].bare) },
        margin: mention.margin)
    }
  }

  /// What the engine found in a sentence, by the indices of the sentence's tokens.
  package struct Reading: Sendable {
    /// Whom it takes a pronoun to stand for.
    var pronouns: [Int: Referent] = [:]
    /// The entity that a token of a person's name names.
    var people: [Int: Int] = [:]
    /// The tokens of names that are no person's.
    var things: Set<Int> = []
    /// The kind of what a token of a name names.
    package var kinds: [Int: NameKind] = [:]
  }

  /// What the engine found in a sentence, by the sentence's own tokens.
  func reading(
    of sentence: AnnotatedDocument.Sentence, in document: AnnotatedDocument, tokens: [Token]
  ) -> Reading {
    var found = Reading()
    var index = 0
    for token in sentence.tokens {
      let start = document.ranges[token].lowerBound
      while index + 1 < tokens.count, tokens[index + 1].range.lowerBound <= start { index += 1 }
      found.pronouns[index] = found.pronouns[index] ?? pronouns[token]
      found.people[index] = found.people[index] ?? people[token]
      if things.contains(token) { found.things.insert(index) }
      found.kinds[index] = found.kinds[index] ?? kinds[token]
    }
    return found
  }
}
