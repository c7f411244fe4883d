import EnglishModel
import Language
import TestSupport
import Testing

/// A text with its names, entities and mentions in words.
struct EntityReading {
  let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  struct Result {
    let passages: [Passage]
    let document: AnnotatedDocument
    let all: DocumentEntities

    func text(_ tokens: Range<Int>) -> String {
      let sentence = document.sentences.first { $0.tokens.contains(tokens.lowerBound) }
      guard let sentence, let last = tokens.last else { return "" }
      let bytes =
        document.ranges[tokens.lowerBound].lowerBound..<document.ranges[last].upperBound
      return passages[sentence.passage][bytes]
    }

    func canonical(_ entity: Int) -> String {
      text(all.names[all.entities[entity].canonical].tokens)
    }
  }

  /// Reads a text; an empty line begins a new passage.
  func read(_ text: String) -> Result {
    let passages = text.split(separator: "\n").compactMap { Passage.paragraph(String($0)) }
    let document = AnnotatedDocument(passages, model: model)
    return Result(
      passages: passages, document: document,
      all: DocumentEntities(document, passages: passages, model: model))
  }

  /// Each name with its kind before it.
  func names(_ text: String) throws -> [String] {
    let result = read(text)
    return result.all.names.map { "\($0.kind) \(result.text($0.tokens))" }
  }

  /// Each entity's names, `|` between them.
  func entities(_ text: String) -> [String] {
    let result = read(text)
    return result.all.entities.map { entity in
      entity.names.map { result.text(result.all.names[$0].tokens) }.joined(separator: "|")
    }
  }

  /// Each mention and the most complete name of what it stands for.
  func mentions(_ text: String) -> [String] {
    let result = read(text)
    return result.all.mentions.map {
      "\(result.text($0.tokens)) = \(result.canonical($0.entity))"
    }
  }
}
