import Language
import Treebank

/// Times the way from plain text to trees.
enum RawSpeed {
  /// How fast the whole way from plain text to trees is, on one core and on two.
  static func measure(_ sentences: [Sentence], _ model: LanguageModel, width: Int) -> String {
    var passages: [Passage] = []
    var builder = Passage.Builder()
    for sentence in sentences {
      if sentence.startsParagraph, let passage = builder.finish(as: .paragraph) {
        passages.append(passage)
      }
      for (form, hasBlank) in zip(sentence.forms, sentence.hasBlankAfter) {
        for byte in Array(form.utf8) + (hasBlank ? [0x20] : []) { builder.append(byte, from: 0) }
      }
    }
    if let passage = builder.finish(as: .paragraph) { passages.append(passage) }
    passages = Array(repeatElement(passages, count: 3).joined())
    let clock = ContinuousClock()
    var count = 0
    let times = [1, 2, 1, 2, 1, 2].map { threads in
      (
        threads,
        clock.measure {
          count =
            AnnotatedDocument(passages, model: model, width: width, threads: threads).ranges.count
        }
      )
    }
    let one = times.filter { $0.0 == 1 }.map(\.1).sorted()[1]
    let two = times.filter { $0.0 == 2 }.map(\.1).sorted()[1]
    return "tokens/second from plain text \(Int(Double(count) / (one / .seconds(1)))), "
      + "two cores \(((one / two) * 100).rounded() / 100) times one"
  }
}
