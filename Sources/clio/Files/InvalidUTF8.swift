extension [UInt8] {
  /// Where the first bytes stand that are not UTF-8; nil when all are.
  var firstInvalidUTF8: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
