/// A 64-bit digest of a file's contents, to see whether it has changed since it was recorded.
///
/// It is no protection against someone who wants two files to look the same.
enum ContentDigest {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var digest = UInt64(bytes.count) ^ 0x9E37_79B9_7F4A_7C15
    bytes.withUnsafeBytes { buffer in
      let wordEnd = buffer.count & ~7
      for offset in stride(from: 0, to: wordEnd, by: 8) {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        digest = mixed(digest ^ word)
      }
      for byte in buffer[wordEnd...] { digest = mixed(digest ^ UInt64(byte)) }
    }
    return digest
  }

  /// Both halves of the product, so that every bit reaches every other.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xBF58_476D_1CE4_E5B9).multipliedFullWidth(by: 0x94D0_49BB_1331_11EB)
    return product.high ^ product.low
  }
}
