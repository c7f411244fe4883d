import Language

extension DeckParser {
  /// Reports the first byte that is not UTF-8 and the first NUL byte.
  mutating func reportEncoding() {
    if let offset = firstInvalidByte() {
      report(
        at: offset..<offset + 1, "the deck is not UTF-8 from here on",
        note: "save it as UTF-8 text")
    }
    // The whole text first, without an early exit: the compiler makes wide comparisons of it.
    let holdsNUL = bytes.reduce(false) { $0 || $1 == 0 }
    if holdsNUL, let offset = bytes.firstIndex(of: 0) {
      report(
        at: offset..<offset + 1, "the deck holds a NUL byte",
        note: "remove it, or save the deck as UTF-8 text")
    }
  }

  private func firstInvalidByte() -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
