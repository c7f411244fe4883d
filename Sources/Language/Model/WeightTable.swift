/// The weights of a linear model in memory: from a feature's hash to pairs of class and weight.
///
/// Open addressing with a 32-bit check; each weight is a byte whose square, with its sign, is the
/// value in units of the scale: fine near nought, where most weights are.
package struct WeightTable: Sendable {
  nonisolated(unsafe) private let checks: UnsafeBufferPointer<UInt32>
  /// The first pair's index in the upper 24 bits, the number of pairs in the lower 8.
  nonisolated(unsafe) private let places: UnsafeBufferPointer<UInt32>
  /// A class in the lower byte, a coded weight in the upper.
  nonisolated(unsafe) private let pairs: UnsafeBufferPointer<UInt16>
  private let mask: Int
  private let values: [Float]

  package init(_ memory: inout ModelMemory) throws(ModelMemory.Fault) {
    let capacity = try memory.capacity()
    let count = try memory.number()
    let scale = try memory.float()
    checks = try memory.take(UInt32.self, count: capacity)
    places = try memory.take(UInt32.self, count: capacity)
    pairs = try memory.take(UInt16.self, count: count)
    mask = capacity - 1
    values = (0..<256).map { Self.value(of: Int8(bitPattern: UInt8($0)), scale: scale) }
  }

  /// The weight that a code stands for.
  package static func value(of code: Int8, scale: Float) -> Float {
    let part = Float(code) / 127
    return part * abs(part) * scale
  }

  /// The check that tells features in neighbouring slots apart; never 0, which is an empty slot.
  @inline(__always)
  package static func check(_ feature: UInt64) -> UInt32 { UInt32(feature >> 32) | 1 }

  /// Adds the weights of the features to the scores of their classes.
  package func add(
    _ features: UnsafePointer<UInt64>, _ count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    values.withUnsafeBufferPointer { values in
      for index in 0..<count {
        let feature = features[index]
        let check = Self.check(feature)
        var slot = Int(truncatingIfNeeded: feature) & mask
        while checks[slot] != check, checks[slot] != 0 { slot = (slot + 1) & mask }
        guard checks[slot] != 0 else { continue }
        let first = Int(places[slot] >> 8)
        for pair in first..<first + Int(places[slot] & 0xFF) {
          scores[Int(pairs[pair] & 0xFF)] += values[Int(pairs[pair] >> 8)]
        }
      }
    }
  }
}
