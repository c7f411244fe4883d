extension CardID {
  /// The id of a hand-written card that states none: the `StableHash` of `Q` or `C`, the text, and
  /// for a question a NUL byte and the answer.
  ///
  /// It holds as long as no word is changed; writing it into the deck makes it hold for good.
  package init(hashing content: Card.Content) {
    var hash = StableHash()
    switch content {
    case .question(let prompt, let answer):
      hash.combine("Q".utf8)
      hash.combine(prompt.utf8)
      hash.combine("\0".utf8)
      hash.combine(answer.utf8)
    case .cloze(let cloze):
      hash.combine("C".utf8)
      hash.combine(cloze.source.utf8)
    }
    self.init(rawValue: hash.value)
  }
}
