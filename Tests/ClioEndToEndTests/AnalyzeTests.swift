import Foundation
import Testing

@Suite("Analyzing a text")
struct AnalyzeTests {
  let world: World

  init() throws {
    world = try World()
    try world.write("In 1933 Ada Bell founded the Harbour Museum.\n", to: "bell.txt")
  }

  @Test("Each word is shown with its tag and what it belongs to")
  func text() throws {
    let run = try world.clio("analyze", "bell.txt")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("Ada NNP nsubj of founded"))
    #expect(lines.contains("founded VBD root"))
    #expect(lines.contains("1933 CD obl of founded"))
  }

  @Test("CoNLL-U has ten columns, numbered words and an empty line at the end")
  func conllu() throws {
    let run = try world.clio("analyze", "bell.txt", "--format", "conllu")
    let words = run.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(words.map(\.count).allSatisfy { $0 == 10 })
    #expect(words.map { String($0[0]) } == (1...words.count).map(String.init))
    #expect(words.last?[1] == ".")
    #expect(words[words.count - 2][9] == "SpaceAfter=No")
    #expect(run.output.hasSuffix("\n\n"))
  }

  @Test("JSON gives each token its bytes in the file")
  func json() throws {
    let text = "In 1933 Ada Bell founded the Harbour Museum, and she led it for years.\n"
    try world.write(text, to: "bell.txt")
    let run = try world.clio("analyze", "bell.txt", "--format", "json")
    #expect(run.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let sentences = try #require(value?["sentences"] as? [[String: Any]])
    let tokens = try #require(sentences.first?["tokens"] as? [[String: Any]])
    let bytes = Array(text.utf8)
    for token in tokens {
      let start = try #require(token["start"] as? Int)
      let end = try #require(token["end"] as? Int)
      #expect(token["form"] as? String == String(decoding: bytes[start..<end], as: UTF8.self))
    }
    #expect(tokens.map { $0["relation"] as? String }.contains("root"))
    let entities = try #require(value?["entities"] as? [[String: Any]])
    let person = try #require(entities.first { $0["kind"] as? String == "person" })
    #expect(person["name"] as? String == "Ada Bell")
    #expect((person["mentions"] as? [[String: Any]])?.first?["text"] as? String == "she")
  }

  @Test("No control character of the text reaches the screen", arguments: ["text", "conllu"])
  func control(format: String) throws {
    try world.write("In 1933 \u{1B}[31m Ada\u{7} fell.\n", to: "evil.txt")
    let run = try world.clio("analyze", "evil.txt", "--format", format)
    #expect(run.status == 0)
    #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    #expect(!run.output.contains("\t\t"))
  }

  @Test("What is no text is refused as by make")
  func refused() throws {
    #expect(try world.clio("analyze", "nowhere.txt").status == 74)
    try world.write("x", to: "bell.odt")
    #expect(try world.clio("analyze", "bell.odt").status == 1)
    let run = try world.clio("analyze", "bell.txt", "--format", "conlu")
    #expect(run.status == 64)
  }
}
