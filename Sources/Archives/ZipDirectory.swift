/// What an archive's directory says of one of its parts.
struct ZipPart: Sendable {
  let name: String
  let method: Int
  let isEncrypted: Bool
  let checksum: UInt32
  let packedSize: Int
  let unpackedSize: Int
  let headerOffset: Int
}

/// Reads the directory at an archive's end, one part after another.
struct ZipDirectory {
  /// How many parts it names.
  let count: Int
  private let bytes: [UInt8]
  private var offset: Int
  private var rest: Int

  /// Finds the directory by the record that ends the archive.
  init(_ bytes: [UInt8]) throws(ZipError) {
    guard let end = Self.endRecord(of: bytes), let count = bytes.uint16(at: end + 10),
      let size = bytes.uint32(at: end + 12), let start = bytes.uint32(at: end + 16)
    else { throw .notAnArchive }
    guard count != 0xFFFF, start != UInt32.max else { throw .zip64 }
    guard Int(start) + Int(size) <= end else { throw .damaged }
    self.count = count
    self.bytes = bytes
    offset = Int(start)
    rest = count
  }

  /// The next part; nil after the last.
  mutating func next() throws(ZipError) -> ZipPart? {
    guard rest > 0 else { return nil }
    rest -= 1
    guard bytes.uint32(at: offset) == 0x0201_4B50, let flags = bytes.uint16(at: offset + 8),
      let method = bytes.uint16(at: offset + 10), let checksum = bytes.uint32(at: offset + 16),
      let packedSize = bytes.uint32(at: offset + 20),
      let unpackedSize = bytes.uint32(at: offset + 24),
      let nameLength = bytes.uint16(at: offset + 28),
      let extraLength = bytes.uint16(at: offset + 30),
      let commentLength = bytes.uint16(at: offset + 32),
      let headerOffset = bytes.uint32(at: offset + 42),
      offset + 46 + nameLength <= bytes.count
    else { throw .damaged }
    guard packedSize != UInt32.max, unpackedSize != UInt32.max, headerOffset != UInt32.max else {
      throw .zip64
    }
    let name = bytes[offset + 46..<offset + 46 + nameLength]
    offset += 46 + nameLength + extraLength + commentLength
    return ZipPart(
      name: String(decoding: name, as: UTF8.self), method: method, isEncrypted: flags & 1 != 0,
      checksum: checksum, packedSize: Int(packedSize), unpackedSize: Int(unpackedSize),
      headerOffset: Int(headerOffset))
  }

  /// Where the last record begins: it may be followed by a comment of up to 65,535 bytes.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first {
      bytes[$0] == UInt8(ascii: "P") && bytes.uint32(at: $0) == 0x0605_4B50
    }
  }
}

extension [UInt8] {
  /// The little-endian number at an offset; nil beyond the end.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= count else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The little-endian number at an offset; nil beyond the end.
  func uint32(at offset: Int) -> UInt32? {
    guard let low = uint16(at: offset), let high = uint16(at: offset + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }
}
