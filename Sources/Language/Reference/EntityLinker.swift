/// Ties the names of a document that name the same: full names and their parts, titles, acronyms and
/// what they stand for.
struct EntityLinker {
  /// What is known of an entity while reading.
  struct Draft {
    /// Indices of names.
    var names: [Int] = []
    /// The words of its most complete name.
    var words: [UInt64]
    var hash: UInt64
    var gender = 0
    var isPlural = false
    var acronym: UInt64 = 0
    /// Whether a name of it is no acronym.
    var hasWords = false
    var initials: [UInt64] = []
    /// The summed scores of each kind.
    var votes = SIMD4<Float>(repeating: 0)

    var kind: NameKind {
      var best = 0
      for kind in 1..<4 where votes[kind] > votes[best] { best = kind }
      return NameKind(rawValue: UInt8(best)) ?? .person
    }
  }

  private let table: TokenTable
  private let lexicon: NameLexicon
  private(set) var drafts: [Draft] = []
  /// The entity of each name.
  private(set) var entityOf: [Int] = []
  private(set) var parts: [NameParts] = []
  /// The entities whose names hold a word, in the order they came; the last few are looked at.
  private var holding: [UInt64: [Int]] = [:]
  private var exact: [UInt64: Int] = [:]
  /// The entities by the letters of their acronym or by their initials; -1 where several have them.
  private var byLetters: [UInt64: Int] = [:]

  /// The hashes of short names that fit several entities.
  private var ambiguous: Set<UInt64> = []
  /// The entities of the acronyms that the document explains.
  private var introduced: [UInt64: Int] = [:]
  /// The entity an acronym was used for last.
  private var ofAcronym: [UInt64: Int] = [:]
  /// The last words before a link of the names of several words.
  private var mains: Set<UInt64> = []

  /// So many entities that share a word are compared.
  private static let width = 8

  init(_ segments: [NameSegment], _ table: TokenTable, _ lexicon: NameLexicon) {
    self.table = table
    self.lexicon = lexicon
    for segment in segments {
      guard segment.label < NameKind.allCases.count,
        let kind = NameKind(rawValue: UInt8(segment.label))
      else { continue }
      let name = NameParts(segment, kind: kind, table, lexicon)
      guard !isDescription(name) else { continue }
      parts.append(name)
      add(parts.count - 1)
    }
  }

  /// The segments with every place of an acronym that the document explains, or that has the first
  /// letters of a name of three words or more; names of other things are left out.
  func completed(_ segments: [NameSegment]) -> [NameSegment] {
    let segments = segments.filter { $0.label != NameLabel.other }
    var all: [NameSegment] = []
    var next = 0
    for token in 0..<table.count {
      while next < segments.count, segments[next].tokens.upperBound <= token { next += 1 }
      if next < segments.count, segments[next].tokens.lowerBound == token {
        all.append(segments[next])
      }
      let isFree = next == segments.count || token < segments[next].tokens.lowerBound
      guard isFree, let entity = explained(table.acronyms[token]) else { continue }
      all.append(
        NameSegment(
          tokens: token..<token + 1, label: Int(drafts[entity].kind.rawValue), score: 0))
    }
    return all
  }

  private func explained(_ acronym: UInt64) -> Int? {
    if acronym == 0 { return nil }
    if let entity = introduced[acronym] { return entity }
    guard let entity = byLetters[acronym], entity >= 0, drafts[entity].words.count > 2 else {
      return nil
    }
    return entity
  }

  private static let definite = Set(["the", "this", "our"].map { FeatureHash.of($0.utf8) })

  /// Whether it is no name but stands for one: a title alone (`the President`, `Prime Minister`), or a
  /// common noun with an article that a name before has as its main word (`the Party`).
  private func isDescription(_ name: NameParts) -> Bool {
    guard name.acronym == 0 else { return false }
    let determiner = Int(table.determiners[table.head(of: name.tokens)])
    let hasArticle =
      determiner >= 0 && determiner < name.tokens.lowerBound
      && Self.definite.contains(table.words[determiner].lower)
    if name.kind == .person { return isTitleAlone(name, hasArticle: hasArticle) }
    let word = table.words[name.tokens.lowerBound].lower
    return hasArticle && name.tokens.count == 1 && mains.contains(word)
      && !lexicon.senses(word).isEmpty
  }

  private func isTitleAlone(_ name: NameParts, hasArticle: Bool) -> Bool {
    name.tokens.allSatisfy { token in
      let word = table.words[token].lower
      guard PersonWords.titles.contains(word) || lexicon.senses(word).contains(.person) else {
        return PersonWords.ranks.contains(word) || NameRuns.isLink(token, table)
      }
      return hasArticle
        || lexicon.facts(FeatureHash.mix(0, word)).isDisjoint(with: [.man, .woman, .surname])
    }
  }

