import Language
import TestSupport
import Testing

/// A sentence as the model reads it, in the notation of `Construction`.
struct ReadTree {
  /// Each word, numbered if there are several of its form.
  let words: [String]

  /// `dependent <relation head` of each word.
  let arcsInOrder: [String]

  let arcs: Set<String>

  init(_ text: String, _ model: LanguageModel) throws {
    let passage = try #require(Passage.paragraph(text))
    let document = AnnotatedDocument([passage], model: model)
    let words = Self.numbered(document.ranges.map { passage[$0] })
    arcsInOrder = document.sentences.flatMap { sentence in
      sentence.tokens.map { token in
        let head = Int(document.heads[token])
        let headWord = head < 0 ? "-" : words[sentence.tokens.lowerBound + head]
        let relation = model.relations[Int(document.relations[token])]
        return "\(words[token]) <\(relation) \(headWord)"
      }
    }
    arcs = Set(arcsInOrder)
    self.words = words
  }

  private static func numbered(_ forms: [String]) -> [String] {
    let counts = Dictionary(forms.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: [String: Int] = [:]
    return forms.map { form in
      seen[form, default: 0] += 1
      return counts[form] == 1 ? form : "\(form)#\(seen[form, default: 0])"
    }
  }
}
