import Language
import Treebank

/// How well the arcs are found that card making leans on: subjects and objects of verbs, and the verb
/// that a year belongs to, be it through a month, a season or a day.
struct ArcScore {
  private var subjects = Counts()
  private var objects = Counts()
  private var years = (right: 0, total: 0)
  private var yearsAtVerbs = (right: 0, total: 0)
  /// A line for each subject or object that is missed or invented, or hangs on another verb.
  private(set) var faults: [String] = []

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
      let isGold = isGoldVerb && Self.isCore(sentence.relations[index])
      let isFound = isFoundVerb && Self.isCore(relation)
      if isGold || isFound, gold != found || sentence.relations[index] != relation {
        let forms = sentence.forms + ["ROOT"]
        faults.append(
          "\(forms[index]): \(sentence.relations[index]) of \(forms[gold < 0 ? sentence.count : gold]), "
            + "not \(relation) of \(forms[found < 0 ? sentence.count : found]) | "
            + sentence.forms.joined(separator: " "))
      }
    }
    addYears(sentence, tags: tags, tree: tree, model)
  }

  private static func isCore(_ relation: String) -> Bool {
    relation == "obj" || relation.hasPrefix("nsubj")
  }

  private mutating func addYears(
    _ sentence: Sentence, tags: [Int], tree: Parser.Tree, _ model: LanguageModel
  ) {
    let years = sentence.forms.indices.filter { DateGovernor.isYear(sentence.forms[$0]) }
    guard !years.isEmpty else { return }
    let gold = DateGovernor(
      forms: sentence.forms, heads: sentence.heads, universalTags: sentence.universalTags,
      pennTags: sentence.tags)
    let found = DateGovernor(
      forms: sentence.forms, heads: tree.heads.map { Int($0) },
      universalTags: tags.map { model.universalTags[$0] }, pennTags: tags.map { model.pennTags[$0] }
    )
    for year in years {
      guard let verb = gold.governor(of: year), sentence.universalTags[verb] == "VERB" else {
        continue
      }
      self.years.total += 1
      if found.governor(of: year) == verb { self.years.right += 1 }
      guard gold.heads[year] == verb else { continue }
      yearsAtVerbs.total += 1
      if found.governor(of: year) == verb { yearsAtVerbs.right += 1 }
    }
  }

  var description: String {
    "subject F1 \(subjects.f1) object F1 \(objects.f1) "
      + "verbal governor of years \(share(years)) directly \(share(yearsAtVerbs))"
  }

  private func share(_ count: (right: Int, total: Int)) -> String {
    "\(percent(count.right, of: count.total)) (\(count.right) of \(count.total))"
  }
}

/// A share in per cent, rounded to hundredths.
func percent(_ part: Int, of whole: Int) -> Double {
  (10_000 * Double(part) / Double(max(1, whole))).rounded() / 100
}
