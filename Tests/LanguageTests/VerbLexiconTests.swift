import Language
import Testing

@Suite("Verb lexicon")
struct VerbLexiconTests {
  @Test(
    "a past form leads to its verb",
    arguments: [
      ("became", "become"), ("joined", "join"), ("visited", "visit"), ("admitted", "admit"),
      ("proclaimed", "proclaim"), ("changed", "change"), ("studied", "study"), ("hoped", "hope"),
      ("began", "begin"), ("written", "write"), ("born", "bear"), ("founded", "found"),
      ("found", "find"), ("travelled", "travel"), ("created", "create"), ("agreed", "agree"),
    ])
  func lemma(_ form: String, _ lemma: String) {
    #expect(VerbLexicon.english.past(form)?.lemma == lemma)
  }

  @Test("a form knows whether it can be a past tense and a participle")
  func kinds() throws {
    let became = try #require(VerbLexicon.english.past("became"))
    #expect(became.isPast && !became.isPastParticiple)
    let written = try #require(VerbLexicon.english.past("written"))
    #expect(!written.isPast && written.isPastParticiple)
    let joined = try #require(VerbLexicon.english.past("joined"))
    #expect(joined.isPast && joined.isPastParticiple)
  }

  @Test(
    "words that are no past forms have none", arguments: ["table", "hundred", "red", "the", ""])
  func others(_ word: String) {
    #expect(VerbLexicon.english.past(word) == nil)
  }
}
