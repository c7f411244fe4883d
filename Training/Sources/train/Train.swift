import Foundation
import Language
import Treebank

/// Trains the model: `train TREEBANK.conllu ... --calibrate TREEBANK.conllu ... -o MODEL`.
///
/// `--wordnet FOLDER` says where WordNet is, `--limit BYTES` how large the file may be; `--iterations`,
/// `--beam-iterations`, `--final-iterations` and `--width` change how the parser is trained. `--greedy
/// MODEL` also writes the model before the beam's iterations, to measure it by itself. `--calibrate-only
/// MODEL` learns nothing but the confidence of an existing model.
@main
struct Train {
  /// What the command line says.
  private struct Options {
    var files: [String] = []
    var output = "model.bin"
    var greedyOutput: String?
    var wordNet = "/usr/share/wordnet"
    /// Treebanks to learn the parser's confidence from; not those it learns to parse from.
    var calibration: [String] = []
    var iterations = 9
    var beamIterations = 12
    /// Iterations after the weights that do not fit are gone.
    var finalIterations = 4
    /// How many derivations the parser follows while it learns.
    var width = 8
    /// The size of the file at most, in bytes: weights seldom updated are left out until it fits.
    var limit = 15_000_000
  }

  static func main() throws {
    var options = Options()
    var calibrated: String?
    var arguments = CommandLine.arguments.dropFirst()
    func number(_ option: inout Int) {
      option = arguments.popFirst().flatMap { Int($0) } ?? option
    }
    while let argument = arguments.popFirst() {
      switch argument {
      case "-o": options.output = arguments.popFirst() ?? options.output
      case "--calibrate": options.calibration += [arguments.popFirst()].compactMap { $0 }
      case "--calibrate-only": calibrated = arguments.popFirst()
      case "--greedy": options.greedyOutput = arguments.popFirst()
      case "--wordnet": options.wordNet = arguments.popFirst() ?? options.wordNet
      case "--iterations": number(&options.iterations)
      case "--beam-iterations": number(&options.beamIterations)
      case "--final-iterations": number(&options.finalIterations)
      case "--width": number(&options.width)
      case "--limit": number(&options.limit)
      default: options.files.append(argument)
      }
    }
    if let path = calibrated {
      let bytes = try Self.calibrated(Array(Data(contentsOf: URL(fileURLWithPath: path))), options)
      try Data(bytes).write(to: URL(fileURLWithPath: options.output))
    } else {
      try train(options)
    }
  }

  private static func train(_ options: Options) throws {
    let classTable = try WordNetTable.classes(inFolder: options.wordNet)
    let sentences = try options.files.flatMap { try ConlluReader.sentences(inFile: $0) }
    let corpus = Corpus(sentences, classes: try wordClasses(classTable))
    let tagged = sentences.map(corpus.tagged)

    let tagger = TaggerTraining(tags: corpus.tags.names.count)
    tagger.train(tagged, iterations: 6, seed: 1)
    report("tagger trained")
    let predicted = jackknifed(tagged, tags: corpus.tags.names.count)
    report("tags predicted")

    var header = ModelWriter()
    header.putHeader(tags: corpus.tags.names, relations: corpus.relations.names)
    header.put(classes: classTable)
    header.put(tagger.weights.rows, least: 2)

    /// The file, and how often a weight was updated at least that is in it.
    func file(_ parser: ParserTraining) -> (bytes: [UInt8], least: Int32) {
      let rows = parser.weights.rows
      var least: Int32 = 1
      while true {
        var writer = header
        writer.put(rows, least: least)
        writer.put([Perceptron.Row](), least: 0)
        if writer.bytes.count <= options.limit { return (writer.bytes, least) }
        least += 1
      }
    }

    let parser = ParserTraining(
      labels: corpus.relations.names.count, rootLabel: corpus.relations.number("root"))
    let parsed = zip(sentences, predicted).map { corpus.parsed($0, tags: $1) }
    parser.trainGreedily(parsed, iterations: options.iterations, seed: 3) {
      report("parser, greedy iteration \($0 + 1)")
    }
    if let path = options.greedyOutput {
      try Data(file(parser).bytes).write(to: URL(fileURLWithPath: path))
    }
    func trainBeam(_ iterations: Int, seed: UInt64) {
      parser.trainBeam(parsed, width: options.width, iterations: iterations, seed: seed) {
        report("parser, beam iteration \($0 + 1): \($1) of the sentences updated")
      }
    }
    trainBeam(options.beamIterations, seed: 4)
    // What does not fit is left out, and the rest learns to do without it.
    let least = file(parser).least
    report("parser's weights updated \(least) times are kept")
    parser.weights.prune(least: least)
    trainBeam(options.finalIterations, seed: 5)
    let bytes = try calibrated(file(parser).bytes, options)
    try Data(bytes).write(to: URL(fileURLWithPath: options.output))
    report("\(bytes.count) bytes written to \(options.output)")
  }

  /// The file with the weights of the parser's confidence in place of none.
  private static func calibrated(_ bytes: [UInt8], _ options: Options) throws -> [UInt8] {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    memory.copyBytes(from: bytes)
    let model = try LanguageModel(UnsafeRawBufferPointer(memory))
    let sentences = try options.calibration.flatMap { try ConlluReader.sentences(inFile: $0) }
    var writer = ModelWriter(bytes: Array(bytes.prefix(model.arcOffset)))
    writer.put(ConfidenceTraining.rows(sentences, model: model), least: 0)
    return writer.bytes
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
  private static func wordClasses(_ table: [String: UInt16]) throws -> WordClasses {
    var writer = ModelWriter()
    writer.put(classes: table)
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: writer.bytes.count, alignment: 8)
    bytes.copyBytes(from: writer.bytes)
    var memory = ModelMemory(UnsafeRawBufferPointer(bytes))
    return try WordClasses(&memory)
  }

  private static func report(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
