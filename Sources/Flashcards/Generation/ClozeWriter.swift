internal import Extraction
internal import Language

/// Chooses what a cloze hides: a name or a figure that the rest of the sentence asks for.
struct ClozeWriter {
  let fact: DatedFact
  /// What questions ask for already.
  let asked: [QuestionDraft.Hidden]

  /// A cloze, and what it hides.
  struct Draft {
    let text: String
    let hidden: QuestionDraft.Hidden
  }

  /// A stretch of a phrase's pieces.
  private typealias Stretch = Range<Int>

  /// The sentence with the subject's name hidden; nil when the subject's head is no name.
  ///
  /// In "the station in Lima" the place only describes who acted, and gives itself away.
  func hidingSubject() -> Draft? {
    guard !asked.contains(where: \.isSubject),
      !(fact.isCommonFate && Self.common.contains(fact.verb.lemma))
    else { return nil }
    let pieces = fact.subject.pieces
    guard let name = nameStretches(pieces).last, name.upperBound == pieces.count,
      name.count > 1 || !isKindWord(pieces[name.lowerBound]),
      !NameWords.isTitle(pieces[name.upperBound - 1].text),
      name.lowerBound == 0 || !["and", "or"].contains(pieces[name.lowerBound - 1].text),
      !followsPreposition(name, pieces)
    else { return nil }
    return Draft(
      text: QuestionFrame(fact: fact).statement(
        subject: bracketed(fact.subject, name), complement: fact.complement),
      hidden: QuestionDraft.Hidden(isSubject: true, pieces: name))
  }

  /// What happens to everybody.
  private static let common: Set<String> = [
    "bear", "die", "retire", "resign", "marry", "graduate", "return",
  ]

  private func followsPreposition(_ name: Stretch, _ pieces: [Phrase.Piece]) -> Bool {
    let before = pieces[..<name.lowerBound].last { $0.text != "the" }
    return before.map { FunctionWords.prepositions.contains($0.text) } ?? false
  }

  /// The sentence with a name or figure of its complement hidden; nil when none is fit.
  func hidingObject() -> Draft? {
    let pieces = fact.complement.pieces
    let stretches = figures(pieces) + nameStretches(pieces).map { withoutKindWords($0, pieces) }
    let open = stretches.filter { stretch in
      !asked.contains { !$0.isSubject && $0.pieces.overlaps(stretch) }
    }
    guard let hidden = open.last(where: { isFit($0, pieces) }) else { return nil }
    let shown = Phrase(pieces: marked(pieces, hidden))
    return Draft(
      text: QuestionFrame(fact: fact).statement(subject: fact.subject.text, complement: shown),
      hidden: QuestionDraft.Hidden(isSubject: false, pieces: hidden))
  }

  // MARK: - Names

  /// Runs of names, joined by "of", "de" and their like when a name follows.
  private func nameStretches(_ pieces: [Phrase.Piece]) -> [Stretch] {
    var stretches: [Stretch] = []
    var index = 0
    while index < pieces.count {
      guard pieces[index].isName else {
        index += 1
        continue
      }
      var end = index + 1
      // An acronym, or what it stands for, is a name of its own.
      while end < pieces.count, !isAcronym(pieces[end - 1]) {
        let follows = pieces[end].index == pieces[end - 1].index + 1
        if follows, pieces[end].isName, !isAcronym(pieces[end]) {
          end += 1
        } else if follows,
          ["of", "’s", "'s", "de", "del", "la", "von", "van"].contains(pieces[end].text),
          end + 1 < pieces.count, pieces[end + 1].isName
        {
          end += 2
        } else {
          break
        }
      }
      stretches.append(index..<end)
      index = end
    }
    return stretches
  }

  private func isAcronym(_ piece: Phrase.Piece) -> Bool {
    guard piece.isName, piece.text.count > 1 else { return false }
    if piece.text.allSatisfy({ "IVX".contains($0) }) { return false }
    return piece.text.allSatisfy(\.isUppercase) || piece.text.contains(" ")
  }

  /// A title or the kind of a thing: `President`, `Palace`.
  private func isKindWord(_ piece: Phrase.Piece) -> Bool {
    NameWords.isKind(piece.text)
  }

  /// `President Pedro Aguirre Cerda` without the title, `Palace “La Moneda”` without the kind.
  private func withoutKindWords(_ stretch: Stretch, _ pieces: [Phrase.Piece]) -> Stretch {
    guard let first = stretch.first, stretch.count > 1 else { return stretch }
    let isSaint = ["st", "st.", "saint"].contains(pieces[first].text.lowercased())
    let isTitle = NameWords.isTitle(pieces[first].text) && !isSaint
    let isQuoted = isKindWord(pieces[first]) && "“\"«".contains(pieces[first + 1].text)
    guard isTitle || isQuoted else { return stretch }
    // The Duke of Wellington is nobody without his duchy; the President of a league is.
    if pieces[first + 1].text == "of", NameWords.isPeerage(pieces[first].text) { return stretch }
    let start = stretch.dropFirst().first { !["of", "the"].contains(pieces[$0].text) }
    return (start ?? first)..<stretch.upperBound
  }

