package import Language

extension Passage {
  /// A paragraph that stands at the start of its source.
  package static func paragraph(_ text: String) -> Passage? {
    var builder = Builder()
    for (offset, byte) in text.utf8.enumerated() { builder.append(byte, from: offset) }
    return builder.finish(as: .paragraph)
  }
}
