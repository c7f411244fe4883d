import Language
import Treebank

/// How well lemmas and forms are found from the treebank's own tags.
///
/// Words without a lemma of their own (`_`, the rest of a word written apart) are left out. A word
/// that the treebank marks as misspelt counts too, unless `isCorrect` asks for the others alone.
struct LemmaScore {
  private var all = Share()
  private var correct = Share()
  private var verbs = Share()
  private var correctVerbs = Share()
  private var nouns = Share()
  private var verbForms = Share()
  private var plurals = Share()
  private(set) var errors: [String] = []

  private struct Share {
    var (right, total) = (0, 0)

    mutating func add(_ isRight: Bool) {
      total += 1
      if isRight { right += 1 }
    }

    var percentage: Double { percent(right, of: total) }
  }

  init(_ sentences: [Sentence]) {
    for sentence in sentences { add(sentence) }
  }

  private mutating func add(_ sentence: Sentence) {
    let found = Lemmas.english.lemmas(of: sentence.forms, tags: sentence.tags)
    for index in 0..<sentence.count
    where sentence.lemmas[index] != "_" || sentence.forms[index] == "_" {
      let (form, tag, gold) = (sentence.forms[index], sentence.tags[index], sentence.lemmas[index])
      let isMisspelt = sentence.misc[index].contains("CorrectForm=")
      let isVerb = tag.hasPrefix("VB") || tag == "MD"
      // A verb's lemma is compared in lower case, as the treebanks write nearly all of them.
      let isRight = isVerb ? found[index] == gold.lowercased() : found[index] == gold
      all.add(isRight)
      if !isMisspelt { correct.add(isRight) }
      if isVerb {
        verbs.add(isRight)
        if !isMisspelt { correctVerbs.add(isRight) }
      }
      if tag == "NN" || tag == "NNS" { nouns.add(isRight) }
      if !isRight { errors.append("lemma \(tag) \(form) \(found[index]) \(gold)") }
      if !isMisspelt { addForm(form.lowercased(), tag, gold) }
    }
  }

  private mutating func addForm(_ form: String, _ tag: String, _ lemma: String) {
    if tag == "NNS" {
      let made = Inflector.english.plural(lemma).lowercased()
      plurals.add(made == form)
      if made != form { errors.append("plural \(lemma) \(form) \(made)") }
    }
    // Contractions are written, not inflected.
    guard let kind = VerbForm(pennTag: tag), !form.contains("'"), !form.contains("\u{2019}") else {
      return
    }
    let made = lemma == "be" ? be(form, tag) : Inflector.english.form(lemma.lowercased(), as: kind)
    verbForms.add(made == form)
    if made != form { errors.append("form \(tag) \(lemma) \(form) \(made)") }
  }

  /// A finite form of `be` is right where it is one of those its tag allows: the treebank's tag says
  /// neither person nor number.
  private func be(_ form: String, _ tag: String) -> String {
    let allowed = ["VBD": ["was", "were"], "VBP": ["am", "are"], "VB": ["be"]]
    if allowed[tag]?.contains(form) ?? false { return form }
    return VerbForm(pennTag: tag).map { Inflector.english.form("be", as: $0) } ?? "be"
  }

  var description: String {
    "all \(all.percentage) (spelt rightly \(correct.percentage)) verbs \(verbs.percentage) "
      + "(spelt rightly \(correctVerbs.percentage)) nouns \(nouns.percentage) "
      + "verb forms \(verbForms.percentage) of \(verbForms.total) "
      + "plurals \(plurals.percentage) of \(plurals.total)"
  }
}
