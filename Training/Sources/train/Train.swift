import Foundation
import Language
import Treebank

/// Trains the model: `train TREEBANK.conllu ... --calibrate TREEBANK.conllu ... -o MODEL`.
///
/// The parser learns the sentences of a treebank behind `--twice` twice as often. `--wordnet FOLDER`, `--clusters FILE` and `--names FILE` say where WordNet, the list of word
/// clusters and that of given names are, `--limit BYTES` how large the tagger's and the parser's part may be; `--iterations`, `--beam-iterations`,
/// `--final-iterations` and `--width` change how the parser is trained. `--greedy MODEL` also writes
/// the model before the beam's iterations, to measure it by itself. `--from MODEL` takes the tagger
/// and the parser from a model and makes only the rest anew.
@main
struct Train {
  static func main() throws {
    let options = TrainOptions(CommandLine.arguments.dropFirst())
    let treebanks = try options.files.map { try ConlluReader.sentences(inFile: $0) }
    let sentences = treebanks.flatMap { $0 }
    let repeats = zip(options.files, treebanks).flatMap { file, sentences in
      Array(repeating: options.emphasized.contains(file) ? 2 : 1, count: sentences.count)
    }
    let (ground, tags) =
      if let path = options.ground {
        try existing(path, sentences)
      } else {
        try tagsAndTrees(sentences, repeats, options)
      }
    let calibration = try options.calibration.flatMap { try ConlluReader.sentences(inFile: $0) }
    var writer = ModelWriter(bytes: ground)
    writer.put(
      ConfidenceTraining.rows(
        calibration,
        model: try ModelFile.model(
          ground, missing: [.confidence, .nameLexicon, .names, .reference])),
      least: 0)
    report("confidence learned")
    let bytes = try NamesPart.added(
      to: writer.bytes, sentences: sentences, tags: tags, names: options.names,
      wordNet: options.wordNet)
    try Data(bytes).write(to: URL(fileURLWithPath: options.output))
    report("\(bytes.count) bytes written to \(options.output), \(ground.count) for tags and trees")
  }

  /// The first parts of the model file, and the tags that the parser was trained on.
  private static func tagsAndTrees(
    _ sentences: [Sentence], _ repeats: [Int], _ options: TrainOptions
  ) throws -> (bytes: [UInt8], tags: [[Int]]) {
    let senses = hashed(try WordNetTable.classes(inFolder: options.wordNet))
    let clusters = hashed(try ClusterList.clusters(inFile: options.clusters))
    var classTable = ModelWriter()
    classTable.put(senses: senses, clusters: clusters)
    let corpus = Corpus(sentences, classes: try wordClasses(classTable.bytes))
    let tagged = sentences.map(corpus.tagged)

    let tagger = TaggerTraining(tags: corpus.tags.names.count)
    tagger.train(tagged, iterations: 10, seed: 1)
    report("tagger trained")
    let predicted = jackknifed(tagged, tags: corpus.tags.names.count)
    report("tags predicted")

    var header = ModelWriter()
    header.putHeader(tags: corpus.tags.names, relations: corpus.relations.names)
    header.put(senses: senses, clusters: clusters)
    header.put(tagger.weights.rows, least: 2)

    func file(_ rows: [Perceptron.Row], least: Int32) -> [UInt8] {
      var writer = header
      writer.put(rows, least: least)
      return writer.bytes
    }
    /// How often a weight must have been updated so that the file has room for it.
    func leastUpdates(_ rows: [Perceptron.Row]) -> Int32 {
      (Int32(1)...).first { file(rows, least: $0).count <= options.limit } ?? 1
    }

    let parser = ParserTraining(
      labels: corpus.relations.names.count, rootLabel: corpus.relations.number("root"))
    let parsed = sentences.indices.map {
      corpus.parsed(sentences[$0], tags: predicted[$0], repeats: repeats[$0])
    }
    parser.trainGreedily(parsed, iterations: options.iterations, seed: 3) {
      report("parser, greedy iteration \($0 + 1)")
    }
    if let path = options.greedyOutput {
      let rows = parser.weights.rows
      var writer = ModelWriter(bytes: file(rows, least: leastUpdates(rows)))
      for part in [ModelFile.Part.confidence, .nameLexicon, .names, .reference] {
        writer.putEmpty(part)
      }
      try Data(writer.bytes).write(to: URL(fileURLWithPath: path))
    }
    func trainBeam(_ iterations: Int, seed: UInt64) {
      parser.trainBeam(parsed, width: options.width, iterations: iterations, seed: seed) {
        report("parser, beam iteration \($0 + 1): \($1) of the sentences updated")
      }
    }
    trainBeam(options.beamIterations, seed: 4)
    // What does not fit is left out, and the rest learns to do without it.
    let least = leastUpdates(parser.weights.rows)
    report("parser's weights updated \(least) times are kept")
    parser.weights.prune(least: least)
    trainBeam(options.finalIterations, seed: 5)
    return (file(parser.weights.rows, least: 0), predicted)
  }

  /// The first parts of a model that there is, and tags by taggers that have not learned them.
  private static func existing(
    _ path: String, _ sentences: [Sentence]
  ) throws -> (bytes: [UInt8], tags: [[Int]]) {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let model = try ModelFile.model(bytes, missing: [])
    let corpus = Corpus(sentences, classes: model.classes)
    let names = zip(model.pennTags, model.universalTags).map { $0 + "\t" + $1 }
    let numbers = Dictionary(zip(names, names.indices)) { first, _ in first }
    let predicted = jackknifed(sentences.map(corpus.tagged), tags: corpus.tags.names.count)
    report("tags predicted")
    return (
      Array(bytes.prefix(model.arcOffset)),
      predicted.map { $0.map { numbers[corpus.tags.names[$0]] ?? 0 } }
    )
  }

  /// The tags that a tagger gives each quarter of the sentences after learning from the others: the
  /// parser must learn from tags as wrong as it will meet.
  private static func jackknifed(_ sentences: [TaggedSentence], tags: Int) -> [[Int]] {
    var predicted = Array(repeating: [Int](), count: sentences.count)
    for fold in 0..<4 {
      let tagger = TaggerTraining(tags: tags)
      let others = sentences.indices.filter { $0 % 4 != fold }.map { sentences[$0] }
      tagger.train(others, iterations: 4, seed: 2)
      for index in sentences.indices where index % 4 == fold {
        predicted[index] = tagger.tag(sentences[index])
      }
    }
    return predicted
  }

  /// The classes as the program itself will read them.
  private static func wordClasses(_ table: [UInt8]) throws -> WordClasses {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: table.count, alignment: 8)
    bytes.copyBytes(from: table)
    var memory = ModelMemory(UnsafeRawBufferPointer(bytes))
    return try WordClasses(&memory)
  }

  private static func hashed<Value>(_ table: [String: Value]) -> [UInt64: Value] {
    Dictionary(
      table.map { (FeatureHash.of($0.key.utf8), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func report(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
