/// What the engine sees of one token's form, hashed once so that no later stage reads letters.
package struct WordForm: Hashable, Sendable {
  /// The form with every digit as `0`.
  package let exact: UInt64
  /// The form in lower case, with every digit as `0`.
  package let lower: UInt64
  /// The first one, two and three bytes of the lower-case form.
  package let prefix1: UInt64
  package let prefix2: UInt64
  package let prefix3: UInt64
  /// The last one to four bytes of the lower-case form.
  package let suffix1: UInt64
  package let suffix2: UInt64
  package let suffix3: UInt64
  package let suffix4: UInt64
  /// The kinds of its characters, runs shortened: `Xx`, `00-0`, `X.X.`.
  package let shape: UInt64

  /// - Parameter bytes: the token's UTF-8; only ASCII letters are put in lower case.
  package init(_ bytes: some Collection<UInt8>) {
    var exact: [UInt8] = []
    var lower: [UInt8] = []
    var shape: [UInt8] = []
    exact.reserveCapacity(bytes.count)
    lower.reserveCapacity(bytes.count)
    for byte in bytes {
      let kind: UInt8
      var small = byte
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        (kind, small) = (UInt8(ascii: "0"), UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): (kind, small) = (UInt8(ascii: "X"), byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: kind = UInt8(ascii: "x")
      default: kind = byte
      }
      exact.append(kind == UInt8(ascii: "0") ? kind : byte)
      lower.append(small)
      // Two of a kind say "more than one".
      if shape.count < 2 || shape[shape.count - 1] != kind || shape[shape.count - 2] != kind {
        if shape.count < 8 { shape.append(kind) }
      }
    }
    self.exact = FeatureHash.of(exact)
    self.lower = FeatureHash.of(lower)
    self.shape = FeatureHash.of(shape)
    prefix1 = FeatureHash.of(lower.prefix(1))
    prefix2 = FeatureHash.of(lower.prefix(2))
    prefix3 = FeatureHash.of(lower.prefix(3))
    suffix1 = FeatureHash.of(lower.suffix(1))
    suffix2 = FeatureHash.of(lower.suffix(2))
    suffix3 = FeatureHash.of(lower.suffix(3))
    suffix4 = FeatureHash.of(lower.suffix(4))
  }

  /// Stands before the first and after the last token of a sentence.
  package static let outside = WordForm("\u{1}".utf8)
}
