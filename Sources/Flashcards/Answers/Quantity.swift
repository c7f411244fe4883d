/// A number with what it counts or measures: `1,500`, `50%`, `$3.88 billion`, `five hundred`.
struct Quantity: Hashable {
  /// The digits before and after the decimal point, without zeros at either end.
  private let value: String
  private let unit: String

  /// Nil when the text is more or less than one number and its unit.
  init?(_ text: String) {
    var rest = Substring(text.lowercased()).drop(while: \.isWhitespace)
    var unit: [String] = []
    for (mark, name) in [("$", "dollar"), ("£", "pound"), ("€", "euro")] where rest.hasPrefix(mark)
    {
      rest = rest.dropFirst(mark.count).drop(while: \.isWhitespace)
      unit.append(name)
    }
    guard let (number, afterNumber) = Self.number(rest) else { return nil }
    var scaled = number
    var words = afterNumber.split { $0.isWhitespace || $0 == "." || $0 == "-" }.map(String.init)
    if words.first?.hasPrefix("%") == true {
      unit.append("percent")
      words.removeFirst()
    } else if words.count >= 2, words[0] == "per", words[1] == "cent" {
      unit.append("percent")
      words.removeFirst(2)
    }
    while let word = words.first, let zeros = Self.scales[word] {
      scaled.shift += zeros
      words.removeFirst()
    }
    for word in words {
      guard word.allSatisfy(\.isLetter) else { return nil }
      unit.append(word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word)
    }
    let units = Set(unit)
    guard units.count <= 2 else { return nil }
    value = scaled.text
    self.unit = units.sorted().joined(separator: " ")
  }

  /// The same value; a unit may be left out.
  func agrees(with typed: Quantity) -> Bool {
    value == typed.value && (unit == typed.unit || typed.unit.isEmpty || unit.isEmpty)
  }

  private static let scales = ["hundred": 2, "thousand": 3, "million": 6, "billion": 9]

  private static let named = [
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
    "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40",
    "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
  ]

  private struct Digits {
    var whole: String
    var fraction: String
    var shift = 0

    /// Plain decimal digits after the shift.
    var text: String {
      var fraction = fraction
      var whole = whole
      for _ in 0..<shift {
        whole.append(fraction.first ?? "0")
        fraction = String(fraction.dropFirst())
      }
      let digits = String(whole.drop { $0 == "0" })
      while fraction.last == "0" { fraction.removeLast() }
      return (digits.isEmpty ? "0" : digits) + (fraction.isEmpty ? "" : "." + fraction)
    }
  }

  /// The number at the start: digits with commas, blanks or apostrophes between groups of three, or
  /// a number word.
  private static func number(_ text: Substring) -> (Digits, Substring)? {
    if let word = text.split(whereSeparator: { !$0.isLetter }).first, text.hasPrefix(word),
      let digits = named[String(word)]
    {
      return (Digits(whole: digits, fraction: ""), text.dropFirst(word.count))
    }
    var whole = ""
    var fraction = ""
    var rest = text
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        whole.append(first)
        rest = rest.dropFirst()
      } else if [",", " ", "'", "’", "\u{A0}", "\u{202F}"].contains(first), !whole.isEmpty,
        isGroup(rest.dropFirst())
      {
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard !whole.isEmpty else { return nil }
    if let mark = rest.first, mark == "." || mark == ",",
      rest.dropFirst().first?.isNumber == true
    {
      fraction = String(rest.dropFirst().prefix { $0.isASCII && $0.isNumber })
      rest = rest.dropFirst(1 + fraction.count)
    }
    return (Digits(whole: whole, fraction: fraction), rest)
  }

  private static func isGroup(_ text: Substring) -> Bool {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 3
  }
}
