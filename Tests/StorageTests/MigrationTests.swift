import GRDB
import Scheduling
import Testing

@testable import Storage

@Suite("Upgrading a database")
struct MigrationTests {
  private let folder: TemporaryFolder

  /// A step that some later version might take.
  private static let next = Migration(version: 2, name: "notes") { db in
    try db.execute(sql: "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")
  }

  private static let failing = Migration(version: 2, name: "failing") { db in
    try db.execute(sql: "CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT")
    try db.execute(sql: "CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT")
  }

  init() throws { folder = try TemporaryFolder() }

  @Test("the steps are numbered from 1 without gaps")
  func numbering() {
    #expect(
      Schema.migrations.map(\.version) == Array(1..<Schema.migrations.count + 1))
  }

  @Test("a new database is made without a backup")
  func newDatabase() throws {
    _ = try folder.openStore()
    #expect(try !folder.names().contains("backups"))
  }

  @Test("an older database is backed up, then upgraded, and keeps its log")
  func upgrade() throws {
    let old = try folder.openStore()
    var maker = EventMaker(device: old.deviceID)
    let event = maker.answer(1, .perfect, day: 20_000)
    try old.append([event])
    old.close()

    let new = try open([.tables, Self.next])
    #expect(try new.allEvents() == [event])
    let (hasNotes, version, names) = try new.queue.read { db in
      (
        try db.tableExists("note"), try Int.fetchOne(db, sql: "PRAGMA user_version"),
        try String.fetchAll(db, sql: "SELECT name FROM migration ORDER BY version")
      )
    }
    #expect(hasNotes)
    #expect(version == 2)
    #expect(names == ["tables", "notes"])
    new.close()

    let backup = try folder.openStore("backups/clio-20260731T101500Z.sqlite")
    #expect(try backup.allEvents() == [event])
    #expect(throws: StorageError.newerVersion(path: folder.file())) {
      try folder.openStore()
    }
  }

  @Test("an upgrade that fails leaves the database as it was")
  func failedUpgrade() throws {
    try folder.openStore().close()
    #expect(throws: StorageError.self) { try open([.tables, Self.failing]) }
    #expect(try folder.openStore().check().isSound)
  }

  @Test("without a backup there is no upgrade")
  func noBackup() throws {
    try folder.openStore().close()
    try folder.write([1], to: "backups")
    let error = #expect(throws: StorageError.self) { try open([.tables, Self.next]) }
    guard case .backupFailed = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try folder.openStore().eventCount() == 0)
  }

  private func open(_ migrations: [Migration]) throws -> Store {
    try Store(
      path: folder.file(), now: TemporaryFolder.now, patience: 0.1, migrations: migrations)
  }
}
