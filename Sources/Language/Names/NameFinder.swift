/// Finds the names of a document and tells their kinds.
///
/// The document is read twice: the second time each run is judged also by what the first reading made
/// of the same words elsewhere.
package struct NameFinder {
  private let lexicon: NameLexicon
  private let weights: WeightTable

  package init(_ model: LanguageModel) {
    lexicon = model.names
    weights = model.nameWeights
  }

  /// The names in order, including those of other things than a ``NameKind``.
  package func segments(of table: TokenTable) -> [NameSegment] {
    var features = NameFeatures(table, lexicon: lexicon)
    features.votes = NameVotes(
      Self.segments(features, score: weights.add(_:_:to:)), table)
    return Self.segments(features, score: weights.add(_:_:to:))
  }

  /// One reading of a document.
  package static func segments(
    _ features: NameFeatures, score: NameDecoder.Scorer
  ) -> [NameSegment] {
    features.table.sentences.flatMap { sentence in
      features.runs(of: sentence).flatMap {
        NameDecoder.segments(of: $0, in: sentence, features, score: score)
      }
    }
  }
}
