/// The identity of one student's one database, so that logs from several can be merged.
package struct DeviceID: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A new identity, drawn at random.
  package static func random(using generator: inout some RandomNumberGenerator) -> DeviceID {
    DeviceID(rawValue: generator.next())
  }
}
