/// A value of YAML's flow style, as far as a deck's comments go.
indirect enum FlowValue: Hashable, Sendable {
  case scalar(String)
  case list([FlowValue])
  case mapping([FlowEntry])

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = self { text } else { nil }
  }

  /// The texts of a list of scalars, or of a single scalar.
  var texts: [String]? {
    switch self {
    case .scalar(let text): return [text]
    case .mapping: return nil
    case .list(let values):
      let texts = values.compactMap(\.text)
      return texts.count == values.count ? texts : nil
    }
  }
}

/// One key of a mapping, with the place of its value.
struct FlowEntry: Hashable, Sendable {
  let key: String
  let keyRange: Range<Int>
  let value: FlowValue
  let range: Range<Int>
}

/// What is not YAML's flow style in a comment, and where.
struct FlowError: Error, Hashable {
  let summary: String
  let note: String
  let offset: Int
}
