/// A 64-bit hash that is the same on every machine and in every release.
///
/// FNV-1a over the bytes, then the finalizer of MurmurHash3 (`fmix64`), which spreads short inputs
/// over all bits. Swift's own `Hasher` is seeded anew at each start and cannot name anything.
package struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// Combines the number's eight bytes, the lowest first.
  package mutating func combine(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      combine(CollectionOfOne(UInt8(truncatingIfNeeded: number >> shift)))
    }
  }

  package var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }
}
