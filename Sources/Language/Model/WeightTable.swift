/// The weights of a linear model in memory: from a feature's hash to pairs of class and weight.
///
/// Open addressing with a 32-bit check; each weight is a byte whose square, with its sign, is the
/// value in units of the scale: fine near nought, where most weights are.
package struct WeightTable: Sendable {
  /// A check in the upper 32 bits; below it the first pair's index in 24, the number of pairs in 8.
  nonisolated(unsafe) private let slots: UnsafeBufferPointer<UInt64>
  /// A class in the lower byte, a coded weight in the upper.
  nonisolated(unsafe) private let pairs: UnsafeBufferPointer<UInt16>
  private let values: [Float]

  package init(_ memory: inout ModelMemory) throws(ModelMemory.Fault) {
    let capacity = try memory.number()
    let count = try memory.number()
    let scale = try memory.float()
    guard capacity > 0 else { throw .otherFormat }
    slots = try memory.take(UInt64.self, count: capacity)
    pairs = try memory.take(UInt16.self, count: count)
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

  /// Where a feature's search begins, in a table of any size.
  @inline(__always)
  package static func home(_ feature: UInt64, capacity: Int) -> Int {
    Int(((feature & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: capacity)) >> 32)
  }

  /// Adds the weights of the features to the scores of their classes.
  package func add(
    _ features: UnsafePointer<UInt64>, _ count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    let capacity = slots.count
    // The slots first, the weights after: the processor can then wait for many slots at once.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { found in
      var hits = 0
      for index in 0..<count {
        let feature = features[index]
        let check = Self.check(feature)
        var place = Self.home(feature, capacity: capacity)
        var slot = slots[place]
        while slot != 0, UInt32(truncatingIfNeeded: slot >> 32) != check {
          place = place + 1 == capacity ? 0 : place + 1
          slot = slots[place]
        }
        found[hits] = UInt32(truncatingIfNeeded: slot)
        hits += slot == 0 ? 0 : 1
      }
      values.withUnsafeBufferPointer { values in
        for index in 0..<hits {
          let first = Int(found[index] >> 8)
          for pair in first..<first + Int(found[index] & 0xFF) {
            scores[Int(pairs[pair] & 0xFF)] += values[Int(pairs[pair] >> 8)]
          }
        }
      }
    }
  }
}
