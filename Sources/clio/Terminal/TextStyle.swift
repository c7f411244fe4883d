/// What a piece of text is, for its colour; the words alone always say the same.
enum TextStyle {
  case heading, faint, right, close, wrong, emphasis

  private var code: String {
    switch self {
    case .heading: "1"
    case .faint: "2"
    case .right: "1;32"
    case .close: "1;33"
    case .wrong: "1;31"
    case .emphasis: "1"
    }
  }

  /// The text with the style's colours around it.
  func applied(to text: String) -> String {
    text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
