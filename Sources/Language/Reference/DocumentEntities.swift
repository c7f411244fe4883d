/// Whom and what a document names, and which pronouns and descriptions stand for them.
package struct DocumentEntities: Sendable {
  /// The names in the document's order.
  package private(set) var names: [EntityName] = []
  package private(set) var entities: [Entity] = []
  /// The pronouns and descriptions that are answered, in order.
  package private(set) var mentions: [Mention] = []

  /// Finds names, ties those that name the same, and resolves pronouns and descriptions.
  ///
  /// - Parameters:
  ///   - document: tagged and parsed.
  ///   - passages: those it was made of.
  ///   - model: of the language.
  package init(_ document: AnnotatedDocument, passages: [Passage], model: LanguageModel) {
    self.init(TokenTable(document, passages: passages, model: model), model: model)
  }

  package init(_ table: TokenTable, model: LanguageModel) {
    let linked = LinkedNames(
      NameFinder(model).segments(of: table), table, lexicon: model.names)
    let resolver = ReferenceResolver(model)
    var reader = linked.reader(of: table, lexicon: model.names)
    reader.read { _, _, candidates in resolver.choose(candidates) }
    names = linked.names
    entities = linked.entities(genderHints: reader.genderHints)
    mentions = reader.readings.compactMap { reading in
      guard reading.entity >= 0, reading.margin >= ReferenceResolver.leastMargin else { return nil }
      return Mention(
        tokens: reading.tokens, kind: reading.kind, entity: reading.entity, margin: reading.margin)
    }
  }
}

/// The names of a document with what they name.
package struct LinkedNames {
  package let names: [EntityName]
  private let drafts: [EntityLinker.Draft]
  private let wordCounts: [Int]

  /// - Parameters:
  ///   - segments: what the name model found.
  ///   - table: the document.
  ///   - lexicon: of the model.
  package init(_ segments: [NameSegment], _ table: TokenTable, lexicon: NameLexicon) {
    var linker = EntityLinker(segments, table, lexicon)
    let completed = linker.completed(segments)
    if completed.count > linker.parts.count { linker = EntityLinker(completed, table, lexicon) }
    drafts = linker.drafts
    wordCounts = linker.parts.map { $0.acronym == 0 ? $0.words.count : 0 }
    names = zip(linker.parts, linker.entityOf).map { part, entity in
      EntityName(
        tokens: part.tokens, titleCount: part.titleCount, kind: linker.drafts[entity].kind,
        entity: entity)
    }
  }

  /// What the names name.
  ///
  /// - Parameter genderHints: of each entity, hints at a man less hints at a woman.
  /// - Returns: the entities, in the order of their first names.
  func entities(genderHints: [Int]) -> [Entity] {
    drafts.enumerated().map { index, draft in
      let hint = genderHints[index]
      // The first of those with the most words.
      let canonical = draft.names.max { wordCounts[$0] < wordCounts[$1] } ?? draft.names[0]
      let first = draft.names.first { wordCounts[$0] == wordCounts[canonical] } ?? canonical
      return Entity(
        kind: draft.kind,
        gender: draft.kind != .person || draft.isPlural || hint == 0
          ? .unknown : hint > 0 ? .male : .female,
        isPlural: draft.isPlural, canonical: first, names: draft.names)
    }
  }

  /// A reader that knows the names of the document.
  package func reader(of table: TokenTable, lexicon: NameLexicon) -> ReferenceReader {
    ReferenceReader(
      table, lexicon: lexicon, names: names, kinds: drafts.map(\.kind),
      genders: drafts.map(\.gender), plurals: drafts.map(\.isPlural))
  }
}
