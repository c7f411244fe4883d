/// The lemmas of words that no rule leads to theirs: pronouns, determiners, marks and short forms.
enum ClosedClassLemmas {
  /// The lemma of a word in lower case.
  static func lemma(of word: String, tag: String) -> String {
    let word = word.replacing("\u{2019}", with: "'")
    switch tag {
    case "PRP": return pronouns[word] ?? word
    case "DT": return determiners[word] ?? word
    case "RB": return adverbs[word] ?? word
    case "TO": return ["na", "ta", "a"].contains(word) ? "to" : word
    case "IN", "RP": return prepositions[word] ?? word
    case "CC": return ["n", "n'", "'n", "'n'"].contains(word) ? "and" : word
    default: return word
    }
  }

  /// Quotation marks and dashes in their plain form.
  static func mark(_ form: String) -> String {
    switch form {
    case "\u{201C}", "\u{201D}": "\""
    case "\u{2018}", "\u{2019}": "'"
    case "\u{2018}\u{2019}", "\u{2019}\u{2019}": "''"
    case "\u{2013}": "-"
    default: form
    }
  }

  static let shortNouns = [
    "am": "a.m.", "pm": "p.m.", "a.m": "a.m.", "p.m": "p.m.", "tv": "TV", "t.v.": "TV",
    "yr": "year",
  ]

  private static let pronouns = [
    "i": "I", "me": "I", "him": "he", "her": "she", "us": "we", "them": "they", "'em": "they",
    "em": "they", "'s": "we", "s": "we", "mine": "my", "yours": "your", "hers": "her",
    "ours": "our", "theirs": "their", "u": "you", "ya": "you", "y'": "you", "thee": "thou",
  ]

  private static let determiners = ["an": "a", "these": "this", "those": "that"]

  private static let adverbs = [
    "n't": "not", "nt": "not", "n\u{2019}t": "not", "aka": "a.k.a.", "a.k.a": "a.k.a.",
  ]

  private static let prepositions = [
    "thru": "through", "til": "till", "'til": "till",
    "w/": "with", "w/o": "without", "tho": "though", "cuz": "because", "'cause": "because",
  ]
}
