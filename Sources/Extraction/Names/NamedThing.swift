internal import Language

/// A name where a sentence has it, with the kind of what it names.
package struct NamedThing: Hashable, Sendable {
  /// Without a title before it.
  package let text: String
  package let kind: VerbArgument.Kind
}

extension AnnotatedSentence {
  /// The names that the engine finds in the sentence, from left to right.
  package var namedThings: [NamedThing] {
    var found: [NamedThing] = []
    var index = 0
    while index < tokens.count {
      guard let kind = reading.kinds[index] else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, reading.kinds[end] == kind,
        reading.people[end] == reading.people[index]
      {
        end += 1
      }
      let bare = (index..<end).drop { NameWords.isTitle(tokens[$0].text) }
      if let first = bare.first, let thing = thing(first..<end, kind) { found.append(thing) }
      index = end
    }
    return found
  }

  private func thing(_ range: Range<Int>, _ kind: NameKind) -> NamedThing? {
    let words = tokens[range]
    guard words.allSatisfy({ $0.kind == .word || $0.kind == .clitic }),
      words.first?.isCapitalized == true, words.last?.isCapitalized == true
    else { return nil }
    var text = ""
    for token in words {
      if !text.isEmpty, !token.isAttached { text += " " }
      text += token.text
    }
    if States.contains(text) { return NamedThing(text: text, kind: .state) }
    return switch kind {
    case .person where words.count > 1 && !words.contains { NameWords.isImpersonal($0.lowercased) }:
      NamedThing(text: text, kind: .person)
    case .person: nil
    case .organization: NamedThing(text: text, kind: .organization)
    case .place: NamedThing(text: text, kind: .place)
    case .event: NamedThing(text: text, kind: .event)
    }
  }
}
