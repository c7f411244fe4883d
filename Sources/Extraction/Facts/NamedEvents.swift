internal import Chronology
internal import Language

/// Finds events that a name with a date tells of without any verb: `the Battle of Cadiz (5 May 1702)`,
/// `the 1910 Harbour Massacre`.
struct NamedEvents {
  let sentence: AnnotatedSentence
  let names: NameTable

  private var tokens: [Token] { sentence.tokens }

  /// Words that say that a name is an event's, of some days at most.
  private static let kinds: Set<String> = [
    "battle", "siege", "massacre", "uprising", "revolt", "rebellion", "mutiny", "raid", "offensive",
    "incident", "conference", "coup", "putsch", "earthquake", "fire", "landings",
  ]

  /// What one did in an event did happen when the event did.
  private static let fighting: Set<String> = [
    "fight", "win", "lose", "defeat", "die", "kill", "fall", "beat", "wound", "rout", "crush",
    "participate", "command", "repel", "repulse", "meet", "clash", "triumph",
  ]

  /// `The Battle of Cadiz took place`; nil where no name has the date for sure.
  func fact(forDateAt timex: Int) -> DatedFact? {
    guard let name = name(forDateAt: timex), case .date(let date)? = sentence.date(of: timex),
      date.precision >= .year
    else { return nil }
    let expression = sentence.timexes[timex]
    return DatedFact(
      naming: subject(name), verb: .simplePast(form: "took place", lemma: "take place"), date: date,
      words: expression.date.map { _ in sentence.text(of: expression) }, timex: expression,
      in: sentence)
  }

  private func subject(_ name: Range<Int>) -> Phrase {
    let joints: Set<String> = ["of", "at", "the"]
    let article = Phrase.Piece(
      text: "the", isAttached: false, isName: false, index: name.lowerBound - 1)
    return Phrase(
      pieces: [article]
        + name.map { index in
          Phrase.Piece(
            text: tokens[index].text, isAttached: tokens[index].isAttached,
            isName: !joints.contains(tokens[index].text), index: index)
        })
  }

  /// Words for how an event ended: `the victory at the Battle of Cadiz in May 1702`.
  private static let outcomes: Set<String> = [
    "victory", "victories", "defeat", "loss", "losses", "success", "triumph", "casualties",
  ]

  /// The tokens of the event's name that a date belongs to; nil where there is none for sure.
  func name(forDateAt timex: Int) -> Range<Int>? {
    let expression = sentence.timexes[timex]
    if let name = name(before: expression) { return belongs(expression, to: name) ? name : nil }
    // "the 1910 Harbour Massacre"
    let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    guard start > 0, tokens[start - 1].lowercased == "the", end < tokens.count,
      let name = runs.first(where: { $0.lowerBound == end }), hasKind(name)
    else { return nil }
    return name
  }

  private func name(before expression: TimeExpression) -> Range<Int>? {
    switch expression.signal {
    case .in?, .on?, .of?, nil: break
    default: return nil
    }
    var end = expression.phrase.lowerBound
    if end > 0, ["(", ","].contains(tokens[end - 1].text) { end -= 1 }
    return runs.first { $0.upperBound == end && hasKind($0) }
  }

  /// Names with what "of" and "at" join to them.
  private var runs: [Range<Int>] {
    var joined: [Range<Int>] = []
    for run in Census.nameRuns(in: tokens) {
      if let last = joined.last, (1...2).contains(run.lowerBound - last.upperBound),
        ["of", "at"].contains(tokens[last.upperBound].text),
        run.lowerBound - last.upperBound == 1 || tokens[run.lowerBound - 1].text == "the"
      {
        joined[joined.count - 1] = last.lowerBound..<run.upperBound
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  private func hasKind(_ name: Range<Int>) -> Bool {
    guard name.count > 1,
      let kind = name.first(where: { Self.kinds.contains(tokens[$0].lowercased) })
    else { return false }
    // "the Peace Conference" is any.
    let others = name.filter { $0 != kind && !["of", "at", "the"].contains(tokens[$0].text) }
    if others.count == 1, names.isCommonWord(tokens[others[0]].text) { return false }
    // "Battle of Cadiz" or "Harbour Massacre", not "Battle Group" or "Raid Commander".
    return kind == name.upperBound - 1 || ["of", "at"].contains(tokens[kind + 1].text)
  }

  /// Whether the date is the name's: in brackets behind it, hanging on it, or telling when somebody
  /// fought in it.
  private func belongs(_ expression: TimeExpression, to name: Range<Int>) -> Bool {
    if tokens[name.upperBound].text == "(" { return true }
    let syntax = sentence.syntax
    guard let date = syntax.top(of: expression.tokens), syntax.nodes[date].head >= 0 else {
      return false
    }
    let head = syntax.nodes[syntax.nodes[date].head]
    if name.contains(head.token) { return syntax.nodes[date].confidence >= 0.5 }
    if Self.outcomes.contains(tokens[head.token].lowercased) { return true }
    return VerbLexicon.english.past(tokens[head.token].lowercased).map {
      Self.fighting.contains($0.lemma)
    } ?? false
  }
}
