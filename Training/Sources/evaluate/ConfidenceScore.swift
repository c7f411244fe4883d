import Language
import Treebank

/// What the parser's confidence is worth: of the arcs at least that sure, how many are right.
struct ConfidenceScore {
  private var arcs: [(confidence: Float, isRight: Bool, isClausal: Bool)] = []

  /// Relations that tie a verb to its subject, its objects and its adverbials.
  private static let clausal: Set<String> = ["nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked"]

  mutating func add(_ sentence: Sentence, tree: Parser.Tree) {
    for index in 0..<sentence.count {
      arcs.append(
        (
          tree.confidences[index], Int(tree.heads[index]) == sentence.heads[index],
          Self.clausal.contains(sentence.relations[index])
        ))
    }
  }

  var description: String {
    var lines = ["confidence, share of the arcs, right; of subjects, objects and obliques"]
    for least in [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99] as [Float] {
      let all = arcs.filter { $0.confidence >= least }
      let clausal = all.filter(\.isClausal)
      let right = percent(all.count(where: \.isRight), of: all.count)
      let clausalRight = percent(clausal.count(where: \.isRight), of: clausal.count)
      let share = percent(clausal.count, of: arcs.count(where: \.isClausal))
      lines.append(
        "\(least): \(percent(all.count, of: arcs.count)) \(right); \(share) \(clausalRight)")
    }
    return lines.joined(separator: "\n")
  }
}
