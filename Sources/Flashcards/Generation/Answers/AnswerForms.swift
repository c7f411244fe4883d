internal import Extraction
internal import Language

/// What counts as right beside a card's answer.
struct AnswerForms {
  let names: NameTable

  /// The shorter, longer and abbreviated forms of an answer, without the answer itself.
  func accepted(_ answer: String, pool: String?) -> [String] {
    var forms: [String] = []
    func add(_ form: String) {
      if form != answer, !form.isEmpty, !forms.contains(form) { forms.append(form) }
    }
    switch pool {
    case "person"?: Self.shorterNames(answer).forEach(add)
    case "country"?: Self.states[answer]?.forEach(add)
    default: break
    }
    let bare = answer.lowercased().hasPrefix("the ") ? String(answer.dropFirst(4)) : answer
    if bare != answer { add(bare) }
    if let acronym = names.acronym(of: bare) { add(acronym) }
    if let long = names.longForm(of: bare) { add(long) }
    return forms
  }

  /// A number's other forms: without "more than", in digits or in words.
  static func accepted(number: String) -> [String] {
    let words = number.split(separator: " ").map(String.init)
    let bare = words.drop { !($0.first?.isNumber ?? false) && spelled[$0.lowercased()] == nil }
    var forms: [String] = []
    if bare.count < words.count, !bare.isEmpty { forms.append(bare.joined(separator: " ")) }
    if bare.count == 1, let word = bare.first {
      if let digits = spelled[word.lowercased()] { forms.append(digits) }
      if let spelling = spelled.first(where: { $0.value == word })?.key { forms.append(spelling) }
    }
    return forms
  }

  private static let spelled: [String: String] = [
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70",
    "eighty": "80", "ninety": "90",
  ]

  /// The name without its titles, and the surname alone, where they are shorter.
  private static func shorterNames(_ name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    let untitled = words.drop { NameWords.isTitle($0) }
    guard let surname = untitled.last, !surname.allSatisfy({ "IVX".contains($0) }) else {
      return []
    }
    return [untitled.joined(separator: " "), surname]
  }

  /// Other names of states.
  private static let states: [String: [String]] = {
    let groups = [
      ["United States", "US", "U.S.", "USA", "United States of America", "America"],
      ["United Kingdom", "UK", "U.K.", "Great Britain", "Britain"],
      ["Soviet Union", "USSR", "U.S.S.R."],
    ]
    var table: [String: [String]] = [:]
    for group in groups {
      for name in group { table[name] = group.filter { $0 != name } }
    }
    return table
  }()
}
