import EnglishModel
import Extraction
import Language
import Testing

@Suite("Arguments of a fact's verb")
struct ArgumentTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  /// Each argument as `role kind: words`.
  private func arguments(_ text: String) -> [String] {
    let document = TextFormat.plain.read(SourceText(name: "a.txt", text: text))
    let sentences = document.annotatedSentences(model: model)
    let finder = FactFinder(names: NameTable(of: sentences))
    return sentences.flatMap { finder.outcomes(in: $0) }.flatMap { (try? $0.get()) ?? [] }.flatMap {
      fact in
      fact.arguments.map { argument in
        let phrase = argument.role == .subject ? fact.subject : fact.complement
        let words = Phrase(pieces: Array(phrase.pieces[argument.pieces])).text
        return "\(argument.role) \(argument.kind): \(words)"
      }
    }
  }

  @Test(
    "the tree gives object, agent and adverbials with their kinds",
    arguments: [
      (
        "On 1 September 1939 Germany invaded Poland.",
        ["subject state: Germany", "object state: Poland"]
      ),
      (
        "In March 1865 the Elsa Bank was founded by Ada Bell.",
        ["subject organization: the Elsa Bank", "agent person: Ada Bell"]
      ),
      (
        "In 1911 Henry Stone appointed Mary Bell governor of Texas.",
        ["subject person: Henry Stone", "object person: Mary Bell"]
      ),
      (
        "By 1956 France had committed 400,000 troops to Algeria.",
        ["subject state: France", "object number: 400,000 troops", "adverbial state: Algeria"]
      ),
      (
        "In September 1944 the Soviets advanced into Yugoslavia.",
        ["subject people: the Soviets", "adverbial state: Yugoslavia"]
      ),
      (
        "Ada Bell was elected mayor of Leith in 1871.", ["subject person: Ada Bell"]
      ),
    ])
  func kinds(_ text: String, _ expected: [String]) {
    let found = arguments(text)
    for argument in expected { #expect(found.contains(argument), "\(found)") }
  }

  @Test("a list is told from one thing")
  func lists() {
    let found = arguments("In April 1940 Germany invaded Denmark and Norway.")
    #expect(found.contains("object state: Denmark and Norway"))
  }
}
