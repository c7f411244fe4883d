/// A text as the engine understands it: sentences and their tokens in flat arrays, with tags and
/// trees.
///
/// Token `i` of the document is index `i` of every token array; a head is an index within the same
/// sentence's tokens counted from its first, -1 for its root.
package struct AnnotatedDocument: Hashable, Sendable {
  /// The byte range of each token in its passage.
  package private(set) var ranges: [Range<Int>] = []
  /// The number of each token's joint tag; see ``LanguageModel/pennTags``.
  package private(set) var tags: [Int] = []
  package private(set) var heads: [Int32] = []
  /// The number of each token's relation; see ``LanguageModel/relations``.
  package private(set) var relations: [Int16] = []
  /// The probability that each token's head is right, 0 to 1.
  package private(set) var confidences: [Float] = []
  package private(set) var sentences: [Sentence] = []

  package struct Sentence: Hashable, Sendable {
    /// The index of its passage.
    package let passage: Int
    /// Its byte range in the passage.
    package let range: Range<Int>
    /// Its tokens, as indices of the document's arrays.
    package let tokens: Range<Int>
    /// How sure the tree is: the share of its arcs that can be expected to be right.
    package let confidence: Float
  }

  /// Splits, tags and parses the passages.
  ///
  /// - Parameters:
  ///   - passages: the text.
  ///   - model: with its weights.
  ///   - width: how many derivations the parser follows; 1 is greedy.
  ///   - longest: the length in bytes of the longest sentence to read; longer ones are left out.
  ///   - threads: how many work side by side; the result is the same for any number.
  ///   - isSide: whether little hangs on the tree of a sentence, given its passage's index and its byte
  ///     range; such sentences are parsed greedily.
  package init(
    _ passages: [Passage], model: LanguageModel, width: Int = Parser.usualWidth,
    longest: Int = .max, threads: Int = 1,
    isSide: @Sendable (Int, Range<Int>) -> Bool = { _, _ in false }
  ) {
    let parts = PassageBatches.map(passages, threads: threads) { run in
      let analyzer = SentenceAnalyzer(model, width: width)
      return run.flatMap { index in
        Part.all(of: index, in: passages[index], longest: longest, analyzer) { isSide(index, $0) }
      }
    }
    for part in parts { append(part) }
  }

  /// The index of the sentence that a token stands in.
  package func sentence(of token: Int) -> Int {
    var (low, high) = (0, sentences.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// One analyzed sentence on its way into the document.
  private struct Part: Sendable {
    let passage: Int
    let range: Range<Int>
    let tokens: [Range<Int>]
    let analysis: SentenceAnalyzer.Analysis

    static func all(
      of index: Int, in passage: Passage, longest: Int, _ analyzer: SentenceAnalyzer,
      isSide: (Range<Int>) -> Bool
    ) -> [Part] {
      SentenceSplitter.sentences(of: passage).compactMap { range in
        guard range.count <= longest else { return nil }
        let tokens = TreebankTokens.ranges(of: range, in: passage)
        guard !tokens.isEmpty else { return nil }
        return Part(
          passage: index, range: range, tokens: tokens,
          analysis: analyzer.analyze(passage.bytes, tokens: tokens, isQuick: isSide(range)))
      }
    }
  }

  private mutating func append(_ part: Part) {
    let tree = part.analysis.tree
    sentences.append(
      Sentence(
        passage: part.passage, range: part.range,
        tokens: ranges.count..<ranges.count + part.tokens.count,
        confidence: tree.confidences.reduce(0, +) / Float(tree.confidences.count)))
    ranges += part.tokens
    tags += part.analysis.tags
    heads += tree.heads
    relations += tree.relations
    confidences += tree.confidences
  }
}
