import Foundation
import Language
import Treebank

/// Measures a model: `evaluate FILE.conllu --model MODEL`.
///
/// Prints tag and tree accuracy with the treebank's own tokens, and tokens per second of CPU time;
/// with `--raw` also how well tokens and sentences are found in the plain text, and with
/// `--confidence` what the parser's confidence is worth. `--width` and `--slack` are the parser's; a
/// width of 1 is greedy. `--lemmas` measures lemmas and inflection instead, from the treebank's tags;
/// `--errors` lists what went wrong.
@main
struct Evaluate {
  static func main() throws {
    var files: [String] = []
    var modelPath = "model.bin"
    var (isRaw, isLemmas, isListing, showsConfidence) = (false, false, false, false)
    var width = Parser.usualWidth
    var slack = Parser.usualSlack
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--model": modelPath = arguments.popFirst() ?? modelPath
      case "--raw": isRaw = true
      case "--confidence": showsConfidence = true
      case "--width": width = arguments.popFirst().flatMap { Int($0) } ?? width
      case "--slack": slack = arguments.popFirst().flatMap { Float($0) } ?? slack
      case "--lemmas": isLemmas = true
      case "--errors": isListing = true
      default: files.append(argument)
      }
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: modelPath))
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 8)
    bytes.copyBytes(from: data)
    let clock = ContinuousClock()
    var loaded: LanguageModel?
    let time = try clock.measure { loaded = try LanguageModel(UnsafeRawBufferPointer(bytes)) }
    guard let model = loaded else { return }
    print("model: \(data.count) bytes, read in \(time)")
    for file in files {
      let sentences = try ConlluReader.sentences(inFile: file)
      let name = URL(fileURLWithPath: file).lastPathComponent
      if isLemmas {
        let score = LemmaScore(sentences)
        if isListing { score.errors.forEach { print($0) } }
        print(name, "lemmas:", score.description)
        continue
      }
      var confidence = ConfidenceScore()
      let analyzer = SentenceAnalyzer(model, width: width, slack: slack)
      print(name, score(sentences, model, analyzer, isListing: isListing, &confidence))
      scoreNames(sentences, model, isListing: isListing)
      if showsConfidence { print(confidence.description) }
      guard isRaw else { continue }
      let raw = RawScore(sentences)
      if isListing { raw.errors.forEach { print($0) } }
      print(name, "raw:", raw.description)
      print(name, "raw:", RawSpeed.measure(sentences, model, width: width))
    }
  }

  private static func score(
    _ sentences: [Sentence], _ model: LanguageModel, _ analyzer: SentenceAnalyzer, isListing: Bool,
    _ confidence: inout ConfidenceScore
  ) -> String {
    var (total, universal, penn, heads, labelled) = (0, 0, 0, 0, 0)
    var arcs = ArcScore()
    let start = clock()
    for sentence in sentences {
      let (bytes, ranges) = sentence.text
      let analysis = analyzer.analyze(bytes, tokens: ranges)
      let (tags, tree) = (analysis.tags, analysis.tree)
      confidence.add(sentence, tree: tree)
      arcs.add(sentence, tags: tags, tree: tree, model)
      for index in 0..<sentence.count {
        total += 1
        if model.universalTags[tags[index]] == sentence.universalTags[index] { universal += 1 }
        if model.pennTags[tags[index]] == sentence.tags[index] { penn += 1 }
        guard Int(tree.heads[index]) == sentence.heads[index] else { continue }
        heads += 1
        if model.relations[Int(tree.relations[index])] == sentence.relations[index] {
          labelled += 1
        }
      }
    }
    if isListing { arcs.faults.forEach { print($0) } }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    return "UPOS \(percent(universal, of: total)) XPOS \(percent(penn, of: total)) "
      + "UAS \(percent(heads, of: total)) LAS \(percent(labelled, of: total)) "
      + arcs.description + " tokens/CPU second \(Int(Double(total) / seconds))"
  }

  /// Prints how well names are found, where the treebank has entities.
  private static func scoreNames(
    _ sentences: [Sentence], _ model: LanguageModel, isListing: Bool
  ) {
    let documents = PredictedDocument.documents(sentences, model: model)
    guard !documents.isEmpty else { return }
    let finder = NameFinder(model)
    var score = NameScore()
    for document in documents {
      let segments = finder.segments(of: document.table)
      score.add(document, segments)
      if isListing { NameScore.faults(document, segments).forEach { print($0) } }
    }
    print("names:", score.description)
    var reference = ReferenceScore()
    for document in documents {
      reference.add(document, model, least: ReferenceResolver.leastMargin)
    }
    if isListing { reference.faults.forEach { print($0) } }
    print("reference:", reference.description)
    print("margins (answered, right):", reference.calibration)
  }
}