  /// Figures with their unit: `50%`, `$3.88 billion`, `1,200`.
  private func figures(_ pieces: [Phrase.Piece]) -> [Stretch] {
    var stretches: [Stretch] = []
    for index in pieces.indices where pieces[index].text.first?.isNumber == true {
      guard pieces[index].text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }) else {
        continue
      }
      let isLabel = index > 0 && pieces[index - 1].isName && pieces[index - 1].text != "$"
      guard !isLabel else { continue }
      var range = index..<index + 1
      if index > 0, ["$", "£", "€"].contains(pieces[index - 1].text) {
        range = index - 1..<index + 1
      }
      while range.upperBound < pieces.count,
        ["%", "percent", "per", "cent", "million", "billion", "thousand"]
          .contains(pieces[range.upperBound].text)
      {
        range = range.lowerBound..<range.upperBound + 1
      }
      stretches.append(range)
    }
    return stretches
  }

  /// Fit to hide: asked for by the words before it, not an adjective, and nowhere else to be read.
  private func isFit(_ stretch: Stretch, _ pieces: [Phrase.Piece]) -> Bool {
    if pieces[stretch].allSatisfy(isKindWord) { return false }
    if let last = stretch.last, NameWords.isTitle(pieces[last].text) { return false }
    if pieces[stretch].contains(where: { $0.text.first?.isNumber == true }) {
      return isMeasured(stretch, pieces)
    }
    let next = stretch.upperBound
    if next < pieces.count, pieces[next].index == pieces[next - 1].index + 1 {
      // "the Chilean army", "Allende's wife": the name only describes another word.
      let follower = pieces[next].text
      let joins = ["in", "at", "on", "to", "for", "with", "as", "from", "by", "against", "of"]
      guard joins.contains(follower) else { return false }
    }
    guard stretch.lowerBound > 0 || fact.verb.isTransitiveLooking else { return false }
    var before = stretch.lowerBound > 0 ? pieces[stretch.lowerBound - 1].text.lowercased() : ""
    if NameWords.isKind(before) || NameWords.isTitle(before) { before = "" }
    let openers = [
      "in", "at", "to", "with", "of", "by", "from", "against", "the", "for", "as", "near",
      "", "called", "named", "over", "into", "under",
    ]
    guard openers.contains(before), !isSeatOfBody(stretch, pieces) else { return false }
    guard !isPartOfName(stretch, pieces) else { return false }
    let hidden = pieces[stretch].map { $0.text.lowercased() }.filter { $0.count > 2 }
    let rest = pieces[..<stretch.lowerBound] + pieces[next...] + fact.subject.pieces[...]
    return !rest.contains { hidden.contains($0.text.lowercased()) }
  }

  /// `William of the Netherlands`, `On the Origin of Birds`: a name that begins before the stretch.
  private func isPartOfName(_ stretch: Stretch, _ pieces: [Phrase.Piece]) -> Bool {
    let before = pieces[..<stretch.lowerBound].suffix(3)
    let isTitle = before.suffix(2).contains { piece in
      piece.text.first?.isUppercase == true && FunctionWords.contains(piece.text.lowercased())
    }
    let words = before.map(\.text)
    let owner = words.last == "of" ? before.dropLast().last : before.first
    let isOwned = words.last == "of" || words.suffix(2) == ["of", "the"]
    return isTitle || isOwned && owner?.isName == true
  }

  /// `the University of Peru in Lima`: the body's name all but says where it is.
  private func isSeatOfBody(_ stretch: Stretch, _ pieces: [Phrase.Piece]) -> Bool {
    let joint = stretch.lowerBound - 1
    guard joint > 0, ["in", "at"].contains(pieces[joint].text.lowercased()) else { return false }
    let body = nameStretches(pieces).first { $0.upperBound == joint }
    // A prize is in a subject, not at a place.
    return body.map { body in
      pieces[body].contains(where: isKindWord)
        && !pieces[body].contains { $0.text.lowercased() == "prize" }
    } ?? false
  }

  /// A figure with its unit or the things it counts: `50%`, `24 civilians`.
  private func isMeasured(_ stretch: Stretch, _ pieces: [Phrase.Piece]) -> Bool {
    if pieces[stretch].contains(where: { ["%", "percent", "cent"].contains($0.text) }) {
      // "44 per cent": of what, or by how much?
      let next = stretch.upperBound
      return next < pieces.count && pieces[next].text == "of"
        || stretch.lowerBound > 0
          && ["by", "to", "at"].contains(pieces[stretch.lowerBound - 1].text)
    }
    if stretch.count > 1 { return true }
    guard stretch.upperBound < pieces.count else { return false }
    let next = pieces[stretch.upperBound]
    return next.index == pieces[stretch.lowerBound].index + 1 && next.text.first?.isLetter == true
      && !["to", "and", "or"].contains(next.text)
  }

  // MARK: - Marking

  private func marked(_ pieces: [Phrase.Piece], _ range: Stretch) -> [Phrase.Piece] {
    var pieces = pieces
    var range = range
    if range.count > 2, "“\"«".contains(pieces[range.lowerBound].text) {
      // Quotation marks are no part of the answer.
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    pieces[range.lowerBound].text = "[" + pieces[range.lowerBound].text
    pieces[range.upperBound - 1].text += "]"
    return pieces
  }

  private func bracketed(_ phrase: Phrase, _ range: Stretch) -> String {
    Phrase(pieces: marked(phrase.pieces, range)).text
  }
}

extension DatedFact.VerbGroup {
  /// Whether a name right after the verb is its object.
  fileprivate var isTransitiveLooking: Bool {
    if case .simplePast = self { true } else { false }
  }
}
