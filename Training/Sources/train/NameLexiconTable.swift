import Foundation
import Language

/// Collects what `NameLexicon` knows: the lists of given names and surnames, and WordNet's nouns with
/// a capital.
enum NameLexiconTable {
  /// The facts of each name, by the hash of its words in lower case.
  ///
  /// - Parameters:
  ///   - names: the file that `lexicon/make_names.py` makes.
  ///   - wordNet: WordNet's folder.
  /// - Returns: what each name is known as.
  /// - Throws: what Foundation says of a file that cannot be read.
  static func facts(names: String, wordNet: String) throws -> [UInt64: NameLexicon.Facts] {
    var facts: [UInt64: NameLexicon.Facts] = [:]
    for line in try String(contentsOfFile: names, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      let name = fields[0].replacing("-", with: " - ")
      let hash = NameLexicon.hash(name)
      if fields[1].contains("m") { facts[hash, default: []].insert(.man) }
      if fields[1].contains("f") { facts[hash, default: []].insert(.woman) }
      if fields[1].contains("s") { facts[hash, default: []].insert(.surname) }
    }
    let (listed, senses) = try wordNetNames(inFolder: wordNet)
    for (name, fact) in listed { facts[NameLexicon.hash(name), default: []].formUnion(fact) }
    for (word, fact) in senses {
      facts[NameLexicon.key(.sense, WordForm(word.utf8).lower), default: []].formUnion(fact)
    }
    add(listed, to: &facts)
    return facts
  }

  /// Adds what names begin and end with, where two names or more do and four fifths agree.
  private static func add(
    _ names: [(String, NameLexicon.Facts)], to facts: inout [UInt64: NameLexicon.Facts]
  ) {
    var counts: [UInt64: [UInt16: Int]] = [:]
    for (name, fact) in names {
      let words = name.split(separator: " ")
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      let end = words.firstIndex(of: "of").flatMap { $0 > 0 ? words[$0 - 1] : nil } ?? last
      for (listing, word) in [(NameLexicon.Listing.beginning, first), (.ending, end)] {
        let key = NameLexicon.key(listing, WordForm(word.utf8).lower)
        counts[key, default: [:]][fact.rawValue, default: 0] += 1
      }
    }
    for (key, kinds) in counts {
      let total = kinds.values.reduce(0, +)
      guard total > 1, let best = kinds.first(where: { $0.value * 5 >= total * 4 }) else {
        continue
      }
      facts[key] = NameLexicon.Facts(rawValue: best.key)
    }
  }

  private struct Synset {
    var file: Int
    var lemmas: [Substring]
    /// Synsets above it, and whether it is an instance of them.
    var above: [Substring]
    var isInstance: Bool
  }

  /// Offsets in WordNet 3.0: person, location, organization and social group, structure, landform
  /// and body of water.
  private static let roots: [Substring: NameLexicon.Facts] = [
    "00007846": .person, "00027167": .place, "08008335": .organization, "07950920": .organization,
    "04341686": .place, "09287968": .place, "09225146": .place, "00029378": .event,
  ]

  /// The names with a capital, and the senses in use of common nouns.
  private static func wordNetNames(
    inFolder folder: String
  ) throws -> ([(String, NameLexicon.Facts)], [(String, NameLexicon.Facts)]) {
    let text = try String(contentsOfFile: folder + "/data.noun", encoding: .isoLatin1)
    var synsets: [Substring: Synset] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix(" ") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let count = Int(fields[3], radix: 16) else { continue }
      let lemmas = (0..<count).map { fields[4 + 2 * $0] }
      let pointers = 4 + 2 * count
      let total = Int(fields[pointers]) ?? 0
      let links = (0..<total).map { pointers + 1 + 4 * $0 }
        .filter { $0 + 1 < fields.count && (fields[$0] == "@" || fields[$0] == "@i") }
      synsets[fields[0]] = Synset(
        file: Int(fields[1]) ?? 0, lemmas: lemmas, above: links.map { fields[$0 + 1] },
        isInstance: links.contains { fields[$0] == "@i" })
    }
    var result: [(String, NameLexicon.Facts)] = []
    for offset in synsets.keys.sorted() {
      guard let synset = synsets[offset] else { continue }
      // Animals and plants are not names of this kind.
      let capitals = synset.lemmas.filter { $0.first?.isUppercase ?? false }
      guard synset.file != 5, synset.file != 20, !capitals.isEmpty else { continue }
      var fact = self.fact(synset, synsets, depth: 0)
      if fact.contains(.person), !synset.isInstance { fact = .member }
      if fact.isEmpty { fact = .other }
      for lemma in capitals where lemma.count > 1 {
        let name = lemma.lowercased().replacing("_", with: " ").replacing("-", with: " - ")
        result.append((name, fact))
      }
    }
    var senses: [(String, NameLexicon.Facts)] = []
    let index = try String(contentsOfFile: folder + "/index.noun", encoding: .isoLatin1)
    for line in index.split(separator: "\n") where !line.hasPrefix(" ") && !line.contains("_") {
      // ... the number of senses, the number of those in use, and the senses.
      let fields = line.split(separator: " ")
      guard fields.count > 5, let pointers = Int(fields[3]), fields.count > 6 + pointers,
        let used = Int(fields[5 + pointers]), used > 0
      else { continue }
      let meant = fields[(6 + pointers)...].prefix(min(used, 4)).map { offset in
        synsets[offset].map { fact($0, synsets, depth: 0) } ?? []
      }
      let all = meant.reduce(into: NameLexicon.Facts()) { $0.formUnion($1) }
      if !all.isEmpty { senses.append((String(fields[0]), all)) }
    }
    return (result, senses)
  }

  private static func fact(
    _ synset: Synset, _ synsets: [Substring: Synset], depth: Int
  ) -> NameLexicon.Facts {
    guard depth < 16 else { return [] }
    return synset.above.reduce(into: []) { facts, offset in
      if let root = roots[offset] {
        facts.insert(root)
      } else if let next = synsets[offset] {
        facts.formUnion(fact(next, synsets, depth: depth + 1))
      }
    }
  }
}
