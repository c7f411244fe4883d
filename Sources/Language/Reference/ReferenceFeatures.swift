/// The features by which a pronoun's antecedent is ranked.
///
/// Distance in sentences and in persons between; forms and syntactic roles of both; gender; how often
/// and how lately the person was spoken of; and what the sentence's structure forbids.
struct ReferenceFeatures {
  /// Room for so many features is enough.
  static let capacity = 64

  let table: TokenTable
  let tree: TreeView

  /// Writes the features of a pronoun and a cluster.
  ///
  /// - Parameters:
  ///   - pronoun: the token.
  ///   - cluster: of the possible antecedent.
  ///   - rank: how many clusters were mentioned since, of fitting gender.
  ///   - isMostFrequent: whether no other was mentioned more often.
  ///   - isLast: whether the last pronoun of this gender stands for it.
  ///   - later: the heads of names of the same entity later in the sentence.
  ///   - features: room for ``capacity`` hashes.
  /// - Returns: how many features there are.
  func extract(
    _ pronoun: Int, _ cluster: Cluster, rank: Int, isMostFrequent: Bool, isLast: Bool,
    later: [Int], into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var list = FeatureList(features, salt: 3)
    let word = table.words[pronoun].lower
    let isMale = PersonWords.male.contains(word)
    let (sentence, lastSentence) = (table.sentenceOf[pronoun], table.sentenceOf[cluster.last])
    let distance = UInt64(min(max(sentence - lastSentence, 0), 7))
    let form = cluster.lastForm.rawValue
    let role = Self.role(table.relations[pronoun])
    let lastRole = Self.role(table.relations[cluster.last])
    let sign = isMale ? 1 : -1
    let gender = UInt64(min(max(cluster.gender * sign, -3), 3) + 3)
    let spoken = UInt64(min(max(cluster.pronounGender * sign, -2), 2) + 2)
    let nearness = UInt64(min(rank, 4))
    let isSameParagraph: UInt64 =
      table.passages[Int(sentence)] == table.passages[Int(lastSentence)] ? 1 : 0
    let count = UInt64(cluster.count < 4 ? cluster.count : cluster.count < 8 ? 4 : 5)
    let place = UInt64(min(pronoun - table.sentences[Int(sentence)].lowerBound, 3))

    list.add(0, form)
    list.add(1, gender)
    list.add(2, gender, spoken)
    list.add(3, spoken, form)
    list.add(4, distance)
    list.add(5, distance, form)
    list.add(6, distance, nearness)
    list.add(7, nearness, form)
    list.add(8, nearness, gender)
    list.add(9, role, lastRole)
    list.add(10, FeatureHash.mix(role, lastRole), distance)
    list.add(11, lastRole, FeatureHash.mix(form, distance))
    list.add(12, count, form)
    list.add(13, count, distance)
    list.add(14, isMostFrequent ? 1 : 0, distance)
    list.add(15, isSameParagraph, distance)
    list.add(16, isSameParagraph, FeatureHash.mix(form, place == 0 ? 1 : 0))
    list.add(17, place, FeatureHash.mix(distance, lastRole))
    list.add(18, cluster.isPlural ? 1 : 0, form)
    list.add(19, cluster.entity < 0 ? 1 : 0, gender)
    let gap = cluster.sentenceBefore < 0 ? 4 : min(sentence - Int32(cluster.sentenceBefore), 4)
    list.add(20, UInt64(max(gap, 0)), distance)
    list.add(21, tree.isQuoted[pronoun] == tree.isQuoted[cluster.last] ? 1 : 0, distance)
    list.add(
      22, tree.isQuoted[pronoun] ? 1 : 0, FeatureHash.mix(form, tree.isQuoted[cluster.last] ? 1 : 0)
    )
    list.add(23, word, form)
    list.add(24, word, FeatureHash.mix(gender, distance))
    list.add(25, cluster.noun)
    let salience = UInt64(cluster.salience)
    list.add(26, salience, distance)
    list.add(27, salience, FeatureHash.mix(form, nearness))
    list.add(28, salience, FeatureHash.mix(gender, spoken))
    list.add(29, later.isEmpty ? 0 : 1)
    list.add(30, isLast ? 1 : 0, distance)
    list.add(31, isLast ? 1 : 0, FeatureHash.mix(form, nearness))
    let quotes: UInt64 = (tree.isQuoted[pronoun] ? 2 : 0) + (tree.isQuoted[cluster.last] ? 1 : 0)
    list.add(32, quotes, FeatureHash.mix(lastRole, min(distance, 2)))
    let sinceSubject = UInt64(
      cluster.subjectSentence < 0 ? 4 : min(max(sentence - cluster.subjectSentence, 0), 3))
    list.add(33, sinceSubject, distance)
    list.add(34, sinceSubject, FeatureHash.mix(role, lastRole))
    list.add(35, salience, FeatureHash.mix(sinceSubject, min(distance, 2)))
    addStructure(pronoun, cluster, role, lastRole, distance, to: &list)
    return list.count
  }

