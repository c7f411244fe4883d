/// What the lines between the `---` lines at a deck's beginning say; other keys are left alone.
struct FrontMatter: Hashable, Sendable {
  var title: String?
  var language: String?
  var source: String?
  /// Where the deck's body begins.
  var end = 0

  mutating func set(_ key: String, to value: String) {
    switch key {
    case "title": title = value
    case "language": language = value
    case "source": source = value
    default: break
    }
  }
}
