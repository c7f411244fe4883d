import Language
import Treebank

/// The treebanks as numbers: what tags and relations there are, and each sentence in them.
struct Corpus {
  /// A relation's subtype seen less often than this counts as its universal relation.
  private static let leastSubtype = 30

  let sentences: [Sentence]
  /// Joint tags as `XPOS<tab>UPOS`, and relations, in the order they come.
  private(set) var tags = Numbering()
  private(set) var relations = Numbering()
  private let pennNumbers: [Int]
  private let universalNumbers: [Int]
  private let classes: WordClasses
  private let frequent: Set<String>

  init(_ sentences: [Sentence], classes: WordClasses) {
    self.sentences = sentences
    self.classes = classes
    var counts: [String: Int] = [:]
    for relation in sentences.lazy.flatMap(\.relations) { counts[relation, default: 0] += 1 }
    frequent = Set(counts.filter { $0.value >= Self.leastSubtype }.keys)
    for sentence in sentences {
      for index in 0..<sentence.count {
        tags.add(sentence.tags[index] + "\t" + sentence.universalTags[index])
        relations.add(Self.relation(sentence.relations[index], frequent))
      }
    }
    let names = tags.names.map { $0.split(separator: "\t").map(String.init) }
    pennNumbers = LanguageModel.numbers(names.map { $0[0] })
    universalNumbers = LanguageModel.numbers(names.map { $0[1] })
  }

  private static func relation(_ name: String, _ frequent: Set<String>) -> String {
    frequent.contains(name) ? name : String(name.prefix { $0 != ":" })
  }

  /// What the tagger learns from a sentence.
  func tagged(_ sentence: Sentence) -> TaggedSentence {
    TaggedSentence(
      words: sentence.forms.map { WordForm($0.utf8) },
      classes: sentence.forms.map { classes.of($0.utf8) },
      tags: (0..<sentence.count).map {
        tags.number(sentence.tags[$0] + "\t" + sentence.universalTags[$0])
      })
  }

  /// What the parser learns from a sentence with these predicted tags, so many times an iteration.
  func parsed(_ sentence: Sentence, tags predicted: [Int], repeats: Int) -> ParsedSentence {
    let (bytes, ranges) = sentence.text
    let collapsed = CollapsedSentence(
      CollapsedSentence.Tokens(
        words: sentence.forms.map { WordForm($0.utf8).lower },
        tags: predicted.map { pennNumbers[$0] },
        universalTags: predicted.map { universalNumbers[$0] },
        classes: sentence.forms.map { classes.of($0.utf8) },
        isComma: sentence.forms.map { $0 == "," },
        isVerb: predicted.map { tags.names[$0].hasPrefix("V") },
        isYear: sentence.forms.map { DatePhrase.isYear($0.utf8) }),
      phrases: DatePhrase.find(in: bytes, tokens: ranges).filter { isConstituent($0, sentence) })
    let places = Dictionary(
      collapsed.heads.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    return ParsedSentence(
      view: collapsed.features,
      heads: collapsed.heads.map { token in
        places[Self.goldHead(of: token, sentence, places)] ?? Int32(collapsed.heads.count)
      },
      relations: collapsed.heads.map { token in
        Int16(relations.number(Self.relation(sentence.relations[token], frequent)))
      },
      repeats: repeats)
  }

  /// The nearest token above that the parser sees; -1 for the root.
  private static func goldHead(
    of token: Int, _ sentence: Sentence, _ places: [Int: Int32]
  ) -> Int {
    var head = sentence.heads[token]
    while head >= 0, places[head] == nil { head = sentence.heads[head] }
    return head
  }

  /// Whether the treebank too has one word of the phrase that all its others depend on.
  private func isConstituent(_ phrase: DatePhrase, _ sentence: Sentence) -> Bool {
    phrase.tokens.allSatisfy { token in
      (token == phrase.head) != phrase.tokens.contains(sentence.heads[token])
    }
  }
}

/// Names numbered in the order they are added.
struct Numbering {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func add(_ name: String) {
    guard numbers[name] == nil else { return }
    numbers[name] = names.count
    names.append(name)
  }

  /// -1 for a name never added.
  func number(_ name: String) -> Int { numbers[name] ?? -1 }
}