  private func addStructure(
    _ pronoun: Int, _ cluster: Cluster, _ role: UInt64, _ lastRole: UInt64, _ distance: UInt64,
    to list: inout FeatureList
  ) {
    guard distance == 0 else {
      // The subject of the sentence before.
      let sentence = table.sentences[Int(table.sentenceOf[cluster.last])]
      let isMain = table.heads[cluster.last] >= 0 && table.heads[Int(table.heads[cluster.last])] < 0
      let isFirst = cluster.last - sentence.lowerBound < 4
      list.add(40, isMain ? 1 : 0, FeatureHash.mix(lastRole, min(distance, 2)))
      list.add(41, isFirst ? 1 : 0, FeatureHash.mix(role, min(distance, 2)))
      return
    }
    let isReflexive: UInt64 = PersonWords.reflexives.contains(table.words[pronoun].lower) ? 1 : 0
    let isObject = table.kinds[pronoun] != .possessive && table.relations[pronoun] != .subject
    let isDoer = isObject && tree.doer(above: pronoun) == cluster.last
    let isSameHead: UInt64 = table.heads[pronoun] == table.heads[cluster.last] || isDoer ? 1 : 0
    let isSameClause: UInt64 = tree.clauses[pronoun] == tree.clauses[cluster.last] ? 1 : 0
    let isInside: UInt64 =
      tree.isBelow(pronoun, cluster.last) ? 1 : tree.isBelow(cluster.last, pronoun) ? 2 : 0
    let possessive: UInt64 = table.kinds[pronoun] == .possessive ? 1 : 0
    let binding = FeatureHash.mix(isSameHead << 2 | isSameClause << 1 | isReflexive, possessive)
    list.add(42, binding, lastRole)
    list.add(43, binding, role)
    list.add(44, isInside, possessive)
    list.add(45, isInside, FeatureHash.mix(role, isSameClause))
    list.add(48, isDoer ? 1 : 0, isReflexive)
    list.add(49, pronoun - cluster.last == 1 ? 1 : 0, isReflexive)
    list.add(46, UInt64(min((pronoun - cluster.last) / 3, 6)), role)
    let subject = Int(tree.subjects[Int(tree.clauses[cluster.last])])
    list.add(47, subject == cluster.last ? 1 : 0, FeatureHash.mix(role, isSameClause))
  }

  /// Whether grammar rules a cluster out: an object is not who acts (`Ana saw her`), and a subject not
  /// who is named below its verb (`he asked Luis`), or whom its relative clause is about (`Luis, whom
  /// he knew`).
  ///
  /// - Parameters:
  ///   - pronoun: the token.
  ///   - cluster: of the possible antecedent.
  ///   - later: the heads of names of the same entity later in the sentence.
  /// - Returns: whether it is ruled out.
  func forbids(_ pronoun: Int, _ cluster: Cluster, later: [Int]) -> Bool {
    guard !PersonWords.reflexives.contains(table.words[pronoun].lower) else { return false }
    switch table.relations[pronoun] {
    case .object, .indirectObject:
      return tree.doer(above: pronoun) == cluster.last
    case .subject, .passiveSubject:
      let verb = Int(table.heads[pronoun])
      guard verb >= 0 else { return false }
      let isRelative = table.relations[verb] == .relativeClause
      return isRelative && Int(table.heads[verb]) == cluster.last
        || later.contains { tree.isBelow($0, verb) }
    default: return false
    }
  }

  /// Writes the features of a pronoun that stands for nobody spoken of before.
  func extractNone(_ pronoun: Int, count: Int, into features: UnsafeMutablePointer<UInt64>) -> Int {
    var list = FeatureList(features, salt: 4)
    let role = Self.role(table.relations[pronoun])
    let sentence = table.sentences[Int(table.sentenceOf[pronoun])]
    list.add(0, 0)
    list.add(1, table.words[pronoun].lower)
    list.add(2, role)
    list.add(3, UInt64(min(count, 4)))
    list.add(4, UInt64(min(pronoun - sentence.lowerBound, 3)), role)
    list.add(5, tree.isQuoted[pronoun] ? 1 : 0)
    return list.count
  }

  private static func role(_ relation: RelationKind) -> UInt64 {
    switch relation {
    case .subject, .passiveSubject: 1
    case .object, .indirectObject: 3
    case .possessor: 4
    case .oblique, .agent: 5
    case .nominal: 6
    case .conjunct: 7
    case .root: 8
    case .apposition, .description, .flat, .compound: 9
    case .vocative: 10
    default: 11
    }
  }
}
