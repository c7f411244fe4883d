/// Words that carry a full stop of their own.
enum Abbreviations {
  /// Never the last word of a sentence: a name or a number follows.
  private static let leading = WordSet([
    "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "capt", "cmdr", "adm", "sgt", "maj",
    "brig", "gov", "sen", "rep", "rev", "fr", "st", "mt", "ft", "hon", "pres", "sr", "mlle", "mme",
    "vol", "vols", "figs", "ch", "sec", "pp", "c", "ca", "cf", "vs", "viz", "e.g",
    "i.e", "approx", "op",
  ])

  /// Abbreviations only where a number follows; anywhere else words of their own.
  private static let numbering = WordSet(["no", "nos", "art", "fig", "div"])

  /// May end a sentence: a capital after them decides together with the word it begins.
  private static let trailing = WordSet([
    "etc", "jr", "inc", "ltd", "co", "corp", "bros", "dept", "univ", "assn", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "al", "repr", "transl",
    "illus", "incl", "publ",
  ])

  /// Whether a word, without its full stop, is an abbreviation, with a number after it or without.
  static func contains(_ word: ArraySlice<UInt8>, beforeNumber: Bool) -> Bool {
    isLeading(word, beforeDigit: beforeNumber) || trailing.contains(word)
  }

  /// Whether the full stop cannot end a sentence, with a digit after it or without.
  static func isLeading(_ word: ArraySlice<UInt8>, beforeDigit: Bool) -> Bool {
    leading.contains(word) || beforeDigit && numbering.contains(word)
  }

  /// Whether the full stop may end a sentence or not.
  static func isTrailing(_ word: ArraySlice<UInt8>) -> Bool { trailing.contains(word) }
}
