import Language
import Treebank

/// How well names are found and told apart: spans and kinds must both be right; see `GoldName`.
struct NameScore {
  private var counts = Array(repeating: (right: 0, found: 0, gold: 0), count: NameLabel.count)
  /// Names whose tokens are right, whatever their kind.
  private var spans = 0

  mutating func add(_ document: PredictedDocument, _ segments: [NameSegment]) {
    let gold = Dictionary(document.names.map { ($0.tokens, $0.label) }) { first, _ in first }
    for name in document.names { counts[name.label].gold += 1 }
    for segment in segments {
      counts[segment.label].found += 1
      guard let label = gold[segment.tokens] else { continue }
      if label != NameLabel.other, segment.label != NameLabel.other { spans += 1 }
      if label == segment.label { counts[label].right += 1 }
    }
  }

  /// The names missed and the names found wrongly, a line each.
  static func faults(_ document: PredictedDocument, _ segments: [NameSegment]) -> [String] {
    let gold = Set(
      document.names.filter { $0.label != NameLabel.other }
        .map { NameSegment(tokens: $0.tokens, label: $0.label, score: 0) })
    let found = Set(
      segments.filter { $0.label != NameLabel.other }
        .map { NameSegment(tokens: $0.tokens, label: $0.label, score: 0) })
    let faults =
      gold.subtracting(found).map { ("missed", $0) }
      + found.subtracting(gold).map { ("wrong ", $0) }
    return faults.sorted { ($0.1.tokens.lowerBound, $0.0) < ($1.1.tokens.lowerBound, $1.0) }
      .map { fault, name in
        let before = document.text(max(0, name.tokens.lowerBound - 4)..<name.tokens.lowerBound)
        let after = document.text(name.tokens.upperBound..<name.tokens.upperBound + 4)
        let kind = NameKind(rawValue: UInt8(name.label)).map { "\($0)" } ?? ""
        return "\(fault) \(kind): \(before) [\(document.text(name.tokens))] \(after)"
      }
  }

  var description: String {
    let main = [NameKind.person, .organization, .place].map { Int($0.rawValue) }
    var lines = NameKind.allCases.map { "\($0) \(line([Int($0.rawValue)]))" }
    lines.insert("all but events \(line(main)), spans right \(spans)", at: 0)
    return lines.joined(separator: "\n  ")
  }

  private func line(_ labels: [Int]) -> String {
    let right = labels.reduce(0) { $0 + counts[$1].right }
    let found = labels.reduce(0) { $0 + counts[$1].found }
    let gold = labels.reduce(0) { $0 + counts[$1].gold }
    return "P \(percent(right, of: found)) R \(percent(right, of: gold)) "
      + "F1 \(percent(2 * right, of: found + gold)) of \(gold)"
  }
}
