/// Reads a document from its beginning and keeps book of whom it speaks; says for each pronoun of the
/// third person, and each noun with `the` that was tied to a name, whom it stands for.
///
/// Only the persons spoken of last are looked at, so that time grows with the document's length alone.
package struct ReferenceReader {
  /// Who can be meant: a place in ``ReferenceReader/clusters``, or nil for nobody of them, with the
  /// features of this choice.
  package struct Candidate {
    package let cluster: Int?
    package let features: [UInt64]
  }

  /// A mention with all that was found, whatever its margin.
  package struct Reading {
    package let tokens: Range<Int>
    package let kind: Mention.Kind
    /// -1 for none.
    package let entity: Int
    package let margin: Float
  }

  /// Chooses among candidates; the last is nobody.
  package typealias Chooser = (
    _ pronoun: Int, _ clusters: [Cluster], _ candidates: [Candidate]
  ) -> (choice: Int, margin: Float)

  /// So many persons are looked at, spoken of in the last so many sentences.
  private static let width = 12
  private static let reach = 15

  private let table: TokenTable
  private let lexicon: NameLexicon
  private let features: ReferenceFeatures
  private let entityKinds: [NameKind]
  private let names: [EntityName]
  private var genders: [Int]
  private let plurals: [Bool]
  private let saliences: [Int]
  package private(set) var clusters: [Cluster] = []
  /// Clusters of persons, the last mentioned last.
  private var recent: [Int] = []
  private var clusterOfEntity: [Int]
  /// The last sentence that spoke of each entity by name.
  private var lastSentence: [Int]
  private var descriptions = Descriptions()
  /// The first name that is not read yet.
  private var nextName = 0
  package private(set) var readings: [Reading] = []

  package init(
    _ table: TokenTable, lexicon: NameLexicon, names: [EntityName], kinds: [NameKind],
    genders: [Int], plurals: [Bool]
  ) {
    self.table = table
    self.lexicon = lexicon
    self.names = names
    entityKinds = kinds
    self.genders = genders
    self.plurals = plurals
    saliences = Self.saliences(names, kinds)
    features = ReferenceFeatures(table: table, tree: TreeView(table))
    clusterOfEntity = Array(repeating: -1, count: kinds.count)
    lastSentence = clusterOfEntity
  }

  /// The place of each person by the number of names in the document; 3 is the least.
  private static func saliences(_ names: [EntityName], _ kinds: [NameKind]) -> [Int] {
    var counts = Array(repeating: 0, count: kinds.count)
    for name in names where name.kind == .person { counts[name.entity] += 1 }
    let top = counts.sorted(by: >).prefix(3)
    return counts.map { count in top.firstIndex { $0 == count } ?? 3 }
  }

  /// Of each entity, what names, titles, nouns and pronouns tell: a man above 0, a woman below.
  var genderHints: [Int] {
    clusterOfEntity.indices.map { entity in
      let cluster = clusterOfEntity[entity]
      guard cluster >= 0 else { return genders[entity] }
      let spoken = clusters[cluster].pronounGender
      return clusters[cluster].gender + min(max(spoken, -3), 3)
    }
  }

  /// Reads all.
  ///
  /// - Parameter choose: the weights' choice; in training the truth.
  package mutating func read(choosing choose: Chooser) {
    for sentence in table.sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        while nextName < names.count, names[nextName].tokens.lowerBound < token { nextName += 1 }
        if nextName < names.count, names[nextName].tokens.lowerBound == token {
          note(names[nextName])
          token = names[nextName].tokens.upperBound
          nextName += 1
          continue
        }
        read(token, choosing: choose)
        token += 1
      }
    }
  }

  private mutating func read(_ token: Int, choosing choose: Chooser) {
    switch table.kinds[token] {
    case .pronoun, .possessive:
      let word = table.words[token].lower
      if PersonWords.male.contains(word) || PersonWords.female.contains(word) {
        resolve(token, isMale: PersonWords.male.contains(word), choosing: choose)
      }
    case .noun, .proper, .properPlural: readNoun(token)
    default: break
    }
  }

  // MARK: - Names

  private mutating func note(_ name: EntityName) {
    let head = table.head(of: name.tokens)
    let sentence = Int(table.sentenceOf[head])
    lastSentence[name.entity] = sentence
    tie(name, head)
    guard entityKinds[name.entity] == .person else { return }
    // "the Huerta government" speaks of a government.
    let isModifier = table.relations[head] == .compound
    if isModifier, clusterOfEntity[name.entity] >= 0 { return }
    let cluster = personCluster(of: name.entity, at: head)
    clusters[cluster].gender = genders[name.entity]
    mention(cluster, at: head, .name, margin: .infinity)
  }

  private mutating func personCluster(of entity: Int, at token: Int) -> Int {
    if clusterOfEntity[entity] < 0 {
      clusterOfEntity[entity] = clusters.count
      var cluster = Cluster(entity: entity, gender: genders[entity], at: token, .name)
      cluster.isPlural = plurals[entity]
      cluster.salience = saliences[entity]
      clusters.append(cluster)
    }
    return clusterOfEntity[entity]
  }

  private mutating func mention(_ index: Int, at token: Int, _ form: Cluster.Form, margin: Float) {
    clusters[index].margin = margin
    if clusters[index].count > 0 {
      clusters[index].sentenceBefore = Int(table.sentenceOf[clusters[index].last])
    }
    clusters[index].last = token
    clusters[index].lastForm = form
    clusters[index].count += 1
    if let place = recent.lastIndex(of: index) { recent.remove(at: place) }
    recent.append(index)
    if recent.count > Self.width { recent.removeFirst() }
  }

  /// Ties the nouns around and in a name to what it names.
  private mutating func tie(_ name: EntityName, _ head: Int) {
    for token in name.tokens.prefix(name.titleCount) {
      descriptions.tie(table.words[token].lower, to: name.entity, weight: Descriptions.Kind.title)
    }
    if name.kind != .person, name.bare.count > 1 {
      let link = name.bare.dropFirst().first { !table.looks[$0].contains(.capital) }
      let main = (link ?? name.tokens.upperBound) - 1
      if !lexicon.senses(table.words[main].lower).isEmpty {
        descriptions.tie(
          table.words[main].lower, to: name.entity, weight: Descriptions.Kind.ownWord)
      }
    }
    func tie(_ noun: Int, _ weight: Float) {
      guard table.kinds[noun] == .noun || table.kinds[noun].isProper,
        !name.tokens.contains(noun), fits(noun, name.kind)
      else { return }
      descriptions.tie(table.words[noun].lower, to: name.entity, weight: weight)
      hint += 3 * PersonWords.gender(table.words[noun].lower)
    }
    var hint = 0
    defer { genders[name.entity] += hint }
    let apposition = Int(table.appositions[head])
    if apposition >= 0 {
      let isTitle = table.relations[apposition] == .description
      tie(apposition, isTitle ? Descriptions.Kind.title : Descriptions.Kind.apposition)
    }
    guard table.heads[head] >= 0 else { return }
    let governor = Int(table.heads[head])
    switch table.relations[head] {
    case .apposition, .description, .flat: tie(governor, Descriptions.Kind.apposition)
    case .subject where table.copulas[governor] >= 0: tie(governor, Descriptions.Kind.copula)
    default: break
    }
  }

  /// Whether a noun can mean something of a kind.
  private func fits(_ noun: Int, _ kind: NameKind) -> Bool {
    let senses = lexicon.senses(table.words[noun].lower)
    switch kind {
    case .person: return isPerson(noun) || senses.contains(.person)
    case .organization: return senses.contains(.organization)
    case .place: return senses.contains(.place)
    case .event: return senses.contains(.event)
    }
  }

  // MARK: - Nouns

  private static let definite = Set(["the"].map { FeatureHash.of($0.utf8) })

  private func isPerson(_ token: Int) -> Bool {
    table.classes[token].noun == 16 || PersonWords.gender(table.words[token].lower) != 0
      || PersonWords.titles.contains(table.words[token].lower)
  }

  private mutating func readNoun(_ token: Int) {
    let noun = table.words[token].lower
    switch table.relations[token] {
    case .apposition, .description, .compound, .flat: return
    default: break
    }
    let determiner = Int(table.determiners[token])
    let isDefinite =
      determiner >= 0 && determiner < token
      && Self.definite.contains(table.words[determiner].lower)
    if isDefinite, !features.tree.isNarrowed[token], descriptions.hasTie(noun),
      table.copulas[token] < 0
    {
      let sentence = Int(table.sentenceOf[token])
      let since = { entity in max(0, sentence - lastMention(of: entity)) }
      if let best = descriptions.best(noun, sentencesSince: since), best.margin > 0 {
        readings.append(
          Reading(
            tokens: determiner..<token + 1, kind: .description, entity: best.entity,
            margin: best.margin / ReferenceResolver.descriptionUnit))
        lastSentence[best.entity] = sentence
        if entityKinds[best.entity] == .person {
          mention(
            personCluster(of: best.entity, at: token), at: token, .noun,
            margin: best.margin / ReferenceResolver.descriptionUnit)
        }
        return
      }
    }
    if isPerson(token), table.copulas[token] < 0 { noteSomebody(token, isDefinite: isDefinite) }
  }

  private func lastMention(of entity: Int) -> Int {
    let cluster = clusterOfEntity[entity]
    guard cluster >= 0 else { return lastSentence[entity] }
    return max(lastSentence[entity], Int(table.sentenceOf[clusters[cluster].last]))
  }

  /// Somebody without a name; with `the` perhaps one spoken of just now.
  private mutating func noteSomebody(_ token: Int, isDefinite: Bool) {
    let noun = table.words[token].lower
    if isDefinite, let known = recent.last(where: { clusters[$0].noun == noun }) {
      mention(known, at: token, .noun, margin: clusters[known].margin)
      return
    }
    var cluster = Cluster(
      entity: -1, gender: 3 * PersonWords.gender(noun), at: token, .noun)
    cluster.noun = noun
    clusters.append(cluster)
    mention(clusters.count - 1, at: token, .noun, margin: .infinity)
  }

  // MARK: - Pronouns

  private mutating func resolve(_ token: Int, isMale: Bool, choosing choose: Chooser) {
    let candidates = candidates(for: token, isMale: isMale)
    let (choice, ownMargin) = choose(token, clusters, candidates)
    let chosen = candidates[choice].cluster ?? clusters.count
    if chosen == clusters.count {
      // Somebody of whom nothing else is known.
      clusters.append(Cluster(entity: -1, gender: isMale ? 2 : -2, at: token, .pronoun))
    } else {
      clusters[chosen].pronounGender += isMale ? 1 : -1
    }
    let margin = min(ownMargin, clusters[chosen].margin)
    readings.append(
      Reading(
        tokens: token..<token + 1, kind: .pronoun, entity: clusters[chosen].entity, margin: margin))
    mention(chosen, at: token, .pronoun, margin: margin)
  }

  private func candidates(for token: Int, isMale: Bool) -> [Candidate] {
    let sentence = Int(table.sentenceOf[token])
    var candidates: [Candidate] = []
    let sign = isMale ? 1 : -1
    let end = table.sentences[sentence].upperBound
    let later = names[nextName...].prefix { $0.tokens.lowerBound < end }.prefix(8)
      .map { (entity: $0.entity, head: table.head(of: $0.tokens)) }
    let most = recent.map { clusters[$0].count }.max() ?? 0
    var rank = 0
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: NameFeatures.capacity) { room in
      guard let base = room.baseAddress else { return }
      for index in recent.reversed() {
        let cluster = clusters[index]
        guard sentence - Int(table.sentenceOf[cluster.last]) <= Self.reach else { continue }
        let laterNames = later.filter { $0.entity == cluster.entity }.map(\.head)
        guard !features.forbids(token, cluster, later: laterNames) else { continue }
        let count = features.extract(
          token, cluster, rank: rank, isMostFrequent: cluster.count == most, later: laterNames,
          into: base)
        candidates.append(Candidate(cluster: index, features: Array(room[..<count])))
        if (cluster.gender + cluster.pronounGender) * sign >= 0 { rank += 1 }
      }
      let count = features.extractNone(token, count: rank, into: base)
      candidates.append(Candidate(cluster: nil, features: Array(room[..<count])))
    }
    return candidates
  }
}
