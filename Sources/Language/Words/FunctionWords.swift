/// The closed classes of English, as far as finding a clause's parts needs them.
package enum FunctionWords {
  package static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "some", "any", "no", "every", "each",
    "all", "both", "several", "many", "few", "most", "another", "such", "much", "other",
  ]

  package static let possessives: Set<String> = [
    "his", "her", "its", "their", "my", "our", "your", "whose",
  ]

  /// Pronouns that stand for somebody or something named elsewhere.
  package static let pronouns: Set<String> = [
    "he", "she", "it", "they", "him", "them", "i", "me", "we", "us", "you", "himself", "herself",
    "itself", "themselves", "hers", "theirs", "one", "ones", "there", "who", "whom", "what",
  ]

  package static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "onto", "over", "under",
    "against", "between", "among", "during", "through", "throughout", "without", "within",
    "about", "across", "around", "behind", "below", "beneath", "beside", "besides", "beyond",
    "despite", "near", "off", "outside", "inside", "past", "since", "toward", "towards", "until",
    "till", "up", "upon", "via", "as", "like", "than", "amid", "alongside", "per", "after",
    "before", "above", "along", "aboard", "except", "including", "following", "concerning",
    "regarding", "versus", "amongst", "circa",
  ]

  package static let coordinators: Set<String> = ["and", "or", "but", "nor", "yet", "so"]

  /// Words that open a clause inside a sentence.
  package static let subordinators: Set<String> = [
    "that", "which", "who", "whom", "whose", "where", "when", "while", "whilst", "whereas",
    "because", "although", "though", "if", "unless", "whether", "why", "how", "once", "lest",
    "whereby", "wherein", "whereupon",
  ]

  package static let beForms: Set<String> = [
    "be", "am", "is", "are", "was", "were", "been", "being", "’s", "’re",
  ]
  package static let haveForms: Set<String> = ["have", "has", "had", "having"]
  package static let doForms: Set<String> = ["do", "does", "did"]

  package static let modals: Set<String> = [
    "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought", "cannot",
    "needed", "dared",
  ]

  package static let negations: Set<String> = [
    "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "hardly", "barely",
    "scarcely", "without", "unable", "failed", "refused", "nowhere",
  ]

  /// Whether the word is negated by a clitic: `didn't`, `wasn’t`.
  package static func isNegated(_ lowercased: String) -> Bool {
    lowercased.hasSuffix("n't") || lowercased.hasSuffix("n’t") || negations.contains(lowercased)
  }

  /// Words that, with a capital after an abbreviation, show that a new sentence begins.
  static let beginners = WordSet(
    determiners.union(pronouns).union(possessives).union(prepositions).union(subordinators)
      .union(coordinators).union([
        "however", "meanwhile", "finally", "then", "there", "later", "soon", "even", "two",
        "three",
      ]))

  /// Whether the word belongs to any closed class.
  package static func contains(_ lowercased: String) -> Bool {
    determiners.contains(lowercased) || possessives.contains(lowercased)
      || pronouns.contains(lowercased) || prepositions.contains(lowercased)
      || coordinators.contains(lowercased) || subordinators.contains(lowercased)
      || beForms.contains(lowercased) || haveForms.contains(lowercased)
      || doForms.contains(lowercased) || modals.contains(lowercased)
      || negations.contains(lowercased)
  }
}
