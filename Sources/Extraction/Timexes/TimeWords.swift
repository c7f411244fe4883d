/// The words of time expressions: what kind of token each is, and which.
///
/// An open table of hashes over the lower-case letters, made once; a word that is not in it is
/// mostly refused by its first slot.
struct TimeWords: Sendable {
  static let english = TimeWords()

  private var hashes: [UInt64]
  private var kinds: [TimeToken.Kind]
  private var values: [Int32]
  private static let mask = 2047

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mixed(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
  }

  /// The kind and value of the word with the hash.
  @inline(__always)
  func look(up hash: UInt64) -> (kind: TimeToken.Kind, value: Int32) {
    var slot = Self.slot(hash)
    while true {
      let known = hashes[slot]
      if known == hash { return (kinds[slot], values[slot]) }
      if known == 0 { return (.word, 0) }
      slot = (slot + 1) & Self.mask
    }
  }

  private mutating func add(_ words: String, _ kind: TimeToken.Kind, _ value: Int32) {
    for word in words.split(separator: " ") {
      var hash = Self.seed
      for letter in word.utf8 { hash = Self.mixed(hash, letter) }
      var slot = Self.slot(hash)
      while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & Self.mask }
      hashes[slot] = hash
      kinds[slot] = kind
      values[slot] = value
    }
  }

  /// Adds words whose values count up from `first`.
  private mutating func addSeries(
    _ words: String, _ kind: TimeToken.Kind, from first: Int32, by step: Int32 = 1
  ) {
    for (index, word) in words.split(separator: " ").enumerated() {
      add(String(word), kind, first + Int32(index) * step)
    }
  }

  private init() {
    hashes = Array(repeating: 0, count: Self.mask + 1)
    kinds = Array(repeating: .word, count: Self.mask + 1)
    values = Array(repeating: 0, count: Self.mask + 1)
    addSurroundings()
    addCalendar()
    addAmounts()
    addPointers()
  }

  private mutating func addCalendar() {
    addSeries(
      "january february march april may june july august september october november december",
      .month, from: 1)
    addSeries("jan feb mar apr", .shortMonth, from: 1)
    addSeries("jun jul aug sep oct nov dec", .shortMonth, from: 6)
    add("sept", .shortMonth, 9)
    addSeries("monday tuesday wednesday thursday friday saturday sunday", .weekday, from: 1)
    add("spring springtime", .season, 21)
    add("summer summertime", .season, 22)
    add("autumn fall", .season, 23)
    add("winter wintertime", .season, 24)
    for part in DayPart.allCases { add(part.words, .dayPart, Int32(part.rawValue)) }
    add("bc bce", .era, -1)
    add("ad ce", .era, 1)
    for holiday in Holiday.allCases { add(holiday.words, .holiday, Int32(holiday.rawValue)) }
  }

  private mutating func addAmounts() {
    for unit in TimeUnit.allCases {
      add(unit.singular, .unit, Int32(unit.rawValue))
      add(unit.plural, .units, Int32(unit.rawValue))
      add(unit.adverbs, .periodic, Int32(unit.rawValue))
    }
    addSeries(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        + "sixteen seventeen eighteen nineteen", .cardinal, from: 1)
    addSeries(
      "twenty thirty forty fifty sixty seventy eighty ninety hundred", .cardinal, from: 20, by: 10)
    add("thousand", .cardinal, 1000)
    add("dozen", .cardinal, 12)
    addSeries(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
      .ordinal, from: 1)
    addSeries(
      "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", .ordinal,
      from: 30, by: 10)
    addSeries(
      "twenties thirties forties fifties sixties seventies eighties nineties", .decade, from: 20,
      by: 10)
    add("few several many some couple numerous countless various recent intervening", .fewness, 0)
    add("period stretch span spell", .stretch, 0)
    add("old", .old, 0)
    add("long", .long, 0)
    add("half", .half, 0)
  }

  private mutating func addPointers() {
    add("the", .the, 0)
    add("a an", .article, 1)
    add("that this these those", .demonstrative, 0)
    add("same very", .pointer, 0)
    add("next following coming subsequent succeeding ensuing upcoming", .pointer, 1)
    add("last previous preceding past prior", .pointer, -1)
    add("his her its their my our your s", .possessive, 0)
    add("early", .part, Int32(PeriodPart.start.rawValue))
    add("late latter", .part, Int32(PeriodPart.end.rawValue))
    add("mid", .part, Int32(PeriodPart.middle.rawValue))
    add("beginning start", .partNoun, Int32(PeriodPart.start.rawValue))
    add("middle height", .partNoun, Int32(PeriodPart.middle.rawValue))
    add("end close ending", .partNoun, Int32(PeriodPart.end.rawValue))
    add("of", .of, 0)
    add("later after afterwards afterward thereafter hence", .later, 1)
    add("earlier before ago previously beforehand", .later, -1)
    add("now currently today nowadays present current tonight presently", .reference, 0)
    add("former formerly recent recently", .reference, -1)
    add("future", .reference, 1)
    add("every each", .every, 0)
    add("per", .per, 0)
    add("about around circa approximately roughly ca c", .approximate, 0)
    add("nearly almost", .approximate, -1)
    add("over under just only exactly", .approximate, 1)
    add("than", .than, 0)
    add("more less fewer", .comparative, 0)
    add("time moment", .time, 0)
    add("times periods", .time, 1)
    add("then", .then, 0)
  }

  private mutating func addSurroundings() {
    add("in", .in, 0)
    add(
      "by since until till from during throughout between within at for into towards toward "
        + "through", .preposition, 0)
    add("and or", .and, 0)
    add("to", .to, 0)
    add("age aged", .age, 0)
    add(
      "no nos number route highway section article resolution page room flight chapter", .label, 0)
    add(
      "is was were are be been had has have did does do would could should will can might must",
      .auxiliary, 0)
    add(
      "it he she they we you i who which what when where while with without but not nor so nobody nothing somebody everybody everyone someone both if "
        + "also there thus however among against because although though upon under onto than",
      .function, 0)
  }
}
