import FoundationEssentials
import GRDB
import Scheduling

/// SQLite's integers have a sign: ids of 64 bits are stored as the same bits.
extension ItemID {
  init(databaseInteger: Int64) { self.init(rawValue: UInt64(bitPattern: databaseInteger)) }

  var databaseInteger: Int64 { Int64(bitPattern: rawValue) }
}

extension DeviceID {
  init(databaseInteger: Int64) { self.init(rawValue: UInt64(bitPattern: databaseInteger)) }

  var databaseInteger: Int64 { Int64(bitPattern: rawValue) }
}

extension EventID {
  /// Nil unless these are the 16 bytes of a version 7 UUID.
  init?(blob: Data) {
    guard blob.count == 16 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for byte in blob.prefix(8) { halves.0 = halves.0 << 8 | UInt64(byte) }
    for byte in blob.suffix(8) { halves.1 = halves.1 << 8 | UInt64(byte) }
    self.init(high: halves.0, low: halves.1)
  }

  /// Big-endian, so that SQLite orders the ids as they are ordered here.
  var blob: Data {
    var bytes = Data(capacity: 16)
    for half in [high, low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
      }
    }
    return bytes
  }
}
