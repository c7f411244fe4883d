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
      plain text (.txt) and Markdown (.md).
      """)

  /// How the analysis is shown.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, conllu, json
  }

  @Argument(help: "The text.", completion: .file(extensions: ["txt", "md"]))
  var file: String

  @Option(help: "text, conllu or json.")
  var format = Format.text

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let text = try TextFile.read(file)
    let document = text.format.read(text.source)
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
