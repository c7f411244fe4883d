internal import Language

/// A block of a page's text, with what decides whether it is part of the main text.
struct HTMLBlock {
  let passage: Passage
  /// How many of its bytes are links.
  let linkedBytes: Int
  let context: HTMLContext

  /// Whether it ends as a sentence does.
  var endsAsSentence: Bool {
    let closers = "\"')]”’» ".unicodeScalars
    let last = passage.text.unicodeScalars.reversed().first { !closers.contains($0) }
    return last.map { ".!?…".unicodeScalars.contains($0) } ?? false
  }
}

/// Where a piece of text stands: what the elements around it make of it.
struct HTMLContext {
  var kind = Passage.Kind.paragraph
  var isSkipped = false
  var isMain = false
  var isArticle = false
  /// A page's or section's header: only its headings are text.
  var isHeader = false
  var isCell = false
  var isHeaderCell = false
  var isPreformatted = false
  var isLinked = false
  /// The innermost list or form, by its number.
  var group: Int?
}

/// A list or a form as a whole: it is navigation when it is mostly links, or not much text.
struct HTMLGroup {
  let isForm: Bool
  let parent: Int?
  var textBytes = 0
  var linkedBytes = 0
  var sentences = 0

  /// A form with less text than this around its fields is a form and nothing else.
  private static let longForm = 1_000

  var isFurniture: Bool {
    isForm
      ? textBytes - linkedBytes < Self.longForm
      : sentences == 0 && linkedBytes * 2 > textBytes
  }
}
