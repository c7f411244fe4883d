import ArgumentParser
import Extraction
import Language

/// `clio analyze FILE`: how Clio reads a text, for the curious.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Show a text's sentences with tags and grammatical relations.",
    discussion: """
      text shows each word with its Penn tag and what it depends on; conllu is the table of \
      Universal Dependencies, json everything that was found, both for other programs. It reads \
      what 'clio make' reads.
      """)

  /// How the analysis is shown.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, conllu, json
  }

  @Argument(help: "The text; - for the standard input.", completion: TextFile.completion)
  var file: String

  @Option(help: "text, conllu or json.")
  var format = Format.text

  @Option(help: "The text's format, where its name does not tell it.")
  var inputFormat: DocumentFormat?

  @Option(help: "The text's encoding, where it is not UTF-8.")
  var encoding: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let text = try TextFile.read(file, .init(format: inputFormat, encoding: encoding))
    try text.showWarnings(options)
    let document = text.document
    let model = try Engine.model()
    let annotated = AnnotatedDocument(document.passages, model: model, threads: Engine.threads)
    if format == .json {
      let json = AnalysisJSON(passages: document.passages, document: annotated, model: model)
      try Output.standard.write(try json.text())
      return
    }
    let printer = AnalysisPrinter(passages: document.passages, document: annotated, model: model)
    for index in annotated.sentences.indices {
      try Output.standard.write(
        format == .conllu ? printer.conllu(sentence: index) : printer.text(sentence: index))
    }
  }
}
