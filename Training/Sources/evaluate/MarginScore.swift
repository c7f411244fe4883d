import Language
import Treebank

/// How much a margin says: of the arcs at least that sure, how many are right.
struct MarginScore {
  private var arcs: [(margin: Float, isRight: Bool, isClausal: Bool)] = []

  /// Relations that tie a verb to its subject, its objects and its adverbials.
  private static let clausal: Set<String> = ["nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked"]

  mutating func add(_ sentence: Sentence, tree: Parser.Tree) {
    for index in 0..<sentence.count {
      arcs.append(
        (
          tree.margins[index], Int(tree.heads[index]) == sentence.heads[index],
          Self.clausal.contains(sentence.relations[index])
        ))
    }
  }

  var description: String {
    var lines = ["margin, share of the arcs, right; of subjects, objects and obliques"]
    let sorted = arcs.map(\.margin).sorted()
    for share in [0, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90] {
      let least = sorted[sorted.count * share / 100]
      let all = arcs.filter { $0.margin >= least }
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
