import Language
import Testing

@Suite("Verb lemmas")
struct VerbLemmaTests {
  @Test(
    "every form leads to its lemma",
    arguments: [
      ("became", "VBD", "become"), ("founded", "VBD", "found"), ("stopped", "VBD", "stop"),
      ("carried", "VBN", "carry"), ("hoped", "VBD", "hope"), ("written", "VBN", "write"),
      ("hoping", "VBG", "hope"), ("hopping", "VBG", "hop"), ("dying", "VBG", "die"),
      ("underlying", "VBG", "underlie"), ("studying", "VBG", "study"), ("opening", "VBG", "open"),
      ("putting", "VBG", "put"), ("telling", "VBG", "tell"), ("agreeing", "VBG", "agree"),
      ("goes", "VBZ", "go"), ("tries", "VBZ", "try"), ("uses", "VBZ", "use"),
      ("has", "VBZ", "have"),
      ("passes", "VBZ", "pass"), ("’s", "VBZ", "be"), ("were", "VBD", "be"), ("ca", "MD", "can"),
      ("’ll", "MD", "will"), ("Was", "VBD", "be"), ("re-elected", "VBD", "re-elect"),
    ])
  func lemma(form: String, tag: String, expected: String) {
    #expect(VerbLemmas().lemma(of: form, tag: tag) == expected)
  }

  @Test("what is no verb has no verb lemma", arguments: ["NN", "JJ", "NNP", "CD"])
  func others(tag: String) {
    #expect(VerbLemmas().lemma(of: "founded", tag: tag) == nil)
  }
}
