/// The weights of a linear model in memory: from a feature's hash to pairs of class and weight.
///
/// A hash leads to a bucket of a few rows. A row is a word that tells the feature from the bucket's
/// others and how many classes it has, then a word for each class. Each weight is a byte whose square,
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

  /// The words that a row of so many classes begins with: the feature's mark and the count in four
  /// bits, or fifteen and the count in a word of its own.
  package static func head(of feature: UInt64, count: Int) -> [UInt16] {
    count < longRow
      ? [mark(of: feature) | UInt16(count)] : [mark(of: feature) | UInt16(longRow), UInt16(count)]
  }

  private static let longRow = 15

  /// What tells a feature from the others of its bucket: twelve bits.
  @inline(__always)
  private static func mark(of feature: UInt64) -> UInt16 {
    UInt16(truncatingIfNeeded: feature >> 32) & 0xFFF0
  }

  /// The word for a class of a row.
  package static func word(class number: Int, code: Int8) -> UInt16 {
    UInt16(number) | UInt16(UInt8(bitPattern: code)) << 8
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
    // All buckets first, then a word of each, the rows after: the processor can wait for many of
    // them at once.
    withUnsafeTemporaryAllocation(of: Bucket.self, capacity: count) { found in
      for index in 0..<count {
        let bucket = Self.home(features[index], places: buckets)
        found[index] = Bucket(start: starts[bucket], end: starts[bucket + 1], head: 0)
      }
      for index in 0..<count where found[index].start < found[index].end {
        found[index].head = words[Int(found[index].start)]
      }
      values.withUnsafeBufferPointer { values in
        for index in 0..<count {
          let mark = Self.mark(of: features[index])
          var place = Int(found[index].start)
          let end = Int(found[index].end)
          var head = found[index].head
          while place < end {
            var length = Int(head & 0xF)
            place += 1
            if length == Self.longRow {
              length = Int(words[place])
              place += 1
            }
            if head & 0xFFF0 == mark {
              for entry in place..<place + length {
                let pair = words[entry]
                scores[Int(pair & 0x7F)] += values[Int(pair >> 8)]
              }
              break
            }
            place += length
            head = place < end ? words[place] : 0
          }
        }
      }
    }
  }

  private struct Bucket {
    var start: UInt32
    var end: UInt32
    /// Its first word.
    var head: UInt16
  }
}
