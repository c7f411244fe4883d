internal import Language

/// Refuses a card that gives itself away, points at nothing, or is no sound sentence.
///
/// The rules, each documented at its name: ``leaks``, ``isSound``, ``dangles``.
struct CardCheck {
  /// The question, or the cloze with a gap.
  let prompt: String
  let answer: String
  /// The words that say what kind of thing is asked for: they may stand in the answer too.
  var kindWords: Set<String> = []
  /// Whether the subject is somebody whom "his" and "her" can mean.
  var hasPersonalSubject = true
  let isCloze: Bool

  /// A question longer than this is no question, in words.
  static let longest = 30

  var passes: Bool { isSound && !leaks && !dangles }

  private var words: [String] {
    prompt.lowercased().split { !$0.isLetter && !$0.isNumber && !"-’'".contains($0) }
      .map(String.init)
  }

  /// Whether a word of the answer, or the year that it is, stands in the question.
  ///
  /// Words of two letters and the closed classes do not count, nor the kind that is asked for.
  var leaks: Bool {
    let asked = words.flatMap(Self.parts)
    return Self.telling(answer).contains { word in
      !kindWords.contains(word) && asked.contains { Self.isKin($0, word) }
    }
  }

  /// Whether two words are the same but for their endings: `Iraq` and `Iraqis`, `France` and `French`.
  static func isKin(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if demonyms.contains(where: { $0.contains(left) && $0.contains(right) }) { return true }
    guard left.first?.isLetter == true else { return false }
    let shared = zip(left, right).prefix { $0 == $1 }.count
    return shared >= 4 && max(left.count, right.count) - shared <= 3
  }

  /// Peoples that are not called like their country.
  private static let demonyms: [Set<String>] = [
    ["france", "french"], ["spain", "spanish", "spaniards"], ["poland", "polish", "poles"],
    ["denmark", "danish", "danes"], ["finland", "finnish", "finns"], ["ireland", "irish"],
    ["netherlands", "dutch"], ["switzerland", "swiss"], ["britain", "british", "kingdom"],
    ["u.s.", "america", "american", "americans"], ["russia", "soviet", "soviets"],
  ]

  private static func parts(_ word: String) -> [String] {
    [word] + word.split { "-’'".contains($0) }.map(String.init)
  }

  /// The words of an answer that would give it away; of a date only the year.
  static func telling(_ answer: String) -> Set<String> {
    Set(
      answer.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { word in
        word.first?.isNumber == true
          ? word.count > 2 : word.count > 2 && !FunctionWords.contains(word)
      })
  }

  /// Whether it is one sentence of at most thirty words, with one mark at its end, no word twice in a
  /// row, the kind that is asked for named once, no list that stops before its "and", and quotation
  /// marks and brackets that close.
  var isSound: Bool {
    guard prompt.split(separator: " ").count <= Self.longest else { return false }
    guard prompt.count(where: { $0 == "?" }) == (isCloze ? 0 : 1) else { return false }
    guard isCloze || prompt.hasSuffix("?") else { return false }
    let repeats = zip(words, words.dropFirst()).contains { $0 == $1 }
    let pairs: [(Character, Character)] = [("“", "”"), ("«", "»"), ("(", ")")]
    let isClosed = pairs.allSatisfy { open, close in
      prompt.count { $0 == open } == prompt.count { $0 == close }
    }
    let last = words.last ?? ""
    guard !kindWords.contains(where: { kind in words.count { $0 == kind } > 1 }) else {
      return false
    }
    let isCutList =
      prompt.count { $0 == "," } > (isCloze ? 2 : 1)
      && words.allSatisfy { !["and", "or"].contains($0) }
    return !isCutList && !repeats && isClosed && prompt.count { $0 == "\"" } % 2 == 0
      && (isCloze || !Self.unfinished.contains(last))
  }

  private static let unfinished: Set<String> = [
    "and", "or", "of", "the", "a", "an", "by", "to", "with", "for", "from", "at", "as", "into",
    "that", "which",
  ]

  /// Whether somebody is meant who is not named in it.
  ///
  /// "his army" may stay: the subject that it leans on is in the question, or asked for. "Who launched
  /// their own attack" may not.
  var dangles: Bool {
    if pointsAtNumber || hasLoosePossessive { return true }
    if words.first == "who", words.contains("their") { return true }
    return words.contains {
      ["he", "she", "it", "they", "him", "them", "i", "we", "us", "me", "itself"].contains($0)
    }
  }

  /// Whether "his" or "her" means somebody else than the subject: "offered her a chair".
  private var hasLoosePossessive: Bool {
    let words = words
    return words.indices.contains { index in
      guard ["his", "her"].contains(words[index]) else { return false }
      guard hasPersonalSubject, index + 1 < words.count else { return true }
      let next = words[index + 1]
      return words[index] == "her"
        && (FunctionWords.contains(next) || next.first?.isNumber == true)
    }
  }

  /// Whether it says "the two powers" and not which two.
  private var pointsAtNumber: Bool {
    let words = prompt.split(separator: " ")
    return words.indices.dropLast(2).contains { index in
      words[index].lowercased() == "the" && Self.numbers.contains(String(words[index + 1]))
        && words[index + 2].first?.isLowercase == true
        && !(index + 3 < words.count && ["of", "in", "from"].contains(words[index + 3]))
    }
  }

  private static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
