/// The names of the months, which begin with a capital without being anybody's.
enum MonthNames {
  private static let names: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  /// Whether a lower-case word, with or without its full stop, is a month.
  static func contains(_ word: String) -> Bool {
    names.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }
}
