import Chronology
import Language

/// Makes a card's metadata of the entries of its comment, and reports values that do not fit.
struct MetadataReader {
  let source: SourceText
  private(set) var metadata = CardMetadata()
  private(set) var id: CardID?
  private(set) var hasBadID = false
  private(set) var diagnostics: [Diagnostic] = []

  init(source: SourceText) { self.source = source }

  mutating func read(_ entries: [FlowEntry]) {
    for entry in entries {
      switch entry.key {
      case "id": readID(entry)
      case "kind": metadata.kind = text(of: entry).map(CardKind.init(rawValue:))
      case "date": readDate(entry)
      case "accept": metadata.accept = texts(of: entry)
      case "choices": metadata.choices = texts(of: entry)
      case "hint": metadata.hint = text(of: entry)
      case "tags": metadata.tags = texts(of: entry)
      case "from": readReference(entry)
      case "made": metadata.made = text(of: entry)
      default: break
      }
    }
  }

  private mutating func report(_ entry: FlowEntry, _ summary: String, note: String) {
    diagnostics.append(Diagnostic(.error, in: source, at: entry.range, summary, note: note))
  }

  private mutating func text(of entry: FlowEntry) -> String? {
    if let text = entry.value.text { return text }
    report(entry, "the value of `\(entry.key)` is not a text", note: "write one text")
    return nil
  }

  private mutating func texts(of entry: FlowEntry) -> [String] {
    if let texts = entry.value.texts { return texts }
    report(
      entry, "the value of `\(entry.key)` is not a list of texts", note: "write [\"...\", \"...\"]")
    return []
  }

  private mutating func readID(_ entry: FlowEntry) {
    let text = entry.value.text ?? ""
    id = CardID(text)
    guard id == nil else { return }
    hasBadID = true
    report(
      entry, "'\(text)' is not a card's id",
      note: "remove it, and the card gets one: 13 digits and lower-case letters")
  }

  private mutating func readDate(_ entry: FlowEntry) {
    guard let text = text(of: entry) else { return }
    metadata.date = TemporalValue(edtf: text)
    guard metadata.date == nil else { return }
    report(entry, "'\(text)' is not a date", note: DateFault.note(on: text))
  }

  private mutating func readReference(_ entry: FlowEntry) {
    guard let text = text(of: entry) else { return }
    if let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      let line = Int(text[text.utf8.index(after: colon)...]), line > 0
    {
      metadata.from = SourceReference(file: String(text[..<colon]), line: line)
      return
    }
    report(
      entry, "'\(text)' is not a line of a source", note: "write it as \"chile.txt:31\"")
  }
}
