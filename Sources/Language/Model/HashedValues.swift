/// Small numbers by the hash of a word or name: an open-addressing table in the model's memory.
package struct HashedValues: Sendable {
  /// Tells hashes in neighbouring slots apart; 0 is an empty slot.
  nonisolated(unsafe) private let checks: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let values: UnsafeBufferPointer<UInt16>

  package init(_ memory: inout ModelMemory) throws(ModelMemory.Fault) {
    let capacity = try memory.number()
    guard capacity > 0 else { throw .otherFormat }
    checks = try memory.take(UInt32.self, count: capacity)
    values = try memory.take(UInt16.self, count: capacity)
  }

  /// The check of a hash; never 0.
  package static func check(_ hash: UInt64) -> UInt32 { UInt32(hash >> 32) | 1 }

  /// The value of a hash; nil where there is none.
  package subscript(hash: UInt64) -> UInt16? {
    let check = Self.check(hash)
    var slot = WeightTable.home(hash, places: checks.count)
    while checks[slot] != check, checks[slot] != 0 {
      slot = slot + 1 == checks.count ? 0 : slot + 1
    }
    return checks[slot] == 0 ? nil : values[slot]
  }
}
