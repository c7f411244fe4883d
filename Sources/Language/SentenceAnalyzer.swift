/// Tags and parses one sentence after another, keeping its memory between them.
///
/// Not for use by two threads at once; each makes its own.
package final class SentenceAnalyzer {
  /// Tags and tree of a sentence.
  package struct Analysis: Hashable, Sendable {
    /// The number of each token's joint tag.
    package let tags: [Int]
    package let tree: Parser.Tree
  }

  private let model: LanguageModel
  private let tagger: Tagger
  private let parser: Parser
  private let reconciler: TagReconciler

  /// - Parameters:
  ///   - model: with its weights.
  ///   - width: how many derivations the parser follows at most; 1 is greedy.
  ///   - slack: how far behind the best each may be.
  package init(
    _ model: LanguageModel, width: Int = Parser.usualWidth, slack: Float = Parser.usualSlack
  ) {
    self.model = model
    tagger = Tagger(model)
    parser = Parser(model, width: width, slack: slack)
    reconciler = TagReconciler(model)
  }

  /// The tags and the tree of a sentence whose tokens are these byte ranges of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - tokens: the byte range of each token.
  ///   - known: the tags, where they are known already.
  ///   - isQuick: whether the parser follows one derivation only, where little hangs on the tree.
  /// - Returns: a tag and a head for each token.
  package func analyze(
    _ bytes: [UInt8], tokens: [Range<Int>], tags known: [Int]? = nil, isQuick: Bool = false
  ) -> Analysis {
    let words = tokens.map { WordForm(bytes[$0]) }
    let classes = tokens.map { model.classes.of(bytes[$0]) }
    let tags = known ?? tagger.tags(words, classes: classes)
    let tree = parser.tree(
      words, tags: tags, classes: classes, in: bytes, tokens: tokens, isGreedy: isQuick)
    return Analysis(tags: reconciler.reconciled(tags, with: tree), tree: tree)
  }
}
