package import Language

/// A document of a treebank with its own tokens, and tags and trees as a model gives them.
public struct PredictedDocument: Sendable {
  public let sentences: [Sentence]
  package let table: TokenTable
  public let mentions: [GoldMention]
  public let names: [GoldName]

  /// The sentences of one document, tagged and parsed by a model; tags that are known are kept.
  package init(
    _ sentences: [Sentence], model: LanguageModel, tags known: [[Int]]? = nil,
    width: Int = Parser.usualWidth
  ) {
    self.sentences = sentences
    mentions = GoldMention.mentions(of: sentences)
    names = GoldName.names(of: sentences, mentions)
    let analyzer = SentenceAnalyzer(model, width: width)
    var table = TokenTable(model: model)
    var paragraph = 0
    for (index, sentence) in sentences.enumerated() {
      if sentence.startsParagraph { paragraph += 1 }
      let (bytes, ranges) = sentence.text
      let analysis = analyzer.analyze(bytes, tokens: ranges, tags: known?[index])
      table.append(
        forms: sentence.forms.map(\.utf8),
        classes: sentence.forms.map { model.classes.of($0.utf8) },
        tags: analysis.tags, heads: analysis.tree.heads, relations: analysis.tree.relations,
        passage: paragraph)
    }
    self.table = table
  }

  /// The documents of a treebank; those without any mention are left out.
  ///
  /// - Parameters:
  ///   - sentences: of the treebank.
  ///   - model: what tags and parses them.
  ///   - tags: the tags of each sentence where they are known already.
  ///   - width: how many derivations the parser follows.
  /// - Returns: the documents in order.
  package static func documents(
    _ sentences: [Sentence], model: LanguageModel, tags: [[Int]]? = nil,
    width: Int = Parser.usualWidth
  ) -> [PredictedDocument] {
    ranges(sentences).map { range in
      PredictedDocument(
        Array(sentences[range]), model: model, tags: tags.map { Array($0[range]) }, width: width)
    }
  }

  /// Where in a treebank its documents with mentions are.
  package static func ranges(_ sentences: [Sentence]) -> [Range<Int>] {
    var starts = sentences.indices.filter { sentences[$0].startsDocument }
    starts.append(sentences.count)
    return zip(starts, starts.dropFirst()).map { $0..<$1 }.filter { range in
      sentences[range].contains { sentence in
        sentence.misc.contains { $0.contains("Entity=(") }
      }
    }
  }

  /// The words of a range.
  public func text(_ range: Range<Int>) -> String {
    let forms = sentences.lazy.flatMap(\.forms)
    return forms.dropFirst(range.lowerBound).prefix(range.count).joined(separator: " ")
  }
}
