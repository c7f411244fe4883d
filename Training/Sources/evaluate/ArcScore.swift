import Language
import Treebank

/// How well the arcs are found that card making leans on: subjects and objects of verbs, and the verb
/// that a year belongs to.
struct ArcScore {
  private var subjects = Counts()
  private var objects = Counts()
  private var years = (right: 0, total: 0)

  private struct Counts {
    var (right, found, gold) = (0, 0, 0)

    mutating func add(isFound: Bool, isGold: Bool, isSameHead: Bool) {
      if isFound { found += 1 }
      if isGold { gold += 1 }
      if isFound, isGold, isSameHead { right += 1 }
    }

    var f1: Double { percent(2 * right, of: found + gold) }
  }

  mutating func add(_ sentence: Sentence, tags: [Int], tree: Parser.Tree, _ model: LanguageModel) {
    for index in 0..<sentence.count {
      let gold = sentence.heads[index]
      let found = Int(tree.heads[index])
      let isGoldVerb = gold >= 0 && sentence.universalTags[gold] == "VERB"
      let isFoundVerb = found >= 0 && model.universalTags[tags[found]] == "VERB"
      let relation = model.relations[Int(tree.relations[index])]
      subjects.add(
        isFound: isFoundVerb && relation.hasPrefix("nsubj"),
        isGold: isGoldVerb && sentence.relations[index].hasPrefix("nsubj"),
        isSameHead: gold == found)
      objects.add(
        isFound: isFoundVerb && relation == "obj",
        isGold: isGoldVerb && sentence.relations[index] == "obj", isSameHead: gold == found)
      if isGoldVerb, isYear(sentence.forms[index]) {
        years.total += 1
        if gold == found { years.right += 1 }
      }
    }
  }

  private func isYear(_ form: String) -> Bool {
    form.utf8.count == 4 && Int(form).map { (1000...2100).contains($0) } ?? false
  }

  var description: String {
    "subject F1 \(subjects.f1) object F1 \(objects.f1) "
      + "verbal governor of years \(percent(years.right, of: years.total)) of \(years.total)"
  }
}

/// A share in per cent, rounded to hundredths.
func percent(_ part: Int, of whole: Int) -> Double {
  (10_000 * Double(part) / Double(max(1, whole))).rounded() / 100
}
