import GRDB
import Glibc
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
    let form = try queue.read { db in try migrator.form(of: db) }
    switch form {
    case .foreign: throw StorageError.foreignDatabase(path: file.path)
    case .newer: throw StorageError.newerVersion(path: file.path)
    case .older: try BackupFolder(for: file.path).backUp(queue, now: now)
    case .empty, .current: break
    }
    try queue.inDatabase { db in
      try makeDurable(db, patience: patience)
      if form != .current { try migrator.migrate(db, now: now) }
    }
    return queue
  }

  /// Readers and a writer do not wait for one another, and a commit is on the disk when it returns.
  ///
  /// The change to a write-ahead log needs the file alone, and SQLite does not wait for that by
  /// itself: two programs may meet here at a database's first use.
  private func makeDurable(_ db: Database, patience: Double) throws {
    let pause = 0.01
    var attempts = Int(patience / pause)
    while true {
      do {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        break
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts > 0 {
        attempts -= 1
        usleep(UInt32(pause * 1_000_000))
      }
    }
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
