import FoundationEssentials
import Language

/// The analysis of a text as one JSON value, for other programs.
///
/// Offsets are UTF-8 bytes of the file, ends exclusive; heads count a sentence's tokens from 0, and
/// -1 is the root.
struct AnalysisJSON: Encodable {
  struct Sentence: Encodable {
    let text: String
    let start: Int
    let end: Int
    /// The share of its arcs that can be expected to be right.
    let confidence: Float
    let tokens: [Token]
  }

  struct Token: Encodable {
    let form: String
    let lemma: String
    let upos: String
    let xpos: String
    let head: Int
    let relation: String
    /// The probability that the head is right.
    let confidence: Float
    let start: Int
    let end: Int
  }

  /// A person, body, place, event or something else that the text names.
  struct Entity: Encodable {
    let name: String
    let kind: String
    let gender: String?
    let names: [Span]
    /// Pronouns and descriptions that stand for it.
    let mentions: [Span]
  }

  /// A place in the file.
  struct Span: Encodable {
    let text: String
    let start: Int
    let end: Int
    /// By how much the reading of a pronoun or description is ahead of the next; from 1 on it is
    /// answered.
    let margin: Float?
  }

  let sentences: [Sentence]
  let entities: [Entity]

  init(passages: [Passage], document: AnnotatedDocument, model: LanguageModel) {
    let found = DocumentEntities(document, passages: passages, model: model)
    func span(_ tokens: Range<Int>, margin: Float? = nil) -> Span {
      let sentence = document.sentence(of: tokens.lowerBound)
      let passage = passages[document.sentences[sentence].passage]
      let range =
        document.ranges[tokens.lowerBound]
        .lowerBound..<document.ranges[tokens.upperBound - 1]
        .upperBound
      let source = passage.sourceRange(of: range)
      return Span(
        text: passage[range], start: source.lowerBound, end: source.upperBound, margin: margin)
    }
    let mentions = Dictionary(grouping: found.mentions, by: \.entity)
    entities = found.entities.enumerated().map { index, entity in
      Entity(
        name: span(found.names[entity.canonical].bare).text, kind: "\(entity.kind)",
        gender: entity.gender == .unknown ? nil : "\(entity.gender)",
        names: entity.names.map { span(found.names[$0].tokens) },
        mentions: (mentions[index] ?? []).map { span($0.tokens, margin: $0.margin) })
    }
    sentences = document.sentences.map { sentence in
      let passage = passages[sentence.passage]
      let lemmas = Lemmas.english.lemmas(
        of: sentence.tokens.map { passage[document.ranges[$0]] },
        tags: sentence.tokens.map { model.pennTags[document.tags[$0]] })
      let source = passage.sourceRange(of: sentence.range)
      return Sentence(
        text: passage[sentence.range], start: source.lowerBound, end: source.upperBound,
        confidence: sentence.confidence,
        tokens: zip(sentence.tokens, lemmas).map { token, lemma in
          let range = document.ranges[token]
          let source = passage.sourceRange(of: range)
          let tag = document.tags[token]
          return Token(
            form: passage[range], lemma: lemma,
            upos: model.universalTags[tag], xpos: model.pennTags[tag],
            head: Int(document.heads[token]),
            relation: model.relations[Int(document.relations[token])],
            confidence: document.confidences[token],
            start: source.lowerBound, end: source.upperBound)
        })
    }
  }

  /// The value as JSON with its keys in order, and a line break at the end.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
