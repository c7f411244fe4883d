/// A mention of an entity as GUM annotates it: the `Entity` brackets of the last column.
public struct GoldMention: Hashable, Sendable {
  /// The tokens of the document.
  public var tokens: Range<Int>
  /// The number of the entity; mentions that corefer have the same.
  public var entity: String
  /// `person`, `place`, ...
  public var type: String
  /// The tokens of the minimal span, of the document.
  public var minimal: [Int]

  /// The mentions of a document in the order they close.
  ///
  /// A mention is `(id-type-infstat-salience-centering-minspan-link...` until `id)`; its minimal
  /// span counts its own tokens from 1.
  public static func mentions(of sentences: [Sentence]) -> [GoldMention] {
    var mentions: [GoldMention] = []
    var open: [(id: Substring, start: Int, fields: [Substring])] = []
    func close(_ entry: (id: Substring, start: Int, fields: [Substring]), at token: Int) {
      guard entry.fields.count > 5 else { return }
      let minimal = entry.fields[5].split(separator: ",").compactMap { Int($0) }
      mentions.append(
        GoldMention(
          tokens: entry.start..<token + 1, entity: String(entry.id.prefix { $0 != "[" }),
          type: String(entry.fields[1]), minimal: minimal.map { entry.start + $0 - 1 }))
    }
    var token = 0
    for misc in sentences.lazy.flatMap(\.misc) {
      defer { token += 1 }
      guard let entry = misc.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else {
        continue
      }
      var rest = entry.dropFirst("Entity=".count)
      while let first = rest.first {
        if first == "(" {
          let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
          rest = rest[body.endIndex...]
          let fields = body.split(separator: "-", omittingEmptySubsequences: false)
          let opened = (fields[0], token, fields)
          if rest.first == ")" {
            rest = rest.dropFirst()
            close(opened, at: token)
          } else {
            open.append(opened)
          }
        } else {
          let id = rest.prefix { $0 != ")" && $0 != "(" }
          rest = rest[id.endIndex...].drop { $0 == ")" }
          guard let place = open.lastIndex(where: { $0.id == id }) else { continue }
          close(open.remove(at: place), at: token)
        }
      }
    }
    return mentions
  }
}
