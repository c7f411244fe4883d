import GRDB
package import Scheduling

/// The student's progress on disk: the append-only log, and the states that follow from it.
///
/// Any number of programs may use one database at once; each call is one short transaction.
package final class Store: Sendable {
  package let path: String
  /// The identity of this database, which its own events carry.
  package let deviceID: DeviceID
  let queue: DatabaseQueue

  /// Opens the database, making or upgrading it first where needed.
  ///
  /// - Parameters:
  ///   - path: the file; missing folders on the way to it are made.
  ///   - now: the clock's time, for what is made or upgraded.
  ///   - patience: how long to wait for another program that holds the database, in seconds.
  /// - Throws: why the database cannot be used.
  package convenience init(path: String, now: Instant, patience: Double = 5) throws(StorageError) {
    try self.init(path: path, now: now, patience: patience, migrations: Schema.migrations)
  }

  /// Opens the database in the form that these migrations give it.
  init(path: String, now: Instant, patience: Double, migrations: [Migration]) throws(StorageError) {
    let file = DatabaseFile(path: path)
    try file.prepare()
    let opening = Opening(file: file, migrator: Migrator(migrations: migrations), now: now)
    do {
      queue = try opening.queue(patience: patience)
      deviceID = try opening.deviceID(queue)
    } catch {
      throw StorageError(error, path: path)
    }
    self.path = path
  }

  /// Closes the file and folds the write-ahead log into it; without it, too, nothing is lost.
  package func close() {
    try? queue.close()
  }
}
