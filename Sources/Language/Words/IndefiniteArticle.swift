/// Chooses between `a` and `an` by the sound a phrase begins with.
enum IndefiniteArticle {
  /// Whether the phrase begins with the sound of a vowel.
  static func isAn(before phrase: String) -> Bool {
    let start = phrase.drop { !$0.isLetter && !$0.isNumber }
    let word = start.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    guard let first = word.first else { return false }
    if first.isNumber { return isAnBeforeNumber(word) }
    if isSpelled(word) { return "AEFHILMNORSX".contains(first.uppercased()) }
    let plain = String(word.lowercased().prefix { $0.isLetter }).withPlainFirstVowel
    if silentH.contains(where: plain.hasPrefix) { return true }
    if consonantalVowels.contains(where: plain.hasPrefix) {
      return vocalicAfterAll.contains(where: plain.hasPrefix)
    }
    return plain.first.map { "aeiou".contains($0) } ?? false
  }

  /// Whether a word is read letter by letter: `MBA`, `S.O.S.`, `X-ray`, `HTML`.
  private static func isSpelled(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    if letters.count == 1 { return true }
    guard letters == letters.uppercased() else { return false }
    if word.dropLast().contains(".") { return true }
    if spokenAcronyms.contains(letters.lowercased()) { return false }
    return letters.count <= 3 || !letters.prefix(2).contains { "AEIOUY".contains($0) }
  }

  /// Acronyms that look spelled and are read as words.
  private static let spokenAcronyms: Set<String> = [
    "ram", "rom", "sim", "pin", "lan", "wan", "gif", "zip", "swat", "snafu", "scuba", "start",
  ]

  /// `8`, `11`, `18`, and numbers whose first words are these: `11,000`, `1832`, `85`.
  private static func isAnBeforeNumber(_ word: Substring) -> Bool {
    let digits = word.prefix(while: \.isNumber)
    if digits.first == "8" { return true }
    guard digits.hasPrefix("11") || digits.hasPrefix("18") else { return false }
    // Four digits are read in pairs (`an 1832 census`), more by thousands.
    return digits.count % 3 == 2 || digits.count == 4
  }

  private static let silentH = ["hour", "honest", "honor", "honour", "heir"]

  /// Beginnings written with a vowel and spoken with a consonant.
  private static let consonantalVowels = [
    "eu", "ew", "uni", "unes", "unani", "use", "usa", "usu", "uta", "ute", "uti", "uto", "ura",
    "ure", "uri", "uru", "uga", "ukr", "uku", "ubi", "ufo", "one", "once", "ouija",
  ]

  /// Those that look like them and are spoken with a vowel.
  private static let vocalicAfterAll = ["unim", "unin", "uniden", "oner", "onei"]
}

extension String {
  /// The word with the accents of its first vowel gone: `étude` is `etude`.
  fileprivate var withPlainFirstVowel: String {
    guard let first = unicodeScalars.first, first.value >= 0xC0 else { return self }
    let plain: String? =
      switch first.value {
      case 0xE0...0xE6, 0x101, 0x103, 0x105: "a"
      case 0xE8...0xEB, 0x113, 0x117, 0x119, 0x11B: "e"
      case 0xEC...0xEF, 0x12B, 0x131: "i"
      case 0xF2...0xF6, 0xF8, 0x14D, 0x151, 0x153: "o"
      case 0xF9...0xFC, 0x16B, 0x16F, 0x171: "u"
      default: nil
      }
    return plain.map { $0 + dropFirst() } ?? self
  }
}
