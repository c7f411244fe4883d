/// Words that carry a full stop of their own.
package enum Abbreviations {
  /// Never the last word of a sentence: a name or a number follows.
  private static let leading: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "capt", "cmdr", "adm", "sgt", "maj",
    "brig", "gov", "sen", "rep", "rev", "fr", "st", "mt", "ft", "hon", "pres", "sr",
    "vol", "vols", "figs", "ch", "sec", "pp", "c", "ca", "cf", "vs", "viz", "e.g",
    "i.e", "approx", "op",
  ]

  /// Abbreviations only where a number follows; anywhere else words of their own.
  private static let numbering: Set<String> = ["no", "nos", "art", "fig"]

  /// May end a sentence: a capital after them decides together with the word it begins.
  private static let trailing: Set<String> = [
    "etc", "jr", "inc", "ltd", "co", "corp", "bros", "dept", "univ", "assn", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "al",
  ]

  /// Whether a word, without its full stop, can be an abbreviation.
  package static func contains(_ word: String) -> Bool {
    let word = word.lowercased()
    return leading.contains(word) || numbering.contains(word) || trailing.contains(word)
  }

  /// Whether the full stop cannot end a sentence, with a digit after it or without.
  static func isLeading(_ word: String, beforeDigit: Bool) -> Bool {
    let word = word.lowercased()
    return leading.contains(word) || beforeDigit && numbering.contains(word)
  }

  /// Whether the full stop may end a sentence or not.
  static func isTrailing(_ word: String) -> Bool { trailing.contains(word.lowercased()) }
}
