import Foundation
import Testing

/// A sentence with those of its arcs that card making leans on.
///
/// The sentences are in `Constructions`, a file for each family: a line with the sentence, then an
/// indented line with its arcs, `dependent <relation head`, by the conventions of the Georgetown
/// University Multilayer corpus. `word#2` is the second `word` of the sentence, `-` the root.
struct Construction: Sendable, CustomTestStringConvertible {
  let family: String
  let sentence: String
  let arcs: [String]

  var testDescription: String { "\(family): \(sentence)" }

  /// Every construction, by family.
  static let all: [Construction] = {
    do { return try read() } catch { fatalError("\(error)") }
  }()

  /// The arcs that the model is known to get wrong, by sentence.
  static let weaknesses: [String: Set<String>] = {
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(weaknessFile)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [:] }
    let wrong = entries(of: text, family: "")
    return Dictionary(
      wrong.map { ($0.sentence, Set($0.arcs)) }, uniquingKeysWith: { $0.union($1) })
  }()

  static let weaknessFile = "construction-weaknesses.txt"

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static func read() throws -> [Construction] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent("Constructions"), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "txt" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    .flatMap { file in
      entries(
        of: try String(contentsOf: file, encoding: .utf8),
        family: file.deletingPathExtension().lastPathComponent)
    }
  }

  private static func entries(of text: String, family: String) -> [Construction] {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return zip(lines, lines.dropFirst()).compactMap { sentence, arcs in
      guard !sentence.hasPrefix("  "), arcs.hasPrefix("  ") else { return nil }
      return Construction(
        family: family, sentence: String(sentence),
        arcs: arcs.dropFirst(2).split(separator: "; ").map(String.init))
    }
  }
}
