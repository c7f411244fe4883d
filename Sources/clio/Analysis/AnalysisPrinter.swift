import Language

/// Writes the analysis of a sentence, for people or in the format of Universal Dependencies.
struct AnalysisPrinter {
  let passages: [Passage]
  let document: AnnotatedDocument
  let model: LanguageModel

  init(passages: [Passage], document: AnnotatedDocument, model: LanguageModel) {
    self.passages = passages
    self.document = document
    self.model = model
  }

  /// A table in CoNLL-U, with an empty line after it; what is not known is `_`.
  func conllu(sentence index: Int) -> String {
    let sentence = document.sentences[index]
    let passage = passages[sentence.passage]
    var text = "# sent_id = \(index + 1)\n# text = \(Printable.line(passage[sentence.range]))\n"
    let lemmas = Lemmas.english.lemmas(
      of: sentence.tokens.map { passage[document.ranges[$0]] },
      tags: sentence.tokens.map { model.pennTags[document.tags[$0]] }
    ).map(Printable.line)
    for (token, lemma) in zip(sentence.tokens, lemmas) {
      let range = document.ranges[token]
      let form = Printable.line(passage[range])
      let tag = document.tags[token]
      let isAttached =
        token + 1 < sentence.tokens.upperBound
        && document.ranges[token + 1].lowerBound == range.upperBound
      let fields = [
        String(token - sentence.tokens.lowerBound + 1), form.isEmpty ? "_" : form,
        lemma.isEmpty ? "_" : lemma,
        model.universalTags[tag], model.pennTags[tag], "_", String(document.heads[token] + 1),
        model.relations[Int(document.relations[token])], "_",
        isAttached ? "SpaceAfter=No" : "_",
      ]
      text += fields.joined(separator: "\t") + "\n"
    }
    return text + "\n"
  }

  /// A line a word: the word, its tag, its relation and the word it depends on.
  func text(sentence index: Int) -> String {
    let sentence = document.sentences[index]
    let passage = passages[sentence.passage]
    let words = sentence.tokens.map { Printable.line(passage[document.ranges[$0]]) }
    let width = min(24, words.map(DisplayWidth.of).max() ?? 0)
    var text = Printable.line(passage[sentence.range]) + "\n"
    for (offset, token) in sentence.tokens.enumerated() {
      let head = Int(document.heads[token])
      let relation = model.relations[Int(document.relations[token])]
      text += "  " + padded(words[offset], to: width)
      text += "  " + padded(model.pennTags[document.tags[token]], to: 5)
      text += "  " + relation + (head < 0 ? "" : " of " + words[head]) + "\n"
    }
    return text + "\n"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
