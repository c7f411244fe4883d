/// A text as the engine understands it: sentences and their tokens in flat arrays, with tags and
/// trees.
///
/// Token `i` of the document is index `i` of every token array; a head is an index within the same
/// sentence's tokens counted from its first, -1 for its root.
package struct AnnotatedDocument: Sendable {
  /// The byte range of each token in its passage.
  package private(set) var ranges: [Range<Int>] = []
  /// The number of each token's joint tag; see ``LanguageModel/pennTags``.
  package private(set) var tags: [Int] = []
  package private(set) var heads: [Int32] = []
  /// The number of each token's relation; see ``LanguageModel/relations``.
  package private(set) var relations: [Int16] = []
  package private(set) var sentences: [Sentence] = []

  package struct Sentence: Hashable, Sendable {
    /// The index of its passage.
    package let passage: Int
    /// Its byte range in the passage.
    package let range: Range<Int>
    /// Its tokens, as indices of the document's arrays.
    package let tokens: Range<Int>
  }

  /// Splits, tags and parses the passages.
  package init(_ passages: [Passage], model: LanguageModel) {
    let tagger = Tagger(model)
    let parser = Parser(model)
    for (index, passage) in passages.enumerated() {
      for range in SentenceSplitter.sentences(of: passage) {
        let tokens = TreebankTokens.ranges(of: range, in: passage)
        guard !tokens.isEmpty else { continue }
        let words = tokens.map { WordForm(passage.bytes[$0]) }
        let classes = tokens.map { model.classes.of(passage.bytes[$0]) }
        let tags = tagger.tags(words, classes: classes)
        let tree = parser.tree(
          words, tags: tags, classes: classes,
          isComma: tokens.map { passage.bytes[$0].elementsEqual(",".utf8) })
        sentences.append(
          Sentence(
            passage: index, range: range,
            tokens: ranges.count..<ranges.count + tokens.count))
        ranges += tokens
        self.tags += tags
        heads += tree.heads
        relations += tree.relations
      }
    }
  }
}
