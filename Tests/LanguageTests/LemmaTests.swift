import Language
import Testing

@Suite("Lemmas of all words")
struct LemmaTests {
  @Test(
    "a noun leads to its singular",
    arguments: [
      ("stories", "story"), ("movies", "movie"), ("horses", "horse"), ("viruses", "virus"),
      ("houses", "house"), ("boxes", "box"), ("knives", "knife"), ("women", "woman"),
      ("bases", "base"), ("crises", "crisis"), ("news", "news"), ("pants", "pants"),
      ("left-wingers", "left-winger"), ("1990s", "1990s"), ("DVDs", "DVD"), ("Children", "child"),
      ("criteria", "criterion"), ("species", "species"), ("people", "person"),
    ])
  func plural(_ form: String, _ lemma: String) {
    #expect(Lemmas.english.lemma(of: form, tag: "NNS") == lemma)
  }

  @Test(
    "adjectives and adverbs lead to their positive",
    arguments: [
      ("bigger", "JJR", "big"), ("nicest", "JJS", "nice"), ("happier", "JJR", "happy"),
      ("better", "JJR", "good"), ("better", "RBR", "well"), ("worst", "JJS", "bad"),
      ("older", "JJR", "old"), ("simpler", "JJR", "simple"), ("more", "RBR", "more"),
      ("American", "JJ", "American"), ("Large", "JJ", "large"),
      ("Anglo-Saxon", "JJ", "Anglo-Saxon"),
    ])
  func compared(_ form: String, _ tag: String, _ lemma: String) {
    #expect(Lemmas.english.lemma(of: form, tag: tag) == lemma)
  }

  @Test(
    "pronouns, names and numbers have the lemmas of Universal Dependencies",
    arguments: [
      ("them", "PRP", "they"), ("Me", "PRP", "I"), ("an", "DT", "a"), ("those", "DT", "that"),
      ("n’t", "RB", "not"), ("1,500", "CD", "1500"), ("Silva", "NNP", "Silva"),
      ("States", "NNPS", "State"), ("Dec.", "NNP", "December"), ("’s", "POS", "'s"),
      ("DNA", "NN", "DNA"), ("Table", "NN", "table"), ("“", "``", "\""),
    ])
  func closed(_ form: String, _ tag: String, _ lemma: String) {
    #expect(Lemmas.english.lemma(of: form, tag: tag) == lemma)
  }

  @Test("contracted verbs are told apart by what follows")
  func have() {
    let forms = ["She", "’s", "never", "been", "there"]
    let lemmas = Lemmas.english.lemmas(of: forms, tags: ["PRP", "VBZ", "RB", "VBN", "RB"])
    #expect(lemmas == ["she", "have", "never", "be", "there"])
    let other = Lemmas.english.lemmas(of: ["She", "’s", "tired"], tags: ["PRP", "VBZ", "JJ"])
    #expect(other == ["she", "be", "tired"])
    let question = Lemmas.english.lemmas(
      of: ["Where", "'d", "you", "go"], tags: ["WRB", "VBD", "PRP", "VB"])
    #expect(question == ["where", "do", "you", "go"])
  }

  @Test("words in capitals are no acronyms where all is in capitals")
  func shouted() {
    let lemmas = Lemmas.english.lemmas(
      of: ["THE", "CAR", "STOPPED"], tags: ["DT", "NN", "VBD"])
    #expect(lemmas == ["the", "car", "stop"])
  }
}
