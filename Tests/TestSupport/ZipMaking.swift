/// Writes small zip archives, right or wrong in one way, without packing anything.
package struct ZipMaking {
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: the part's name.
  ///   - data: what is stored of it.
  ///   - method: how the directory says it is packed; 0 for not at all.
  ///   - size: its unpacked size as the directory tells it, where that is not what is stored.
  ///   - checksum: its checksum where it is not that of the data.
  ///   - flags: 1 for encrypted.
  package mutating func add(
    _ name: String, _ data: [UInt8], method: Int = 0, size: Int? = nil, checksum: UInt32? = nil,
    flags: Int = 0
  ) {
    let header = parts.count
    let common =
      Self.bytes([20, flags, method, 0, 33], width: 2)
      + Self.bytes(
        [Int(checksum ?? Self.checksum(of: data)), data.count, size ?? data.count], width: 4)
      + Self.bytes([name.utf8.count, 0], width: 2)
    parts += Array("PK\u{3}\u{4}".utf8) + common + Array(name.utf8) + data
    directory += Array("PK\u{1}\u{2}".utf8) + Self.bytes([20], width: 2) + common
    directory += Self.bytes([0, 0, 0], width: 2) + Self.bytes([0, header], width: 4)
    directory += Array(name.utf8)
    count += 1
  }

  /// Adds a part that is a text.
  package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  package var archive: [UInt8] {
    parts + directory + Array("PK\u{5}\u{6}".utf8) + Self.bytes([0, 0, count, count], width: 2)
      + Self.bytes([directory.count, parts.count], width: 4) + [0, 0]
  }

  private static func bytes(_ values: [Int], width: Int) -> [UInt8] {
    values.flatMap { value in (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
  }

  private static func checksum(of data: [UInt8]) -> UInt32 {
    ~data.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
