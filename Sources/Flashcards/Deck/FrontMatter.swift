/// What the lines between the `---` lines at a deck's beginning say; other keys are left alone.
struct FrontMatter: Hashable, Sendable {
  var title: String?
  var language: String?
  var source: String?
  /// Which cards the deck was given; nil when it does not say.
  var made: MadeRecord?
  /// Where the value of `made` stands, white space around it included.
  var madeRange: Range<Int>?
  /// Where the line begins that ends the front matter; nil when there is none.
  var close: Int?
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
