/// A word, number or punctuation mark, with its place in the passage.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case word
    /// Starts with a digit: `1933`, `1940s`, `20th`, `13:30`, `1,500`.
    case number
    case punctuation
    /// A clitic cut off its word: `'s`, `’s`.
    case clitic
  }

  package let kind: Kind
  /// The UTF-8 byte range in the passage.
  package let range: Range<Int>
  package let text: String
  /// Whether the token directly follows the one before, with no blank between.
  package let isAttached: Bool

  package init(kind: Kind, range: Range<Int>, text: String, isAttached: Bool) {
    self.kind = kind
    self.range = range
    self.text = text
    self.isAttached = isAttached
    lowercased = text.lowercased()
  }

  /// The text in lower case.
  package let lowercased: String

  /// Whether the first letter is a capital.
  package var isCapitalized: Bool {
    text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether every letter is a capital, and there are at least two: an acronym, or a shouted word.
  package var isAllCapitals: Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      guard scalar.properties.isUppercase else { return false }
      letters += 1
    }
    return letters >= 2
  }
}
