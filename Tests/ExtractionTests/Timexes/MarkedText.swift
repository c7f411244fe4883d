/// A text whose time expressions are marked with their values.
///
/// `In [May 1970|1970-05] he left.`
struct MarkedText {
  struct Mark: Equatable, CustomStringConvertible {
    let text: String
    let value: String?

    var description: String { "[\(text)|\(value ?? "-")]" }
  }

  /// The text without the marks.
  let text: String
  let marks: [Mark]

  /// Reads a marked text; "-" as a value stands for none.
  init(_ marked: String) {
    var text = ""
    var marks: [Mark] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[bar...].firstIndex(of: "]")
    {
      let words = rest[rest.index(after: open)..<bar]
      let value = String(rest[rest.index(after: bar)..<close])
      text += String(rest[..<open]) + String(words)
      marks.append(Mark(text: String(words), value: value == "-" ? nil : value))
      rest = rest[rest.index(after: close)...]
    }
    self.text = text + String(rest)
    self.marks = marks
  }
}
