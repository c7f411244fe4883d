import Language

extension DeckParser {
  /// Reports the first byte that is not UTF-8 and the first NUL byte.
  mutating func reportEncoding() {
    if let offset = firstInvalidByte() {
      report(
        at: offset..<offset + 1, "the deck is not UTF-8 from here on",
        note: "save it as UTF-8 text")
    }
    // The lowest byte first: without an early exit, many bytes are compared at once.
    let lowest = bytes.withUnsafeBufferPointer { $0.reduce(UInt8.max) { min($0, $1) } }
    if lowest == 0, let offset = bytes.firstIndex(of: 0) {
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
