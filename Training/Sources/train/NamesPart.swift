import Foundation
import Language
import Treebank

/// Makes the last part of a model file, about names and reference, on the ground of the rest.
enum NamesPart {
  /// Adds this part to a model's bytes.
  ///
  /// - Parameters:
  ///   - bytes: of the model's parts before.
  ///   - sentences: treebanks; those with entities are learned from.
  ///   - tags: the tags of each sentence as a tagger gave them that had not learned it.
  ///   - names: the list of given names.
  ///   - wordNet: WordNet's folder.
  ///   - width: how many derivations the parser follows.
  /// - Returns: the bytes of the whole model.
  /// - Throws: that a list cannot be read.
  static func added(
    to bytes: [UInt8], sentences: [Sentence], tags: [[Int]], names: String, wordNet: String,
    width: Int = Parser.usualWidth
  ) throws -> [UInt8] {
    let facts = try NameLexiconTable.facts(names: names, wordNet: wordNet)
    var writer = ModelWriter(bytes: bytes)
    writer.put(facts.mapValues(\.rawValue))
    let ground = try ModelFile.model(writer.bytes, missing: [.names, .reference])
    let documents = PredictedDocument.documents(
      sentences, model: ground, tags: tags, width: width)
    let training = NameTraining(documents, lexicon: ground.names)
    training.train(iterations: 8, seeds: [5, 7, 9, 11, 13, 15, 17, 19])
    writer.put(training.weights.rows, least: 20)
    let named = try ModelFile.model(writer.bytes, missing: [.reference])
    let finder = NameFinder(named)
    var reference = ReferenceTraining(
      documents.map { .init($0, finder: finder, lexicon: ground.names) }, lexicon: ground.names)
    reference.train(iterations: 20, seed: 5)
    writer.put(reference.weights.rows, least: 0)
    return writer.bytes
  }
}
