/// Which cards a deck was ever given, so that one it no longer has counts as deleted.
///
/// The front matter has it as the last six characters of each id: enough to tell a few thousand
/// cards apart, and short.
struct MadeRecord: Hashable, Sendable {
  private var marks: [String] = []
  private var known: Set<String> = []

  init(of ids: some Sequence<CardID>) {
    for id in ids { insert(id) }
  }

  /// Nil when the text names no card.
  init?(_ text: String) {
    for mark in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      insert(String(mark))
    }
    if marks.isEmpty { return nil }
  }

  /// The value as the front matter has it.
  var text: String? { marks.isEmpty ? nil : marks.joined(separator: " ") }

  func contains(_ id: CardID) -> Bool { known.contains(Self.mark(of: id)) }

  mutating func insert(_ id: CardID) { insert(Self.mark(of: id)) }

  mutating func remove(_ id: CardID) {
    let mark = Self.mark(of: id)
    if known.remove(mark) != nil { marks.removeAll { $0 == mark } }
  }

  private mutating func insert(_ mark: String) {
    if known.insert(mark).inserted { marks.append(mark) }
  }

  private static func mark(of id: CardID) -> String { String(id.description.suffix(6)) }
}
