/// Which nouns a document has tied to a name, by a title, an apposition, a copula or a word of the
/// name itself.
struct Descriptions {
  private struct Tie {
    let entity: Int
    var weight: Float
  }

  /// The last few entities tied to a noun.
  private var ties: [UInt64: [Tie]] = [:]
  private static let width = 6

  /// What a tie is worth.
  enum Kind {
    static let title: Float = 3
    static let apposition: Float = 2.5
    static let copula: Float = 2.2
    static let ownWord: Float = 2
  }

  mutating func tie(_ noun: UInt64, to entity: Int, weight: Float) {
    var list = ties[noun] ?? []
    if let known = list.firstIndex(where: { $0.entity == entity }) {
      list[known].weight = max(list[known].weight, weight)
    } else {
      list.append(Tie(entity: entity, weight: weight))
      if list.count > Self.width { list.removeFirst() }
    }
    ties[noun] = list
  }

  func hasTie(_ noun: UInt64) -> Bool { ties[noun] != nil }

  /// The entity a noun stands for, and by how much it is ahead of the next and of none at all.
  ///
  /// - Parameters:
  ///   - noun: the hash.
  ///   - sentencesSince: how many sentences ago an entity was last spoken of.
  /// - Returns: the entity and its lead; nil when the noun is tied to nothing.
  func best(_ noun: UInt64, sentencesSince: (Int) -> Int) -> (entity: Int, margin: Float)? {
    var (best, second): ((entity: Int, score: Float)?, Float) = (nil, Self.none)
    for tie in ties[noun] ?? [] {
      // A word of the name itself says little after a few sentences: `the bridge` is any bridge.
      let decay: Float = tie.weight > Kind.ownWord ? 0.15 : 0.4
      let score = tie.weight - decay * Float(min(sentencesSince(tie.entity), 20))
      if score > (best?.score ?? -.infinity) {
        second = max(second, best?.score ?? Self.none)
        best = (tie.entity, score)
      } else {
        second = max(second, score)
      }
    }
    return best.map { ($0.entity, $0.score - second) }
  }

  /// What the reading is worth that a noun stands for none of them.
  private static let none: Float = 0.5
}
