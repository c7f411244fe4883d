import Foundation
import Language
import Treebank

/// Trains the model: `train TREEBANK.conllu ... -o MODEL [--wordnet FOLDER] [--iterations N]`.
@main
struct Train {
  static func main() throws {
    var files: [String] = []
    var output = "model.bin"
    var wordNet = "/usr/share/wordnet"
    var iterations = 9
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "-o": output = arguments.popFirst() ?? output
      case "--wordnet": wordNet = arguments.popFirst() ?? wordNet
      case "--iterations": iterations = arguments.popFirst().flatMap { Int($0) } ?? iterations
      default: files.append(argument)
      }
    }
    try train(files, output: output, wordNet: wordNet, iterations: iterations)
  }

  private static func train(
    _ files: [String], output: String, wordNet: String, iterations: Int
  ) throws {
    let classTable = try WordNetTable.classes(inFolder: wordNet)
    let sentences = try files.flatMap { try ConlluReader.sentences(inFile: $0) }
    let corpus = Corpus(sentences, classes: try wordClasses(classTable))
    let tagged = sentences.map(corpus.tagged)

    let tagger = TaggerTraining(tags: corpus.tags.names.count)
    tagger.train(tagged, iterations: 6, seed: 1)
    report("tagger trained")
    let predicted = jackknifed(tagged, tags: corpus.tags.names.count)
    report("tags predicted")

    let parser = ParserTraining(
      labels: corpus.relations.names.count, rootLabel: corpus.relations.number("root"))
    parser.train(
      zip(sentences, predicted).map { corpus.parsed($0, tags: $1) }, iterations: iterations,
      seed: 3
    ) { report("parser iteration \($0 + 1)") }

    var writer = ModelWriter()
    writer.putHeader(tags: corpus.tags.names, relations: corpus.relations.names)
    writer.put(classes: classTable)
    writer.put(tagger.weights, least: 2)
    writer.put(parser.weights, least: 4)
    try Data(writer.bytes).write(to: URL(fileURLWithPath: output))
    report("\(writer.bytes.count) bytes written to \(output)")
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
