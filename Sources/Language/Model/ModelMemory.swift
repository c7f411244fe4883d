/// The model's bytes and where reading stands; numbers are little-endian.
///
/// The bytes must outlive every value made of them: they are part of the program, or kept by the
/// caller for as long as the program runs.
package struct ModelMemory {
  private let bytes: UnsafeRawBufferPointer
  /// How many bytes were read.
  private(set) var offset = 0

  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// What a model file can be wrong in.
  package enum Fault: Error { case truncated, otherFormat }

  /// Takes `count` numbers, aligned to eight bytes.
  mutating func take<Number: FixedWidthInteger>(
    _ type: Number.Type, count: Int
  ) throws(Fault) -> UnsafeBufferPointer<Number> {
    offset = (offset + 7) & ~7
    let size = count * MemoryLayout<Number>.stride
    guard count >= 0, size <= bytes.count - offset, let base = bytes.baseAddress else {
      throw .truncated
    }
    defer { offset += size }
    return UnsafeBufferPointer(
      start: (base + offset).assumingMemoryBound(to: Number.self), count: count)
  }

  mutating func number() throws(Fault) -> Int { Int(try take(UInt32.self, count: 1)[0]) }

  mutating func float() throws(Fault) -> Float {
    Float(bitPattern: try take(UInt32.self, count: 1)[0])
  }

  /// Names, each ended by a line feed.
  mutating func names() throws(Fault) -> [String] {
    let size = try number()
    return try take(UInt8.self, count: size).split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
