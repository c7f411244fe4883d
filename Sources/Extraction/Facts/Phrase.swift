internal import Language

/// Words taken from a sentence, to be put together again in another order.
package struct Phrase: Hashable, Sendable {
  /// A word with what is before it.
  package struct Piece: Hashable, Sendable {
    package var text: String
    /// Whether no blank goes before it when the piece before it is kept.
    package let isAttached: Bool
    package let isName: Bool
    /// The token's index in the sentence.
    package let index: Int

    package init(text: String, isAttached: Bool, isName: Bool, index: Int) {
      self.text = text
      self.isAttached = isAttached
      self.isName = isName
      self.index = index
    }
  }

  package var pieces: [Piece]

  package init(pieces: [Piece] = []) { self.pieces = pieces }

  package var isEmpty: Bool { pieces.isEmpty }

  package var text: String {
    var text = ""
    for (position, piece) in pieces.enumerated() {
      let follows = position > 0 && pieces[position - 1].index == piece.index - 1
      let isPrice = follows && ["$", "£", "€"].contains(pieces[position - 1].text.last)
      if !text.isEmpty, !(piece.isAttached && follows), !isPrice { text += " " }
      text += piece.text
    }
    return text
  }

  /// The words that carry meaning, in lower case.
  package var contentWords: Set<String> {
    var words: Set<String> = []
    for piece in pieces {
      for word in piece.text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let word = String(word)
        if word.count > 2 || word.first?.isNumber == true, !FunctionWords.contains(word) {
          words.insert(word)
        }
      }
    }
    return words
  }
}
