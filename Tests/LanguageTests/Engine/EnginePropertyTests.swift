import EnglishModel
import Language
import TestSupport
import Testing

@Suite("The language engine, whatever the text")
struct EnginePropertyTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  @Test("every sentence is a tree with one root, and every range is in its passage")
  func trees() throws {
    var random = SeededGenerator(seed: 20_262)
    let parts = [
      "In", "1933", "he", "was", "founded", "Santiago", "the", ",", ".", "?", "“", "”", " ", " ",
      " ", "and", "who", "n't", "-", "\u{301}", "é", "😀", "(", "president",
    ]
    for round in 0..<300 {
      let text = (0..<40).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      guard let passage = Passage.paragraph(text) else { continue }
      let document = AnnotatedDocument([passage], model: model)
      for sentence in document.sentences {
        let heads = sentence.tokens.map { Int(document.heads[$0]) }
        #expect(heads.count { $0 == -1 } == 1, "seed 20262, round \(round): \(text)")
        for token in heads.indices {
          var (place, steps) = (token, 0)
          while place >= 0, steps <= heads.count { (place, steps) = (heads[place], steps + 1) }
          #expect(place == -1, "a circle; seed 20262, round \(round): \(text)")
        }
        for token in sentence.tokens {
          let range = document.ranges[token]
          #expect(range.lowerBound >= sentence.range.lowerBound && !range.isEmpty)
          #expect(range.upperBound <= sentence.range.upperBound)
        }
      }
    }
  }

  @Test("any bytes give tokens that lie in their passage, one after another")
  func bytes() throws {
    var random = SeededGenerator(seed: 20_263)
    for round in 0..<200 {
      var builder = Passage.Builder()
      for offset in 0..<Int.random(in: 1...120, using: &random) {
        let isAny = Bool.random(using: &random)
        let byte =
          isAny
          ? UInt8.random(in: 0...255, using: &random)
          : Array("ab1 .-'/:@".utf8).randomElement(using: &random) ?? 0x61
        builder.append(byte, from: offset)
      }
      guard let passage = builder.finish(as: .paragraph) else { continue }
      let document = AnnotatedDocument([passage], model: model, width: 2)
      var end = 0
      for range in document.ranges {
        #expect(range.lowerBound >= end && !range.isEmpty, "seed 20263, round \(round)")
        end = range.upperBound
      }
      #expect(end <= passage.bytes.count, "seed 20263, round \(round)")
    }
  }

  @Test("any number of threads gives the same document", arguments: [2, 3, 8])
  func threads(count: Int) throws {
    let passages = try (0..<40).map { number in
      try #require(
        Passage.paragraph("In 19\(10 + number) Ada Bell, a lawyer, founded school no. \(number)."))
    }
    #expect(
      AnnotatedDocument(passages, model: model, threads: count)
        == AnnotatedDocument(passages, model: model))
  }

  @Test("a sentence longer than the parser's memory is one tree", arguments: [999, 1_001, 2_500])
  func long(count: Int) throws {
    let passage = try #require(
      Passage.paragraph(String(repeating: "iron ", count: count)))
    let document = AnnotatedDocument([passage], model: model, width: 1)
    #expect(document.sentences.map(\.tokens) == [0..<count])
    #expect(document.heads.count { $0 < 0 } == 1)
  }

  @Test("every template gives a feature of its own")
  func features() {
    let sentence = ParserFeatures.Sentence(
      words: [1, 2, 3], tags: [1, 2, 3], universalTags: [1, 2, 3],
      classes: [.date, .date, .date],
      isComma: [false, true, false], isVerb: [true, false, false])
    let memory = ParserMemory()
    var state = memory.start(count: 3)
    let features = UnsafeMutablePointer<UInt64>.allocate(capacity: ParserFeatures.count)
    defer { features.deallocate() }
    for move in [ParserState.Move.shift, .right, .reduce, .left, .shift, .left] {
      ParserFeatures.extract(state, sentence, into: features)
      #expect(Set((0..<ParserFeatures.count).map { features[$0] }).count == ParserFeatures.count)
      #expect(state.allows(move))
      state.take(move, label: 0)
    }
    #expect(state.isFinished)
    #expect((0..<3).map(state.head) == [2, 0, 3])
  }

  @Test("bytes that are no model are refused", arguments: [0, 3, 4, 100])
  func fault(length: Int) {
    let bytes = [UInt64](repeating: 7, count: 16)
    #expect(throws: ModelMemory.Fault.self) {
      try bytes.withUnsafeBytes { bytes in
        _ = try LanguageModel(UnsafeRawBufferPointer(rebasing: bytes[..<length]))
      }
    }
  }
}
