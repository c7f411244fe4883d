import Language
import Testing

@Suite("Inflector")
struct InflectorTests {
  private let inflector = Inflector.english

  @Test(
    "a verb takes its forms",
    arguments: [
      ("become", ["became", "become", "becoming", "becomes"]),
      ("stop", ["stopped", "stopped", "stopping", "stops"]),
      ("found", ["founded", "founded", "founding", "founds"]),
      ("carry", ["carried", "carried", "carrying", "carries"]),
      ("die", ["died", "died", "dying", "dies"]), ("go", ["went", "gone", "going", "goes"]),
      ("have", ["had", "had", "having", "has"]), ("be", ["was", "been", "being", "is"]),
      ("begin", ["began", "begun", "beginning", "begins"]),
      ("panic", ["panicked", "panicked", "panicking", "panics"]),
      ("re-elect", ["re-elected", "re-elected", "re-electing", "re-elects"]),
      ("pass", ["passed", "passed", "passing", "passes"]),
      ("run", ["ran", "run", "running", "runs"]),
      ("open", ["opened", "opened", "opening", "opens"]),
      ("retake", ["retook", "retaken", "retaking", "retakes"]),
    ])
  func verb(_ lemma: String, _ forms: [String]) {
    let kinds: [VerbForm] = [.past, .pastParticiple, .presentParticiple, .thirdPerson]
    #expect(kinds.map { inflector.form(lemma, as: $0) } == forms)
    #expect(inflector.form(lemma, as: .base) == lemma)
  }

  @Test("be agrees with person and number")
  func be() {
    #expect(inflector.be(.first, isPlural: false, isPast: false) == "am")
    #expect(inflector.be(.third, isPlural: false, isPast: false) == "is")
    #expect(inflector.be(.third, isPlural: true, isPast: false) == "are")
    #expect(inflector.be(.first, isPlural: false, isPast: true) == "was")
    #expect(inflector.be(.second, isPlural: false, isPast: true) == "were")
  }

  @Test(
    "a noun takes its plural",
    arguments: [
      ("story", "stories"), ("woman", "women"), ("day", "days"), ("bus", "buses"),
      ("photo", "photos"), ("hero", "heroes"), ("thesis", "theses"), ("sheep", "sheep"),
      ("wife", "wives"), ("roof", "roofs"), ("German", "Germans"),
      ("brother-in-law", "brothers-in-law"),
      ("vice president", "vice presidents"), ("PC", "PCs"), ("1990s", "1990s"),
    ])
  func plural(_ noun: String, _ plural: String) {
    #expect(inflector.plural(noun) == plural)
  }

  @Test(
    "an stands before the sound of a vowel",
    arguments: [
      "hour", "old man", "MBA", "8-hour day", "11th hour", "1832 census", "18-year-old", "SOS",
      "X-ray", "honest man", "umbrella", "unimportant detail", "heir", "FBI agent", "“ugly” word",
      "M.A.", "11,000-word text", "élite", "e-mail", "HTML page", "R", "NCAA title",
    ])
  func an(_ phrase: String) {
    #expect(inflector.article(before: phrase) == "an")
  }

  @Test(
    "a stands before the sound of a consonant",
    arguments: [
      "house", "European", "one-way street", "university", "UN envoy", "U.S. ship", "110-page book",
      "1,100-page book", "use", "UNESCO site", "NATO base", "unanimous vote", "history", "ewe",
      "once-famous town", "7th day", "PhD", "Ukrainian", "",
    ])
  func a(_ phrase: String) {
    #expect(inflector.article(before: phrase) == "a")
  }

  @Test("every entry of the tables is found, and nothing else")
  func lookup() {
    let verbs = VerbLexicon.english.verbs
    #expect(verbs.allSatisfy { VerbLexicon.english.isLemma($0) })
    let known = Set(verbs + ["be"])
    let others = verbs.flatMap { [$0 + "q", String($0.dropLast()), $0 + " ", $0 + "\n"] }
    #expect(!others.contains { !known.contains($0) && VerbLexicon.english.isLemma($0) })
  }

  @Test("every form of every verb leads back to its verb, but for those that two verbs share")
  func roundTrip() {
    let lemmas = VerbLemmas()
    let tags: [(String, VerbForm)] = [
      ("VBD", .past), ("VBN", .pastParticiple), ("VBG", .presentParticiple), ("VBZ", .thirdPerson),
    ]
    let verbs = VerbLexicon.english.verbs
    var shared = 0
    for verb in verbs {
      for (tag, form) in tags {
        let made = inflector.form(verb, as: form)
        let found = lemmas.lemma(of: made, tag: tag)
        guard found != verb else { continue }
        // The verb found has the same form.
        #expect(
          found.map { inflector.forms($0, as: form).contains(made) } ?? false, "\(verb) \(made)")
        shared += 1
      }
    }
    #expect(verbs.count > 8_000)
    #expect(shared <= 101, "\(shared) forms lead to another verb")
  }
}