  private mutating func add(_ index: Int) {
    let name = parts[index]
    let entity = bracketed(index) ?? match(name) ?? newEntity(name)
    entityOf.append(entity)
    drafts[entity].names.append(index)
    drafts[entity].votes[Int(name.kind.rawValue)] += max(name.score, 0.1)
    drafts[entity].gender += name.gender
    drafts[entity].isPlural = drafts[entity].isPlural || name.isPlural
    if name.acronym != 0 {
      drafts[entity].acronym = name.acronym
      ofAcronym[name.acronym] = entity
    } else {
      if name.words.count > drafts[entity].words.count || !drafts[entity].hasWords {
        drafts[entity].words = name.words
      }
      drafts[entity].hasWords = true
      drafts[entity].initials = name.initials.isEmpty ? drafts[entity].initials : name.initials
    }
    exact[name.hash] = entity
    if name.kind != .person, name.tokens.count > 1 {
      let link = name.tokens.dropFirst().first { !table.looks[$0].contains(.capital) }
      mains.insert(table.words[(link ?? name.tokens.upperBound) - 1].lower)
    }
    for word in name.words where holding[word]?.last != entity {
      holding[word, default: []].append(entity)
    }
    if name.kind != .person {
      for letters in name.initials + (name.acronym == 0 ? [] : [name.acronym]) {
        let known = byLetters[letters]
        byLetters[letters] = known == nil || known == entity ? entity : -1
      }
    }
  }

  private mutating func newEntity(_ name: NameParts) -> Int {
    drafts.append(Draft(words: name.words, hash: name.hash))
    return drafts.count - 1
  }

  // MARK: - Matching

  private mutating func match(_ name: NameParts) -> Int? {
    if let entity = exact[name.hash], isCompatible(name, entity) { return entity }
    if name.acronym != 0 {
      if let entity = ofAcronym[name.acronym] { return entity }
      if let entity = byLetters[name.acronym], entity >= 0 { return entity }
      return nil
    }
    if name.kind != .person, let entity = name.initials.compactMap({ byLetters[$0] }).first,
      entity >= 0, drafts[entity].initials.isEmpty, drafts[entity].acronym != 0
    {
      return entity
    }
    return name.kind == .person ? person(name) : partial(name)
  }

  /// Whether kind, gender and number do not speak against it.
  private func isCompatible(_ name: NameParts, _ entity: Int) -> Bool {
    let draft = drafts[entity]
    if name.kind == .person, draft.kind == .person {
      // A title or a given name for one gender against one for the other.
      if name.gender * draft.gender < 0, abs(name.gender) > 1, abs(draft.gender) > 1 {
        return false
      }
      if name.isPlural != draft.isPlural, name.hash != draft.hash { return false }
    }
    return true
  }

  /// The latest person whose name these words are part of, or the other way round.
  private func person(_ name: NameParts) -> Int? {
    var best: (entity: Int, rank: Int)?
    guard let last = name.words.last, let first = name.words.first else { return nil }
    for word in name.words.count > 1 ? [last, first] : [last] {
      for entity in (holding[word] ?? []).suffix(Self.width).reversed() {
        guard drafts[entity].kind == .person, isCompatible(name, entity) else { continue }
        let rank = rank(name.words, drafts[entity].words)
        if rank > (best?.rank ?? 0) { best = (entity, rank) }
      }
    }
    return best?.entity
  }

  /// How well two persons' names fit: 0 when not.
  private func rank(_ name: [UInt64], _ known: [UInt64]) -> Int {
    if name == known { return 9 }
    let (short, long) = name.count <= known.count ? (name, known) : (known, name)
    guard let last = short.last else { return 0 }
    if short.count == 1 {
      if last == long.last { return 6 }
      // A family name followed by the mother's, or a given name alone.
      return long.dropFirst().contains(last) ? 4 : last == long.first ? 3 : 0
    }
    // Given name and family name, others left out.
    guard short.first == long.first, long.dropFirst().contains(last) else { return 0 }
    return last == long.last ? 8 : 5
  }

  /// The only body or place whose name begins with these words, or is the beginning of them.
  private mutating func partial(_ name: NameParts) -> Int? {
    let candidates = partialMatches(name)
    // What could be short for several stays by itself, also when a longer name follows.
    if candidates.count > 1 { ambiguous.insert(name.hash) }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private func partialMatches(_ name: NameParts) -> [Int] {
    guard name.kind != .event, let first = name.words.first else { return [] }
    return (holding[first] ?? []).suffix(Self.width).filter { entity in
      let draft = drafts[entity]
      return draft.kind == name.kind && draft.hasWords && !ambiguous.contains(draft.hash)
        && (draft.words.starts(with: name.words) || name.words.starts(with: draft.words))
        && abs(draft.words.count - name.words.count) <= 2
    }
  }

  /// The name before a bracket that holds an acronym of it, or the acronym before its expansion.
  private mutating func bracketed(_ index: Int) -> Int? {
    guard index > 0 else { return nil }
    let (name, before) = (parts[index], parts[index - 1])
    let bracket = name.tokens.lowerBound - 1
    guard bracket == before.tokens.upperBound, table.looks[bracket].contains(.bracket) else {
      return nil
    }
    let isShort = name.acronym != 0 && before.initials.contains(name.acronym)
    let isLong = before.acronym != 0 && name.initials.contains(before.acronym)
    guard isShort || isLong else { return nil }
    introduced[isShort ? name.acronym : before.acronym] = entityOf[index - 1]
    return entityOf[index - 1]
  }
}
