import ArgumentParser
import Extraction
import Language

extension DocumentFormat: ExpressibleByArgument {
  package init?(argument: String) { self.init(name: argument) }

  package var defaultValueDescription: String { name }

  package static var allValueStrings: [String] { allCases.map(\.name) }
}

extension TextFile {
  /// The file name extensions of texts, for completion.
  static let completion = CompletionKind.file(
    extensions: ["txt", "md", "html", "htm", "xhtml", "epub", "docx", "pdf"])

  /// What the formats and their limits are, for the help of commands that read texts.
  static let formatsHelp = """
    Clio reads plain text (.txt), Markdown (.md), web pages (.html), e-books (.epub), documents \
    (.docx) and, where poppler-utils is installed, PDFs with text (.pdf). "-" reads the standard \
    input and finds out what it is. Text is UTF-8; UTF-16 and Windows-1252 are recognised, which a \
    warning tells, and --encoding names any other that 'iconv -l' lists. A file may have 256 MB, an \
    e-book or document 100 MB of unpacked text and 20,000 parts, a text 500,000 paragraphs, a PDF \
    two minutes to be read.
    """

  /// Shows what there is to say of the text on standard error.
  func showWarnings(_ options: GlobalOptions) throws(Failure) {
    guard !warnings.isEmpty else { return }
    let terminal = Terminal(environment: .current, isPlain: options.plain)
    let printer = DiagnosticPrinter(usesColor: terminal.usesColorForErrors)
    try Output.error.write(printer.text(warnings))
  }
}
