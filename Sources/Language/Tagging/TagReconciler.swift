/// Lets the tree decide between auxiliary and verb, which share their forms: a word that governs an
/// object is a verb ("they had two ships"), one that serves another verb is none.
struct TagReconciler: Sendable {
  /// The joint tag with the same Penn tag and the universal tag of a verb or an auxiliary; -1 for none.
  private let verbOf: [Int]
  private let auxiliaryOf: [Int]
  private let serving: Set<Int16>
  private let arguments: Set<Int16>

  init(_ model: LanguageModel) {
    func partner(_ universal: String, other: String) -> [Int] {
      zip(model.pennTags, model.universalTags).map { penn, tag in
        guard tag == other else { return -1 }
        return model.pennTags.indices.first {
          model.pennTags[$0] == penn && model.universalTags[$0] == universal
        } ?? -1
      }
    }
    func numbers(_ names: String...) -> Set<Int16> {
      Set(names.compactMap { model.relations.firstIndex(of: $0).map { Int16($0) } })
    }
    verbOf = partner("VERB", other: "AUX")
    auxiliaryOf = partner("AUX", other: "VERB")
    serving = numbers("aux", "aux:pass", "cop")
    arguments = numbers("obj", "iobj", "ccomp", "xcomp")
  }

  /// The tags as the tree has them.
  func reconciled(_ tags: [Int], with tree: Parser.Tree) -> [Int] {
    var tags = tags
    for token in tags.indices {
      if serving.contains(tree.relations[token]) {
        if auxiliaryOf[tags[token]] >= 0 { tags[token] = auxiliaryOf[tags[token]] }
        continue
      }
      let head = Int(tree.heads[token])
      guard head >= 0, arguments.contains(tree.relations[token]), verbOf[tags[head]] >= 0,
        !serving.contains(tree.relations[head])
      else { continue }
      tags[head] = verbOf[tags[head]]
    }
    return tags
  }
}
