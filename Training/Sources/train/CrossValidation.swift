import Language
import Treebank

/// Measures how pronouns are resolved in documents that neither trees nor names nor the ranking have
/// been learned from.
///
/// The documents with mentions are cut into parts, and for each part a model is made of all the other
/// sentences, with a parser that is greedy, to be quick.
enum CrossValidation {
  /// How often the parser of a part goes over the sentences.
  private static let iterations = 5

  /// The score of all parts together.
  ///
  /// - Parameters:
  ///   - folds: how many parts.
  ///   - ground: the bytes of a model up to its parser, whose tagger is not used.
  ///   - sentences: treebanks.
  ///   - tags: the tags of each sentence as a tagger gave them that had not learned it.
  ///   - options: where the lists are.
  /// - Returns: the score.
  /// - Throws: that a list cannot be read.
  static func score(
    folds: Int, ground: [UInt8], sentences: [Sentence], tags: [[Int]], options: TrainOptions
  ) throws -> ReferenceScore {
    let model = try ModelFile.model(
      ground, missing: [.confidence, .nameLexicon, .names, .reference])
    let corpus = Corpus(sentences, classes: model.classes)
    let ranges = PredictedDocument.ranges(sentences)
    var score = ReferenceScore()
    for fold in 0..<folds {
      let held = ranges.indices.filter { $0 % folds == fold }.map { ranges[$0] }
      let isHeld = held.reduce(into: Array(repeating: false, count: sentences.count)) {
        $0.replaceSubrange($1, with: repeatElement(true, count: $1.count))
      }
      let others = sentences.indices.filter { !isHeld[$0] }
      let parser = ParserTraining(
        labels: corpus.relations.names.count, rootLabel: corpus.relations.number("root"))
      parser.trainGreedily(
        others.map { corpus.parsed(sentences[$0], tags: tags[$0], repeats: 1) },
        iterations: iterations, seed: 3
      ) { _ in }
      var writer = ModelWriter(bytes: Array(ground.prefix(model.stepOffset)))
      writer.put(parser.weights.rows, least: 2)
      writer.putEmpty(.confidence)
      let own = try ModelFile.model(
        try NamesPart.added(
          to: writer.bytes, sentences: others.map { sentences[$0] }, tags: others.map { tags[$0] },
          names: options.names, wordNet: options.wordNet, width: 1),
        missing: [])
      for range in held {
        score.add(
          PredictedDocument(
            Array(sentences[range]), model: own, tags: Array(tags[range]), width: 1),
          own, least: ReferenceResolver.leastMargin)
      }
    }
    return score
  }
}
