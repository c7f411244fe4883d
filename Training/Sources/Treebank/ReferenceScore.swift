package import Language

/// How well pronouns and descriptions are resolved, end to end from predicted names.
///
/// Counted are `he`, `she` and their forms whose treebank entity is named before the pronoun. An
/// answer is right where most names of the answered entity belong to that entity in the treebank.
package struct ReferenceScore {
  private var pronouns = Count()
  private var descriptions = Count()
  /// Pronouns for somebody the text does not name before, and how many of them are answered.
  private var nameless = (total: 0, answered: 0)
  /// The margins of answered pronouns, and whether each is right.
  package private(set) var margins: [(margin: Float, isRight: Bool)] = []
  package private(set) var faults: [String] = []

  private struct Count {
    var (total, answered, right) = (0, 0, 0)
    var description: String {
      "answered \(percent(answered, of: total)) of \(total), right \(percent(right, of: answered))"
    }
  }

  package init() {}

  package mutating func add(_ document: PredictedDocument, _ model: LanguageModel, least: Float) {
    let table = document.table
    let names = LinkedNames(
      NameFinder(model).segments(of: table), table, lexicon: model.names)
    let gold = GoldChains(document)
    let chains = ClusterChains(names, gold, table)
    let resolver = ReferenceResolver(model)
    var reader = names.reader(of: table, lexicon: model.names)
    reader.read { _, _, candidates in resolver.choose(candidates) }
    var firstName: [String: Int] = [:]
    for name in document.names {
      firstName[name.entity] = min(firstName[name.entity] ?? .max, name.tokens.lowerBound)
    }
    for reading in reader.readings {
      let head = reading.tokens.upperBound - 1
      let truth = gold.entity(head: head)
      let isAnswered = reading.entity >= 0 && reading.margin >= least
      let isRight = truth != nil && chains.ofEntity[reading.entity] == truth
      if reading.kind == .description {
        descriptions.total += 1
        if isAnswered { descriptions.answered += 1 }
        if isAnswered, isRight { descriptions.right += 1 }
      } else if let truth, let first = firstName[truth], first < head {
        pronouns.total += 1
        if reading.entity >= 0 { margins.append((reading.margin, isRight)) }
        if isAnswered { pronouns.answered += 1 }
        if isAnswered, isRight { pronouns.right += 1 }
      } else {
        nameless.total += 1
        if isAnswered { nameless.answered += 1 }
      }
      guard isAnswered, !isRight || reading.kind == .description else { continue }
      let name = names.names.first { $0.entity == reading.entity }
      let start = max(0, reading.tokens.lowerBound - 14)
      faults.append(
        "\(isRight ? "right" : "WRONG") \(reading.margin) \(document.text(start..<reading.tokens.lowerBound)) "
          + "[\(document.text(reading.tokens))] "
          + "\(document.text(head + 1..<min(head + 4, table.count))) = "
          + (name.map { document.text($0.tokens) } ?? "-"))
    }
  }

  package var description: String {
    "he, she: \(pronouns.description); of nobody named before \(nameless.total), answered "
      + "\(nameless.answered); descriptions: \(descriptions.description)"
  }

  /// How often pronouns are answered, and rightly, at several margins.
  package var calibration: String {
    [-1, 0, 1, 2, 3, 4, 6, 9].map { (least: Float) in
      let kept = margins.filter { $0.margin >= least }
      return "\(least): \(percent(kept.count, of: pronouns.total)) "
        + "\(percent(kept.count { $0.isRight }, of: kept.count))"
    }
    .joined(separator: ", ")
  }
}
