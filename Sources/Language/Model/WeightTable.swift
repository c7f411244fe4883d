/// The weights of a linear model in memory: from a feature's hash to pairs of class and weight.
///
/// A hash leads to a bucket of a few rows. A row is a word that tells the feature from the bucket's
/// others, then a word for each class; the last one is marked. Each weight is a byte whose square,
/// with its sign, is the value in units of the scale: fine near nought, where most weights are.
package struct WeightTable: Sendable {
  /// How many rows a bucket has on average.
  package static let rowsInBucket = 4
  /// One more than the largest number of classes.
  package static let mostClasses = 128

  /// The first word of each bucket, and the end of the last one.
  nonisolated(unsafe) private let starts: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let words: UnsafeBufferPointer<UInt16>
  private let values: [Float]

  package init(_ memory: inout ModelMemory) throws(ModelMemory.Fault) {
    let buckets = try memory.number()
    let count = try memory.number()
    let scale = try memory.float()
    guard buckets > 0 else { throw .otherFormat }
    starts = try memory.take(UInt32.self, count: buckets + 1)
    words = try memory.take(UInt16.self, count: count)
    guard starts[buckets] <= count else { throw .otherFormat }
    values = (0..<256).map { Self.value(of: Int8(bitPattern: UInt8($0)), scale: scale) }
  }

  /// The weight that a code stands for.
  package static func value(of code: Int8, scale: Float) -> Float {
    let part = Float(code) / 127
    return part * abs(part) * scale
  }

  /// The word that a row begins with.
  @inline(__always)
  package static func mark(of feature: UInt64) -> UInt16 {
    UInt16(truncatingIfNeeded: feature >> 32)
  }

  /// The word for a class of a row.
  package static func word(class number: Int, code: Int8, isLast: Bool) -> UInt16 {
    UInt16(number) | (isLast ? 0x80 : 0) | UInt16(UInt8(bitPattern: code)) << 8
  }

  /// The place of a feature in a table with this many places.
  @inline(__always)
  package static func home(_ feature: UInt64, places: Int) -> Int {
    Int(((feature & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: places)) >> 32)
  }

  /// Adds the weights of the features to the scores of their classes.
  package func add(
    _ features: UnsafePointer<UInt64>, _ count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    let buckets = starts.count - 1
    guard let starts = starts.baseAddress, let words = words.baseAddress else { return }
    // All buckets first, the rows after: the processor can then wait for many of them at once.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * count) { ends in
      for index in 0..<count {
        let bucket = Self.home(features[index], places: buckets)
        ends[2 * index] = starts[bucket]
        ends[2 * index + 1] = starts[bucket + 1]
      }
      values.withUnsafeBufferPointer { values in
        for index in 0..<count {
          var word = words + Int(ends[2 * index])
          let end = words + Int(ends[2 * index + 1])
          let mark = Self.mark(of: features[index])
          while word < end {
            let isFound = word.pointee == mark
            word += 1
            if isFound {
              while true {
                let pair = word.pointee
                scores[Int(pair & 0x7F)] += values[Int(pair >> 8)]
                if pair & 0x80 != 0 { break }
                word += 1
              }
              break
            }
            while word.pointee & 0x80 == 0 { word += 1 }
            word += 1
          }
        }
      }
    }
  }
}
