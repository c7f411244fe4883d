import GRDB
import Scheduling

/// The steps from a file's name to a connection that may be used.
struct Opening {
  let file: DatabaseFile
  let migrator: Migrator
  let now: Instant

  /// A connection to a database of this program in this version's form.
  func queue(patience: Double) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "clio"
    let queue = try DatabaseQueue(path: file.unambiguousPath, configuration: configuration)
    // Nothing is written to a database before it has shown to be the program's own.
    let form = try queue.inDatabase { db in try migrator.form(of: db) }
    switch form {
    case .foreign: throw StorageError.foreignDatabase(path: file.path)
    case .newer: throw StorageError.newerVersion(path: file.path)
    case .older: try BackupFolder(for: file.path).backUp(queue, now: now)
    case .empty, .current: break
    }
    try queue.inDatabase { db in
      try makeDurable(db)
      if form != .current { try migrator.migrate(db, now: now) }
    }
    return queue
  }

  /// Readers and a writer do not wait for one another, and a commit is on the disk when it returns.
  private func makeDurable(_ db: Database) throws {
    try db.execute(sql: "PRAGMA journal_mode = WAL")
    try db.execute(sql: "PRAGMA synchronous = FULL")
  }

  /// This database's device, made up at first use.
  func deviceID(_ queue: DatabaseQueue) throws -> DeviceID {
    if let known = try queue.read({ db in try knownDeviceID(db) }) { return known }
    return try queue.write { db in
      if let known = try knownDeviceID(db) { return known }
      var generator = SystemRandomNumberGenerator()
      let device = DeviceID.random(using: &generator)
      try db.execute(
        sql: "INSERT INTO device (id, is_own, first_seen) VALUES (?, 1, ?)",
        arguments: [device.databaseInteger, now.milliseconds])
      return device
    }
  }

  private func knownDeviceID(_ db: Database) throws -> DeviceID? {
    try Int64.fetchOne(db, sql: "SELECT id FROM device WHERE is_own = 1")
      .map { DeviceID(databaseInteger: $0) }
  }
}
