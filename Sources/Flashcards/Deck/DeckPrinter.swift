import Chronology

/// Writes decks so that reading them gives the same cards again.
struct DeckPrinter {
  private(set) var text = ""

  mutating func addFrontMatter(_ entries: [(key: String, value: String?)]) {
    let lines = entries.compactMap { entry in
      entry.value.map { "\(entry.key): \(Self.frontMatterValue($0))\n" }
    }
    guard !lines.isEmpty else { return }
    text += "---\n" + lines.joined() + "---\n"
  }

  /// Adds the headings that lead from the previous ones to these; at most six levels.
  mutating func addHeadings(_ headings: [String], after previous: [String]) {
    guard headings != previous else { return }
    let shared = zip(headings, previous).prefix { $0 == $1 }.count
    let first = min(shared, headings.count - 1)
    guard first >= 0 else { return }
    for (level, heading) in headings.enumerated().dropFirst(first).prefix(6) {
      startBlock()
      text += String(repeating: "#", count: level + 1) + " " + Self.oneLine(heading) + "\n"
    }
  }

  /// Adds a card, an empty line before it.
  mutating func add(_ card: Card) {
    startBlock()
    text += Self.lines(of: card.content) + "\n"
    if let evidence = card.evidence { text += "> " + Self.oneLine(evidence) + "\n" }
    text += Self.comment(of: card) + "\n"
  }

  private mutating func startBlock() {
    if !text.isEmpty { text += "\n" }
  }

  /// The lines of a card's text, tags included, without the last line break.
  static func lines(of content: Card.Content) -> String {
    switch content {
    case .question(let prompt, let answer):
      "Q: \(DeckText.encode(prompt))\nA: \(DeckText.encode(answer))"
    case .cloze(let cloze):
      "C: \(DeckText.encode(cloze.source))"
    }
  }

  /// The `clio` comment of a card.
  static func comment(of card: Card) -> String {
    let metadata = card.metadata
    var entries = ["id: \(card.id)"]
    func add(_ key: String, _ value: String?) {
      if let value { entries.append("\(key): \(value)") }
    }
    func add(_ key: String, _ list: [String]) {
      if !list.isEmpty { entries.append("\(key): \(FlowPrinting.list(list))") }
    }
    add("kind", metadata.kind.map { FlowPrinting.scalar($0.rawValue) })
    add("date", (metadata.date?.edtf).map(FlowPrinting.quoted))
    add("accept", metadata.accept)
    add("choices", metadata.choices)
    add("hint", metadata.hint.map(FlowPrinting.quoted))
    add("tags", metadata.tags)
    add("from", (metadata.from?.description).map(FlowPrinting.quoted))
    add("made", metadata.made.map(FlowPrinting.word))
    return "<!-- clio: {\(entries.joined(separator: ", "))} -->"
  }

  /// The text with every run of line breaks as one space, trimmed.
  static func oneLine(_ text: String) -> String {
    let bytes = Array(text.utf8.lazy.map { $0 == 0x0D || $0 == 0x00 ? 0x0A : $0 })
    let lines = bytes.split(separator: 0x0A)
    let line = Array(lines.joined(separator: CollectionOfOne(0x20)))
    return String(decoding: line[DeckText.trim(line, in: 0..<line.count)], as: UTF8.self)
  }

  /// The value plain where a YAML reader surely reads it back, else quoted.
  static func frontMatterValue(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " -_.,()".unicodeScalars
          .contains(scalar)
    }
    let starts = text.unicodeScalars.first?.properties.isAlphabetic == true
    let isTrimmed = text.unicodeScalars.last != " "
    return isPlain && starts && isTrimmed && !FlowPrinting.isOwnWord(text)
      ? text : FlowPrinting.quoted(text)
  }
}
