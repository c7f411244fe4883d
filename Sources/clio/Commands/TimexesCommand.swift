import ArgumentParser
import Extraction
import FoundationEssentials
import Language

/// `clio timexes FILE`: the dates, times and durations of a text, with their values.
struct TimexesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timexes",
    abstract: "Show a text's dates, times and durations with their values.",
    discussion: """
      A line for each expression: where it stands, its type, its value and its words. A date that \
      leans on the text around it ('on 29 June', 'two years later') has the year the text gives \
      it; '-' stands for no value. edtf joins the ends of a range, timex3 writes values as TimeML \
      does. With --jsonl, documents come from the input, one a line, {"id", "dct", "text"}, and \
      their expressions go to the output, with offsets in code points. It reads what 'clio make' \
      reads.
      """)

  /// How values are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case edtf, timex3
  }

  @Argument(help: "The text; - for the standard input.", completion: TextFile.completion)
  var file: String?

  @Option(help: "edtf or timex3.")
  var format = Format.edtf

  @Flag(help: "Write JSON, for other programs.")
  var json = false

  @Flag(help: "Read documents from the input, one JSON object a line.")
  var jsonl = false

  @Option(help: "The text's format, where its name does not tell it.")
  var inputFormat: DocumentFormat?

  @Option(help: "The text's encoding, where it is not UTF-8.")
  var encoding: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard jsonl == (file == nil) else {
      throw ValidationError("give either a file or --jsonl")
    }
  }

  func run() throws {
    guard let file else { return try answerLines() }
    let text = try TextFile.read(file, .init(format: inputFormat, encoding: encoding))
    try text.showWarnings(options)
    let document = text.document
    let printer = TimexPrinter(
      document: document,
      found: DocumentTimexes(passages: document.passages, threads: Engine.threads))
    let rows = format == .edtf ? printer.edtf : printer.timex3
    guard json else { return try Output.standard.write(TimexPrinter.text(rows)) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try Output.standard.write(String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n")
  }

  private func answerLines() throws {
    var number = 0
    while let line = readLine() {
      number += 1
      guard !line.isEmpty else { continue }
      let answer: String
      do {
        answer = try TimexLines.answer(Array(line.utf8), format == .edtf ? .edtf : .timex3)
      } catch is DecodingError {
        throw Failure(
          .inputErrors, "line \(number) of the input is no document",
          remedy: "a line is a JSON object with the texts 'id' and 'text'")
      }
      try Output.standard.line(answer)
    }
  }
}
