internal import Language

/// The words of a clause as a question will have them.
extension FactFinder {
  func phrase(_ range: Range<Int>, _ parser: ClauseParser) -> Phrase {
    phrase(of: Array(range), parser)
  }

  func phrase(of indices: [Int], _ parser: ClauseParser) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for index in indices {
      let unit = parser.units[index]
      for token in unit.tokens {
        pieces.append(
          Phrase.Piece(
            text: word(token, unit, parser), isAttached: parser.tokens[token].isAttached,
            isName: unit.wordClass == .name, index: token))
      }
    }
    return Phrase(pieces: pieces)
  }

  /// The token's text; the capital of a sentence's first word goes unless the word is a name or a
  /// title before one.
  func word(_ token: Int, _ unit: Unit, _ parser: ClauseParser) -> String {
    let text = parser.tokens[token].text
    guard token == 0, unit.wordClass != .name, !parser.opensWithName,
      !names.isUsuallyCapitalized(text),
      !isTitleBeforeName(parser.tokens),
      FunctionWords.contains(text.lowercased()) || names.isCommonWord(text)
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private func isTitleBeforeName(_ tokens: [Token]) -> Bool {
    tokens.count > 1 && NameWords.isTitle(tokens[0].text) && tokens[1].isCapitalized
  }

  /// The date's words with their preposition, as inside a sentence; "on" where a day has none.
  func dateText(_ timex: TimeExpression, _ tokens: [Token]) -> String {
    let text = tokens.text(of: timex.phrase)
    if timex.signal == nil { return "on " + text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  func isPerson(_ subject: Phrase) -> Bool {
    let words = subject.pieces.map(\.text)
    let title = words.dropLast().lastIndex { NameWords.titles.contains($0.lowercased()) }
    let name = words[(title.map { $0 + 1 } ?? 0)...]
    return subject.pieces.allSatisfy(\.isName) && names.isPerson(name.joined(separator: " "))
  }

  /// Puts the full name for a lone surname, and the long form for an acronym the text explains.
  func expanded(_ phrase: Phrase) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for (index, piece) in phrase.pieces.enumerated() {
      var piece = piece
      if piece.isName {
        if isAlone(index, in: phrase), let full = names.fullName(of: piece.text) {
          // "de Gaulle" is one surname.
          if let particle = pieces.last?.text.lowercased(),
            full.lowercased().hasSuffix(" \(particle) \(piece.text.lowercased())")
          {
            pieces.removeLast()
          }
          piece.text = full
        } else if isAlone(index, in: phrase), let titled = names.titledName(of: piece.text),
          !NameWords.isTitle(pieces.last?.text ?? "")
        {
          piece.text = titled
        } else if let long = names.longForm(of: piece.text) {
          piece.text = long
        }
      }
      pieces.append(piece)
    }
    return Phrase(pieces: pieces)
  }

  /// Whether the name is no part of a longer one and does not describe the word after it.
  private func isAlone(_ index: Int, in phrase: Phrase) -> Bool {
    if index > 0, phrase.pieces[index - 1].isName { return false }
    guard index + 1 < phrase.pieces.count else { return true }
    let next = phrase.pieces[index + 1]
    let isJoint =
      next.text == "’s" || next.text == "'s" || FunctionWords.contains(next.text.lowercased())
    return next.index != phrase.pieces[index].index + 1 || isJoint
  }
}
