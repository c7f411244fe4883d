/// The features of a run of tokens by which it is told whether it is a name, and of what.
///
/// Words, affixes and shapes inside; the words and tags around; where the run hangs in the tree; what
/// the lexicon, WordNet and the clusters know; how the words are used elsewhere in the document; and in the second
/// reading what the first made of the same words.
package struct NameFeatures {
  /// Room for so many features is enough.
  package static let capacity = 192

  package let table: TokenTable
  package let lexicon: NameLexicon
  package let census: WordCensus
  /// The first reading's votes; nil during the first.
  package var votes: NameVotes?
  /// Leaves out which words a name is made of; training does so at times, lest it learn the names of
  /// its documents by heart.
  package var hidesWords = false

  package init(_ table: TokenTable, lexicon: NameLexicon) {
    self.table = table
    self.lexicon = lexicon
    census = WordCensus(table)
  }

  /// Writes the features of a run of tokens inside a longer run.
  ///
  /// - Parameters:
  ///   - tokens: the tokens that may be a name.
  ///   - run: the run they are part of.
  ///   - features: room for ``capacity`` hashes.
  /// - Returns: how many features there are.
  package func extract(
    _ tokens: Range<Int>, in run: Range<Int>, into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var list = FeatureList(features, salt: votes == nil ? 1 : 2, hidesWords: hidesWords)
    let sentence = table.sentences[Int(table.sentenceOf[tokens.lowerBound])]
    addInside(tokens, to: &list)
    addAround(tokens, run, sentence, to: &list)
    addTree(tokens, to: &list)
    addKnowledge(tokens, to: &list)
    addClusters(tokens, run, sentence, to: &list)
    addVotes(tokens, to: &list)
    return list.count
  }

  /// The runs of a sentence in which names are looked for.
  package func runs(of sentence: Range<Int>) -> [Range<Int>] {
    NameRuns.runs(of: sentence, in: table, lexicon: lexicon)
  }

  // MARK: - Words

  private func addInside(_ tokens: Range<Int>, to list: inout FeatureList) {
    let words = table.words
    let (first, last) = (words[tokens.lowerBound], words[tokens.upperBound - 1])
    let length = UInt64(min(tokens.count, 6))
    var (exact, shapes, kinds, links) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    let main = main(of: tokens)
    for token in tokens {
      exact = FeatureHash.mix(exact, words[token].exact)
      if token - tokens.lowerBound < 5 {
        shapes = FeatureHash.mix(shapes, words[token].shape)
        kinds = FeatureHash.mix(kinds, UInt64(table.kinds[token].rawValue))
      }
      list.add(6, words[token].lower)
      list.add(7, UInt64(table.classes[token].senses))
      if !table.looks[token].contains(.capital) {
        links = FeatureHash.mix(links, words[token].lower)
      }
    }
    list.add(0, 0)
    list.add(1, length)
    list.add(2, table.hash(of: tokens))
    list.add(3, exact)
    list.add(4, shapes)
    list.add(5, kinds)
    list.add(8, first.lower)
    list.add(9, last.lower)
    list.add(10, last.suffix3)
    list.add(11, last.suffix2)
    list.add(12, last.suffix4)
    list.add(13, first.suffix3)
    list.add(14, first.prefix3)
    list.add(15, last.prefix3)
    list.add(16, words[main].lower)
    list.add(17, words[main].suffix3)
    list.add(18, UInt64(table.classes[main].senses))
    list.add(19, links)
    list.add(20, first.lower, length)
    list.add(21, last.lower, length)
    list.add(22, last.shape, length)
    list.add(23, first.shape, last.shape)
    let look = UInt64(table.looks[tokens.upperBound - 1].rawValue)
    list.add(24, look, length)
  }

  /// The word that says what the name names: the last one before the first link, else the last.
  private func main(of tokens: Range<Int>) -> Int {
    let link = tokens.dropFirst().first {
      !table.looks[$0].contains(.capital) && table.looks[$0].contains(.letter)
    }
    return (link ?? tokens.upperBound) - 1
  }

  private func addAround(
    _ tokens: Range<Int>, _ run: Range<Int>, _ sentence: Range<Int>, to list: inout FeatureList
  ) {
    // Where a run was cut, nothing is seen beyond.
    let (low, high) = (run.lowerBound, run.upperBound)
    let isCutBefore =
      low > sentence.lowerBound && NameRuns.isCore(low - 1, sentence, table)
    let isCutAfter = high < sentence.upperBound && NameRuns.isCore(high, sentence, table)
    let visible =
      (isCutBefore ? low : sentence.lowerBound)..<(isCutAfter ? high : sentence.upperBound)
    func word(_ token: Int) -> WordForm {
      visible.contains(token) ? table.words[token] : .outside
    }
    func kind(_ token: Int) -> UInt64 {
      visible.contains(token) ? UInt64(table.kinds[token].rawValue) : 0xFF
    }
    func look(_ token: Int) -> UInt64 {
      visible.contains(token) ? UInt64(table.looks[token].rawValue) : 0xFFFF
    }
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    let isWhole: UInt64 =
      (tokens.lowerBound == run.lowerBound ? 1 : 0) | (tokens.upperBound == run.upperBound ? 2 : 0)
    list.add(30, isWhole)
    list.add(31, word(before).lower)
    list.add(32, word(after).lower)
    list.add(33, word(before - 1).lower, word(before).lower)
    list.add(34, word(after).lower, word(after + 1).lower)
    list.add(35, word(before).lower, word(after).lower)
    list.add(36, kind(before), kind(after))
    list.add(37, kind(before), look(before))
    list.add(38, kind(after), look(after))
    list.add(39, word(before - 1).lower)
    list.add(40, word(after + 1).lower)
    list.add(41, kind(before), kind(tokens.lowerBound))
    list.add(42, kind(after), kind(tokens.upperBound - 1))
    list.add(43, word(before).lower, isWhole)
    list.add(44, word(after).lower, isWhole)
    list.add(45, word(before).suffix3)
    list.add(46, word(after).suffix3)
    list.add(47, visible.contains(before) ? UInt64(table.classes[before].senses) : 0xFFFF)
    list.add(48, visible.contains(after) ? UInt64(table.classes[after].senses) : 0xFFFF)
    let capitals = sentence.count { table.looks[$0].contains(.capital) }
    let letters = max(1, sentence.count { table.looks[$0].contains(.letter) })
    let share = UInt64(capitals * 4 / letters)
    list.add(49, share, isWhole)
    list.add(50, share, tokens.lowerBound == sentence.lowerBound ? 1 : 0)
    list.add(51, sentence.count < 12 ? UInt64(sentence.count) : 12, UInt64(tokens.count))
    list.add(
      52, table.words[tokens.lowerBound].shape, tokens.lowerBound == sentence.lowerBound ? 1 : 0)
  }

  private func addTree(_ tokens: Range<Int>, to list: inout FeatureList) {
    let head = table.head(of: tokens)
    let relation = UInt64(table.relations[head].rawValue)
    let governor = Int(table.heads[head])
    let governorWord = governor < 0 ? 0 : table.words[governor].lower
    let governorClass = governor < 0 ? 0xFFFF : UInt64(table.classes[governor].senses)
    let preposition = table.prepositions[head]
    let prepositionWord = preposition < 0 ? 0 : table.words[Int(preposition)].lower
    list.add(60, relation)
    list.add(61, governorWord)
    list.add(62, relation, governorWord)
    list.add(63, relation, governorClass)
    list.add(64, relation, prepositionWord)
    list.add(65, FeatureHash.mix(relation, prepositionWord), governorWord)
    list.add(66, FeatureHash.mix(relation, prepositionWord), governorClass)
    let determiner = table.determiners[head]
    list.add(67, determiner < 0 ? 0 : table.words[Int(determiner)].lower)
    list.add(68, determiner < 0 ? 0 : tokens.contains(Int(determiner)) ? 1 : 2)
    let apposition = Int(table.appositions[head])
    if apposition >= 0, !tokens.contains(apposition) {
      list.add(69, table.words[apposition].lower)
      list.add(70, UInt64(table.classes[apposition].senses))
    }
    if governor >= 0, table.relations[head] == .conjunct {
      list.add(71, UInt64(lexicon.facts(FeatureHash.mix(0, governorWord)).rawValue), governorClass)
    }
    let outside = tokens.count { token in
      let head = Int(table.heads[token])
      return head < 0 || !tokens.contains(head)
    }
    list.add(72, UInt64(min(outside, 3)))
    list.add(73, UInt64(table.relations[tokens.upperBound - 1].rawValue), UInt64(min(outside, 2)))
  }

  // MARK: - Knowledge

  private func facts(_ token: Int) -> UInt64 {
    UInt64(lexicon.facts(FeatureHash.mix(0, table.words[token].lower)).rawValue)
  }

  private func addKnowledge(_ tokens: Range<Int>, to list: inout FeatureList) {
    let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
    let length = UInt64(min(tokens.count, 4))
    let whole = UInt64(lexicon.facts(table.hash(of: tokens)).rawValue)
    list.add(80, whole, length)
    for bit in 0..<9 where whole >> UInt64(bit) & 1 == 1 { list.add(81, UInt64(bit)) }
    list.add(82, facts(first), length)
    list.add(83, facts(last), length)
    list.add(84, facts(first), facts(last))
    list.add(85, UInt64(table.classes[first].senses), UInt64(table.classes[last].senses))
    list.add(86, UInt64(table.classes[last].senses), length)
    list.add(87, census.shape(of: table.words[first].lower))
    list.add(88, census.shape(of: table.words[last].lower))
    list.add(
      89, census.shape(of: table.words[first].lower),
      census.shape(of: table.words[last].lower) << 8 | length)
    let main = main(of: tokens)
    let endings = UInt64(lexicon.endings(table.words[main].lower).rawValue)
    let senses = lexicon.senses(table.words[main].lower).rawValue
    let beginnings = UInt64(lexicon.beginnings(table.words[first].lower).rawValue)
    list.add(93, endings, length)
    list.add(94, UInt64(senses), length)
    list.add(95, endings, UInt64(senses))
    list.add(96, beginnings, length)
    list.add(97, beginnings, endings)
    for bit in 0..<9 where senses >> UInt16(bit) & 1 == 1 { list.add(98, UInt64(bit), length) }
    let head = Int(table.appositions[table.head(of: tokens)])
    if head >= 0, !tokens.contains(head) {
      list.add(99, UInt64(lexicon.senses(table.words[head].lower).rawValue))
    }
    if first + 1 < last { list.add(90, facts(first + 1), facts(first)) }
    let sentence = table.sentences[Int(table.sentenceOf[first])]
    if tokens.lowerBound > sentence.lowerBound {
      list.add(91, UInt64(lexicon.facts(table.hash(of: first - 1..<last + 1)).rawValue), length)
    }
    if tokens.upperBound < sentence.upperBound {
      list.add(92, UInt64(lexicon.facts(table.hash(of: first..<last + 2)).rawValue), length)
    }
  }

  /// What words with like neighbours are: one unknown to the treebank stands beside many known ones.
  private func addClusters(
    _ tokens: Range<Int>, _ run: Range<Int>, _ sentence: Range<Int>, to list: inout FeatureList
  ) {
    func cluster(_ token: Int) -> UInt64 { UInt64(table.classes[token].cluster) }
    let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
    let length = UInt64(min(tokens.count, 4))
    let head = table.head(of: tokens)
    list.add(120, cluster(first), length)
    list.add(121, cluster(last), length)
    list.add(122, cluster(first), cluster(last))
    list.add(123, cluster(main(of: tokens)))
    list.add(124, cluster(last) & 0xFF, length)
    list.add(125, cluster(first) & 0xFF, length)
    list.add(126, cluster(last) & 0xF, length)
    for token in tokens { list.add(127, cluster(token)) }
    if run.lowerBound == first, first > sentence.lowerBound {
      list.add(128, cluster(first - 1))
      list.add(129, cluster(first - 1), cluster(first))
    }
    if run.upperBound == last + 1, last + 1 < sentence.upperBound {
      list.add(130, cluster(last + 1))
      list.add(131, cluster(last), cluster(last + 1))
    }
    let governor = Int(table.heads[head])
    if governor >= 0 {
      list.add(132, UInt64(table.relations[head].rawValue), cluster(governor))
    }
  }

  private func addVotes(_ tokens: Range<Int>, to list: inout FeatureList) {
    guard let votes else { return }
    let own = votes.own(tokens)
    let ownShape = own.map { 1 + UInt64($0.label) * 8 + UInt64(min(max($0.score / 6, 0), 5)) } ?? 0
    list.add(100, ownShape)
    list.add(101, own.map { 1 + UInt64($0.label) } ?? 0)
    let tallies = votes.tallies(tokens, hash: table.hash(of: tokens), table)
    for (index, tally) in tallies.enumerated() {
      list.add(102 + UInt64(index), tally)
      list.add(106 + UInt64(index), tally, UInt64(min(tokens.count, 2)))
    }
    list.add(110, tallies[0], ownShape)
    list.add(111, tallies[1], ownShape)
    list.add(112, tallies[3], ownShape)
  }
}

/// Hashes written one after the other, each under the number of its template.
struct FeatureList {
  private let features: UnsafeMutablePointer<UInt64>
  private let salt: UInt64
  private let hidesWords: Bool
  private(set) var count = 0

  /// The templates that hold a name's own words.
  private static let words: UInt64 =
    1 << 2 | 1 << 3 | 1 << 6 | 1 << 8 | 1 << 9 | 1 << 16 | 1 << 20 | 1 << 21

  init(_ features: UnsafeMutablePointer<UInt64>, salt: UInt64, hidesWords: Bool = false) {
    self.hidesWords = hidesWords
    self.features = features
    self.salt = salt
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    guard count < NameFeatures.capacity else { return }
    if hidesWords, template < 64, Self.words >> template & 1 == 1 { return }
    features[count] = FeatureHash.mix(value, template << 8 | salt)
    count += 1
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ left: UInt64, _ right: UInt64) {
    add(template, FeatureHash.mix(left, right))
  }
}
