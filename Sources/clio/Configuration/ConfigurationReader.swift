import Extraction
import Language
import Yams

/// Reads a configuration file strictly: what it does not know it reports, with line and column.
struct ConfigurationReader {
  /// A value and where it stands.
  struct Value: Hashable {
    let value: SettingValue
    let location: SourceLocation
  }

  private let source: SourceText
  private(set) var values: [SettingKey: Value] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) {
    self.source = source
    if let offset = source.bytes.firstInvalidUTF8 {
      report(source.location(at: offset), "the file is not UTF-8 text from here on")
      return
    }
    do {
      // No resolver: `12` and `no` are taken for what the setting expects, not guessed at.
      let parser = try Parser(yaml: source[0..<source.bytes.count], resolver: .basic)
      if let root = try parser.singleRoot() { readSection(root, path: []) }
    } catch {
      report(error)
    }
  }

  private mutating func readSection(_ node: Node, path: [String]) {
    guard case .mapping(let mapping) = node else {
      // A section left empty, as when all its keys are comments, sets nothing.
      if node.scalar?.string.isEmpty == true { return }
      let what = path.last.map { "'\($0)' takes keys of its own" } ?? "settings are 'key: value'"
      report(location(of: node), "\(what), not a \(node.kindName)")
      return
    }
    for (keyNode, valueNode) in mapping {
      let name = keyNode.scalar?.string ?? ""
      let path = path + [name]
      if let key = SettingKey(rawValue: path.joined(separator: ".")) {
        readValue(valueNode, of: key, named: name)
      } else if Self.isSection(path) {
        readSection(valueNode, path: path)
      } else {
        reportUnknown(keyNode, path: path)
      }
    }
  }

  private mutating func readValue(_ node: Node, of key: SettingKey, named name: String) {
    guard let text = node.scalar?.string else {
      report(
        location(of: node), "'\(name)' takes \(key.domain.expectation), not a \(node.kindName)")
      return
    }
    guard let value = key.domain.value(of: text) else {
      report(
        location(of: node), length: text.unicodeScalars.count,
        "'\(name)' takes \(key.domain.expectation), not '\(text)'")
      return
    }
    values[key] = Value(value: value, location: location(of: node))
  }

  private mutating func reportUnknown(_ node: Node, path: [String]) {
    let name = path.last ?? ""
    let siblings = Set(
      SettingKey.allCases.compactMap { key -> String? in
        guard key.path.count >= path.count,
          key.path.prefix(path.count - 1).elementsEqual(path.dropLast().map { $0[...] })
        else { return nil }
        return String(key.path[path.count - 1])
      }
    ).sorted()
    var summary = "unknown key '\(name)'"
    let elsewhere = SettingKey.allCases.first { $0.path.last.map(String.init) == name }
    if let nearest = Likeness.nearest(to: name, among: siblings) {
      summary += "; did you mean '\(nearest)'?"
    } else if let elsewhere {
      summary += "; it belongs under '\(elsewhere.path.dropLast().joined(separator: "."))'"
    }
    report(
      location(of: node), length: name.unicodeScalars.count, summary,
      note: "the keys here are \(siblings.joined(separator: ", "))")
  }

  private static func isSection(_ path: [String]) -> Bool {
    SettingKey.allCases.contains {
      $0.path.count > path.count && $0.path.prefix(path.count).elementsEqual(path.map { $0[...] })
    }
  }

  private func location(of node: Node) -> SourceLocation {
    SourceLocation(
      file: source.name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private mutating func report(
    _ location: SourceLocation, length: Int = 1, _ summary: String, note: String? = nil
  ) {
    let isInside = (1...source.lineCount).contains(location.line)
    let line = isInside ? source[source.range(ofLine: location.line)] : nil
    diagnostics.append(
      Diagnostic(
        .error, at: location, sourceLine: line, length: max(1, length), summary, note: note))
  }

  /// Yams's own errors, with the place they tell.
  private mutating func report(_ error: any Error) {
    let start = SourceLocation(file: source.name, line: 1, column: 1)
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      report(SourceLocation(file: source.name, line: mark.line, column: mark.column), problem)
    case YamlError.duplicatedKeysInMapping(let names, let context):
      report(
        SourceLocation(file: source.name, line: context.mark.line, column: context.mark.column),
        "the key '\(names.first ?? "")' is there twice", note: "keep one of them")
    default:
      report(start, "this is not YAML")
    }
  }
}

extension Node {
  /// What the node is, for a message.
  fileprivate var kindName: String {
    switch self {
    case .mapping: "section"
    case .sequence: "list"
    case .scalar: "single value"
    case .alias: "reference"
    }
  }
}
