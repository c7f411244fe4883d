internal import CInflate

/// A zip archive in memory: its parts by name, unpacked one at a time within limits.
///
/// Nothing is ever written to a disk, so that names with ".." in them are names like others.
package struct ZipArchive: Sendable {
  /// What an archive may hold; whatever goes beyond it is refused before it is unpacked.
  package struct Limits: Sendable {
    /// How many parts.
    package var parts = 20_000
    /// How many bytes in all the parts that are read.
    package var unpackedBytes = 100 << 20
    /// How many times its packed size a part may have, when it is larger than a megabyte.
    package var ratio = 300

    package init() {}
  }

  private let bytes: [UInt8]
  private let parts: [String: ZipPart]
  private let limits: Limits
  private var unpackedBytes = 0

  /// Reads the directory.
  ///
  /// - Parameters:
  ///   - bytes: the archive.
  ///   - limits: what it may hold.
  /// - Throws: that it is none, is damaged or too large.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZipError) {
    var directory = try ZipDirectory(bytes)
    guard directory.count <= limits.parts else { throw .tooManyParts }
    var parts: [String: ZipPart] = [:]
    parts.reserveCapacity(directory.count)
    while let part = try directory.next() {
      guard parts.updateValue(part, forKey: part.name) == nil else { throw .duplicate(part.name) }
    }
    self.bytes = bytes
    self.parts = parts
    self.limits = limits
  }

  /// Whether there is a part of this name.
  package func contains(_ name: String) -> Bool { parts[name] != nil }

  /// Unpacks a part.
  ///
  /// - Parameter name: the part's name, with "/" between folders.
  /// - Returns: its bytes, whose checksum is right.
  /// - Throws: that it is missing, damaged, encrypted or too large.
  package mutating func read(_ name: String) throws(ZipError) -> [UInt8] {
    guard let part = parts[name] else { throw .missing(name) }
    guard !part.isEncrypted else { throw .encrypted(name) }
    let packed = try packedBytes(of: part)
    guard part.unpackedSize <= limits.unpackedBytes - unpackedBytes,
      part.unpackedSize <= 1 << 20 || part.unpackedSize / limits.ratio <= packed.count
    else { throw .tooLarge(name) }
    unpackedBytes += part.unpackedSize
    let result: [UInt8]
    switch part.method {
    case 0: result = Array(bytes[packed])
    case 8: result = try unpack(packed, of: part)
    default: throw .unknownMethod(name)
    }
    let checksum = result.withUnsafeBufferPointer { clio_crc32($0.baseAddress, $0.count) }
    guard result.count == part.unpackedSize, checksum == part.checksum else {
      throw .corrupt(name)
    }
    return result
  }

  /// Where a part's data lies: after its own header, whose length the directory does not tell.
  private func packedBytes(of part: ZipPart) throws(ZipError) -> Range<Int> {
    let header = part.headerOffset
    guard let signature = bytes.uint32(at: header), signature == 0x0403_4B50,
      let nameLength = bytes.uint16(at: header + 26),
      let extraLength = bytes.uint16(at: header + 28)
    else { throw .damaged }
    let start = header + 30 + nameLength + extraLength
    guard start <= bytes.count, part.packedSize <= bytes.count - start else { throw .damaged }
    return start..<start + part.packedSize
  }

  private func unpack(_ packed: Range<Int>, of part: ZipPart) throws(ZipError) -> [UInt8] {
    var outcome = CLIO_INFLATE_BROKEN
    let result = bytes.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: part.unpackedSize) { output, count in
        let data = UnsafeBufferPointer(rebasing: input[packed])
        outcome = clio_inflate(
          data.baseAddress, data.count, output.baseAddress, part.unpackedSize)
        count = outcome == CLIO_INFLATE_DONE ? part.unpackedSize : 0
      }
    }
    guard outcome == CLIO_INFLATE_DONE else { throw .corrupt(part.name) }
    return result
  }
}
