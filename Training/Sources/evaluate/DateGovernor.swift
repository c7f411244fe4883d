import Foundation

/// Finds the word that a date belongs to, whatever the date's own words are.
///
/// From the year one climbs to its head, on through every word of the date phrase and every
/// preposition, to the first head that is neither: "founded" in "founded in the spring of 1891".
/// `peers/spacy_scores.py` has the same definition; the two lists must stay alike.
struct DateGovernor {
  /// The place of each word's head, -1 for the root.
  let heads: [Int]

  private let isPartOfDate: [Bool]

  /// Takes a tree with its tags: the treebank's tree with the treebank's, a found one with found ones.
  init(forms: [String], heads: [Int], universalTags: [String], pennTags: [String]) {
    self.heads = heads
    isPartOfDate = forms.indices.map { index in
      if universalTags[index] == "VERB" { return false }
      return Self.isDateWord(forms[index]) || ["IN", "TO"].contains(pennTags[index])
    }
  }

  /// The word that a year belongs to; nil if it belongs to none.
  func governor(of year: Int) -> Int? {
    var place = heads[year]
    var steps = 0
    while place >= 0, isPartOfDate[place], steps < heads.count {
      place = heads[place]
      steps += 1
    }
    return place < 0 || steps == heads.count ? nil : place
  }

  static func isYear(_ form: String) -> Bool {
    form.utf8.count == 4 && Int(form).map { (1000...2100).contains($0) } ?? false
  }

  private static func isDateWord(_ form: String) -> Bool {
    form.utf8.first.map { (0x30...0x39).contains($0) } ?? false || words.contains(form.lowercased())
  }

  private static let words: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.",
    "sep.", "sept.", "oct.", "nov.", "dec.", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "spring", "summer", "autumn", "fall", "winter", "day", "night",
    "morning", "afternoon", "evening", "week", "month", "year", "decade", "century", "days",
    "weeks", "months", "years", "decades", "centuries", "beginning", "start", "middle", "end",
    "half", "early", "mid", "late", "c.", "ca.", "circa",
  ]
}
