/// Words that carry a full stop of their own.
package enum Abbreviations {
  /// Never the last word of a sentence: a name or a number follows.
  private static let leading: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "capt", "cmdr", "adm", "sgt", "maj",
    "brig", "gov", "sen", "rep", "rev", "fr", "st", "mt", "ft", "hon", "pres", "sr", "no", "nos",
    "vol", "vols", "fig", "figs", "ch", "sec", "art", "pp", "c", "ca", "cf", "vs", "viz", "e.g",
    "i.e", "approx", "op",
  ]

  /// May end a sentence: a capital after them decides together with the word it begins.
  private static let trailing: Set<String> = [
    "etc", "jr", "inc", "ltd", "co", "corp", "bros", "dept", "univ", "assn", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "al",
  ]

  /// Whether a word, without its full stop, is an abbreviation.
  package static func contains(_ word: String) -> Bool {
    let word = word.lowercased()
    return leading.contains(word) || trailing.contains(word)
  }

  static func isLeading(_ word: String) -> Bool { leading.contains(word.lowercased()) }
}
